import * as vscode from 'vscode';

/** One side of a comparison: a file, or one version of a page that shows several. */
export interface SubjectSide {
  readonly uri: vscode.Uri;
  readonly version: number | null;
}

/** What a tab compares. Without a right side it is the left one's nearest sibling, whichever that is by now. */
export interface Subject {
  readonly left: SubjectSide;
  readonly right: SubjectSide | null;
}

export function wholeFile(uri: vscode.Uri): SubjectSide {
  return { uri, version: null };
}

/** The same subjects give the same state. */
export function toTabState({ left, right }: Subject): string {
  const plain = (side: SubjectSide) => ({ uri: side.uri.toString(), version: side.version });
  return JSON.stringify({ schema: 1, left: plain(left), right: right && plain(right) });
}

/** Null for what is no state of ours. */
export function fromTabState(tabState: unknown): Subject | null {
  if (typeof tabState !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(tabState);
  } catch {
    return null;
  }
  if (!isRecord(parsed) || parsed['schema'] !== 1) return null;
  const left = toSide(parsed['left']);
  const right = parsed['right'] === null ? null : toSide(parsed['right']);
  return left && right !== undefined ? { left, right } : null;
}

function toSide(value: unknown): SubjectSide | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, version } = value;
  if (typeof uri !== 'string' || !(version === null || isIndex(version))) return undefined;
  try {
    return { uri: vscode.Uri.parse(uri, true), version };
  } catch {
    return undefined; // VS Code's error for what is no URI has no class that one could ask for
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
