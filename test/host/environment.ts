/** The value of an environment variable that the project's scripts set. */
export function required(name: 'CHROME_PATH' | 'VSCODE_HOST_NODE' | 'VSCODE_HOST_ENTRY'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this by the project's npm scripts.`);
  return value;
}
