import * as vscode from 'vscode';

/** Where a page may load from. */
export function resourceRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
}

/** What a page is made of, by paths below the extension. */
export interface PageFiles {
  readonly style: string;
  readonly script: string;
}

/** A page without any content; all it shows is sent to it. */
export function pageHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { style, script }: PageFiles,
): string {
  const nonce = newNonce();
  const address = (path: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, path)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!doctype html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="stylesheet" href="${address('dist/codicon.css')}" />
    <link rel="stylesheet" href="${address('media/base.css')}" />
    <link rel="stylesheet" href="${address(style)}" />
    <title>Parallax</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${address(script)}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
