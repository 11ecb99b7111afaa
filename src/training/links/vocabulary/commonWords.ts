import { wordTokens } from '../../../core/text/words/tokens';
import { stem } from '../../../core/alignment/words/stem';

/** What `commonWords.json` holds: stems by rarity, in steps, and the rarity of all others. */
export interface CommonWords {
  readonly rarest: number;
  readonly stems: Readonly<Record<string, string>>;
}

const step = 0.25;
/** Stems in fewer sentences than this share are all equally rare. */
const leastShare = 0.0006;

/** How rare the common stems are, counted over sentences of news prose. */
export function countCommonWords(sentences: readonly string[]): CommonWords {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const form of new Set(wordTokens(sentence).map(({ norm }) => stem(norm)))) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const bands = new Map<number, string[]>();
  for (const [form, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count / sentences.length < leastShare) continue;
    const band = Math.round(Math.log(sentences.length / count) / step) * step;
    bands.set(band, [...(bands.get(band) ?? []), form]);
  }
  const ascending = [...bands].sort(([a], [b]) => a - b);
  return {
    rarest: 8.5,
    stems: Object.fromEntries(ascending.map(([band, forms]) => [band.toFixed(2), forms.join(' ')])),
  };
}
