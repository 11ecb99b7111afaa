import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fromTabState, toTabState } from '../../src/host/comparison/subject';
import { globLimits } from '../../src/host/library/scope/globLimits';
import {
  areDecorationsOn,
  excludedGlobs,
  includeGlob,
  linkStrength,
  readOptions,
} from '../../src/host/settings';
import { parallax } from './parallax';
import { seed, workspaceFolder } from './workspace';

/** Values of every kind that JSON has. */
const odd: readonly unknown[] = [['**/*.txt'], { '**/*.txt': true }, 7, false, 'mostly', null, ''];

/** Looks with each value of a setting, one after another, and leaves it as it was. */
async function withEach(
  id: string,
  values: readonly unknown[],
  look: (value: unknown) => void | Promise<void>,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  try {
    for (const value of values) {
      await configuration.update(id, value, vscode.ConfigurationTarget.Global);
      await look(value);
    }
  } finally {
    await configuration.update(id, undefined, vscode.ConfigurationTarget.Global);
  }
}

function withSetting(id: string, value: unknown, look: () => void | Promise<void>): Promise<void> {
  return withEach(id, [value], look);
}

describe('Settings', () => {
  const root = (): vscode.WorkspaceFolder => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    return folder;
  };
  const usual = () => ({
    include: includeGlob(root()),
    options: readOptions(),
    strength: linkStrength(workspaceFolder()),
    decorations: areDecorationsOn(workspaceFolder()),
  });

  it('count as usual while they are something else than they must be', async () => {
    const before = usual();
    const { articles } = await parallax();
    const article = await seed('000');
    const cases = [
      ['parallax.library.include', odd.filter((value) => typeof value !== 'string')],
      ['parallax.library.language', odd.filter((value) => value !== 'mostly')],
      ['parallax.links.strength', odd],
      ['parallax.decorations.enabled', odd.filter((value) => typeof value !== 'boolean')],
      ['parallax.entities.inFoldedText', odd.filter((value) => typeof value !== 'boolean')],
    ] as const;
    for (const [id, values] of cases) {
      await withEach(id, values, (value) => {
        assert.deepEqual(usual(), before, `${id}: ${JSON.stringify(value)}`);
        assert.ok(articles.includes(article));
      });
    }
  });

  it('name the library by a pattern that can be matched, or by the usual one', async () => {
    const before = includeGlob(root());
    const { articles } = await parallax();
    const article = await seed('000');
    await withSetting('parallax.library.include', 'a'.repeat(globLimits.length + 1), () => {
      assert.equal(includeGlob(root()), before);
      assert.ok(articles.includes(article));
    });
    await withSetting('parallax.library.include', '**/*.md', () => {
      assert.equal(includeGlob(root()), '**/*.md');
      assert.ok(!articles.includes(article));
    });
    assert.ok(articles.includes(article));
  });

  it('leave out what can be matched', async () => {
    const before = excludedGlobs(root());
    const { articles } = await parallax();
    const article = await seed('000');
    const long = 'a'.repeat(globLimits.length + 1);
    await withSetting('files.exclude', { [long]: true, '**/000*': true, '**/001*': false }, () => {
      assert.deepEqual(
        excludedGlobs(root()).filter((glob) => !before.includes(glob)),
        ['**/000*'],
      );
      assert.ok(!articles.includes(article));
    });
    await withSetting('files.exclude', ['**/000*'], () => {
      assert.ok(articles.includes(article));
    });
  });

  it('say which folder may set what before it is trusted', () => {
    const { capabilities } = vscode.extensions.getExtension('parallax.parallax')?.packageJSON as {
      readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: unknown } };
    };
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, ['parallax.library.include']);
  });
});

describe('What a tab has kept', () => {
  it('is a subject, or nothing when it is damaged', async () => {
    const subject = {
      left: { uri: await seed('000'), version: null },
      right: { uri: await seed('001'), version: 2 },
    };
    assert.deepEqual(toTabState(fromTabState(toTabState(subject)) ?? subject), toTabState(subject));
    assert.equal(fromTabState(toTabState(subject))?.right?.version, 2);
    const left = { uri: 'file:///a.txt', version: null };
    const damaged: readonly unknown[] = [
      undefined,
      7,
      '',
      '[]',
      'null',
      '{"schema":2}',
      ...[
        { left: null, right: null },
        { left: { ...left, uri: 7 }, right: null },
        { left: { ...left, uri: 'no scheme:x' }, right: null },
        { left: { ...left, uri: 'file:////two' }, right: null },
        { left: { ...left, version: '1' }, right: null },
        { left: { ...left, version: -1 }, right: null },
        { left: { ...left, version: 0.5 }, right: null },
        { left, right: {} },
        { left },
      ].map((state) => JSON.stringify({ schema: 1, ...state })),
    ];
    for (const state of damaged) assert.equal(fromTabState(state), null, String(state));
  });
});
