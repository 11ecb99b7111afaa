// The colours that VS Code's own themes give to a webview, and those that the extension contributes for them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const themeNames = ['dark', 'light', 'hcDark', 'hcLight'] as const;
export type ThemeName = (typeof themeNames)[number];

interface Theme {
  readonly className: string;
  readonly variables: Readonly<Record<string, string>>;
}

interface Contribution {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const classNames: Readonly<Record<ThemeName, string>> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  hcDark: 'vscode-high-contrast',
  hcLight: 'vscode-high-contrast-light vscode-high-contrast',
};

const defaultsOf: Readonly<Record<ThemeName, string>> = {
  dark: 'dark',
  light: 'light',
  hcDark: 'highContrast',
  hcLight: 'highContrastLight',
};

/** What VS Code sets besides colours, at its default settings. */
const fonts = {
  '--vscode-font-family': '"DejaVu Sans", system-ui, sans-serif',
  '--vscode-font-size': '13px',
  '--vscode-font-weight': 'normal',
  '--vscode-editor-font-family': '"DejaVu Sans Mono", monospace',
  '--vscode-editor-font-size': '14px',
  '--vscode-editor-font-weight': 'normal',
};

export async function theme(name: ThemeName): Promise<Theme> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(__PROJECT_ROOT__, file), 'utf8'));
  const known = (await read('test/page/themes.json')) as Readonly<
    Record<ThemeName, Readonly<Record<string, string>>>
  >;
  const { contributes } = (await read('package.json')) as Contribution;
  const contributed = contributes.colors.map(({ id, defaults }) => [
    `--vscode-${id.replaceAll('.', '-')}`,
    defaults[defaultsOf[name]] ?? '',
  ]);
  return {
    className: classNames[name],
    variables: { ...fonts, ...known[name], ...(Object.fromEntries(contributed) as Record<string, string>) },
  };
}
