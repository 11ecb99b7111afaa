import { verbatim } from './verbatim';

/** What people know an article by. */
export interface ArticleName {
  /** Null when the article does not tell. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** The last part of the path. */
  readonly file: string;
}

/** An article under its outlet, where that is known, and its file: "CNN · 001_2b64.txt". */
export function articleLabel({ outlet, file }: ArticleName): string {
  return verbatim(outlet === null ? file : `${outlet} · ${file}`);
}

/** Several articles in short: each outlet once, with the number of its articles where there are more: "CNN (2), VOA". */
export function outletsLabel(names: readonly ArticleName[]): string {
  const counts = new Map<string, number>();
  for (const { outlet, file } of names) {
    const label = outlet ?? file;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => (count > 1 ? `${label} (${count})` : label)).join(', ');
}
