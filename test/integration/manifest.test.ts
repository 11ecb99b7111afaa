import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { colors, commands, contextKeys, settings, viewTypes, views } from '../../src/host/ids';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command?: string; readonly when?: string }[]>
    >;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly customEditors: readonly { readonly viewType: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: unknown;
  };
}

const root = __PROJECT_ROOT__;

async function read(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

async function sources(): Promise<string> {
  const files = await readdir(path.join(root, 'src', 'host'), { recursive: true });
  const texts = files.filter((file) => file.endsWith('.ts') && file !== 'ids.ts');
  return (await Promise.all(texts.map((file) => read(path.join('src', 'host', file))))).join('\n');
}

/** Every string inside a value, with the names of properties. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

describe('The manifest', () => {
  let manifest: Manifest;

  before(async () => {
    manifest = JSON.parse(await read('package.json')) as Manifest;
  });

  it('declares the commands that the code names, and no others', () => {
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.equal(new Set(declared).size, declared.length);
    assert.deepEqual(sorted(declared), sorted(Object.values(commands)));
  });

  it('declares commands that are registered once the extension runs', async () => {
    await vscode.extensions.getExtension('parallax.parallax')?.activate();
    const registered = (await vscode.commands.getCommands(true)).filter((command) =>
      /^parallax\.\w+$/.test(command),
    );
    assert.deepEqual(sorted(registered), sorted(Object.values(commands)));
  });

  it('gives each command a category and says when it is in the palette', () => {
    const inPalette = new Map(
      (manifest.contributes.menus['commandPalette'] ?? []).map(({ command, when }) => [command, when]),
    );
    for (const { command, category } of manifest.contributes.commands) {
      assert.ok(category, `${command} has no category`);
      assert.ok(inPalette.get(command), `${command} does not say when it is in the palette`);
    }
  });

  it('names only declared commands in its menus', () => {
    const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
    const named = Object.values(manifest.contributes.menus).flat();
    assert.deepEqual(
      named.filter(({ command }) => command !== undefined && !declared.has(command)),
      [],
    );
  });

  it('declares the views, editors and settings that the code names, and no others', () => {
    const containers = manifest.contributes.viewsContainers.activitybar.map(({ id }) => id);
    const declaredViews = Object.values(manifest.contributes.views)
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(sorted([...containers, ...declaredViews]), sorted(Object.values(views)));
    assert.deepEqual(Object.keys(manifest.contributes.views), containers);
    const editors = manifest.contributes.customEditors.map(({ viewType }) => viewType);
    for (const editor of editors) assert.ok(Object.values<string>(viewTypes).includes(editor), editor);
    const declaredSettings = strings(manifest.contributes.configuration).filter((id) =>
      id.startsWith('parallax.'),
    );
    assert.deepEqual(sorted(declaredSettings), sorted(Object.values(settings)));
  });

  it('has defaults for all kinds of themes for the colours that the code names, and no others', () => {
    const declared = manifest.contributes.colors.map(({ id }) => id);
    assert.deepEqual(sorted(declared), sorted(leaves(colors)));
    for (const { id, defaults } of manifest.contributes.colors) {
      assert.deepEqual(
        sorted(Object.keys(defaults)),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
  });

  it('asks in its conditions only for context keys that the code sets', () => {
    const conditions = strings(manifest.contributes.menus).concat(strings(manifest.contributes.viewsWelcome));
    const asked = conditions.flatMap((text) => text.match(/\bparallax\.[\w.]+/g) ?? []);
    const known = new Set<string>([
      ...Object.values(contextKeys),
      ...Object.values(commands),
      ...Object.values(views),
      ...Object.values(viewTypes),
      ...Object.values(settings),
    ]);
    assert.deepEqual(sorted(asked.filter((key) => !known.has(key))), []);
  });

  it('has a text for each key it uses, and uses each text', async () => {
    const texts = JSON.parse(await read('package.nls.json')) as Readonly<Record<string, string>>;
    const used = leaves(manifest).flatMap((text) => /^%(?<key>[^%]+)%$/.exec(text)?.groups?.['key'] ?? []);
    assert.deepEqual(sorted(used), sorted(Object.keys(texts)));
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim().length > 0, `${key} is empty`);
  });

  it('names only commands that there are in its welcome texts', async () => {
    const texts = JSON.parse(await read('package.nls.json')) as Readonly<Record<string, string>>;
    const known = new Set(await vscode.commands.getCommands());
    for (const text of Object.values(texts)) {
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)/g))
        assert.ok(known.has(command), command);
    }
  });

  it('wraps long lines of plain text, unless a person has set that otherwise for it', async () => {
    const wraps = (): unknown =>
      vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' }).get('wordWrap');
    assert.equal(wraps(), 'on');
    const own = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    await own.update('wordWrap', 'off', vscode.ConfigurationTarget.Workspace, true);
    try {
      assert.equal(wraps(), 'off');
    } finally {
      await own.update('wordWrap', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });

  it('has every id used by the code', async () => {
    const code = await sources();
    const groups = { commands, settings, views, viewTypes, colors, contextKeys };
    for (const [group, ids] of Object.entries(groups)) {
      for (const name of Object.keys(ids)) {
        if (group === 'views' && name === 'container') continue;
        assert.match(code, new RegExp(`\\b${group}\\.${name}\\b`), `${group}.${name} is not used`);
      }
    }
  });
});
