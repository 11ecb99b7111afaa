import type { Word } from '../../alignment/words/words';
import type { Mention } from '../../entities/entity';
import { oncePer } from '../../oncePer';
import { wordTokens } from '../../text/words/tokens';
import { aboutPlace } from '../about';
import type { ClaimSentence } from '../claims/claimSentence';
import { commonWords } from '../claims/commonWords';
import { isMisprint } from './misprints';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';

const whereWords = new Set('in at near outside from'.split(' '));
const leastScore = 0.35;
const mostWords = 80;
/** How much the words right beside a place, before it and behind it, must tell together. */
const leastBeside = 2.4;
const silentRarity = 2.6;

/** Places that two linked sentences name for one thing: beside the same words, or one in the other. */
export function placeFindings({ left: one, right: other, score }: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const [here, there] = [placesOf(one), placesOf(other)];
  if (here.length === 0 || there.length === 0) return [];
  const leftWords = one.words.slice(0, mostWords);
  let partner: ReadonlyMap<number, number> | undefined;
  return here.flatMap((place) =>
    there.flatMap((far) => {
      if (isSame(place, far)) return [];
      const isOneStay = holds(place, far) || holds(far, place);
      if (!isOneStay && !isBeside(place, far)) return [];
      if (!isOneStay && (isNamedIn(place, other) || isNamedIn(far, one))) return [];
      return [
        {
          kind: 'name' as const,
          relation: isOneStay ? ('precision' as const) : ('conflict' as const),
          about: aboutPlace(one, place.span),
          left: place.span,
          right: far.span,
        },
      ];
    }),
  );

  function isBeside(place: Place, far: Place): boolean {
    partner ??= partners();
    return (
      partner.get(place.at - 1) === far.at - 1 &&
      tells(leftWords[place.at - 2]) + tells(leftWords[place.end]) >= leastBeside &&
      (partner.get(place.at - 2) === far.at - 2 || partner.get(place.end) === far.end)
    );
  }

  function partners(): ReadonlyMap<number, number> {
    const rightWords = other.words.slice(0, mostWords);
    const matches = commonWords(leftWords, rightWords, (a, b) => a.form.stem === b.form.stem);
    return new Map(matches.map((match) => [match.left, match.right]));
  }
}

interface Place {
  /** With the region that follows: "Vik, Norway". */
  readonly span: { readonly start: number; readonly end: number };
  readonly names: readonly string[];
  /** The first of them as it is printed. */
  readonly printed: string;
  /** Indices of its first word and of the one behind its last. */
  readonly at: number;
  readonly end: number;
}

/** Places that something is in, at or near; a sentence may have many links. */
const placesOf = oncePer(({ mentions, words, text }: ClaimSentence): readonly Place[] => {
  const found: Place[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'place') continue;
    const at = words.findIndex(({ end }) => end > mention.start);
    const last = found.at(-1);
    if (last && /^,\s*$/u.test(text.slice(last.span.end, mention.start))) {
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: mention.end },
        names: [...last.names, nameOf(mention)],
        end: behind(mention, words),
      };
    } else if (at > 0 && whereWords.has(words[at - 1]?.form.norm ?? '')) {
      found.push({
        span: mention,
        names: [nameOf(mention)],
        printed: mention.text,
        at,
        end: behind(mention, words),
      });
    }
  }
  return found;
});

function behind({ end }: Mention, words: readonly Word[]): number {
  const at = words.findIndex(({ start }) => start >= end);
  return at < 0 ? words.length : at;
}

function nameOf({ text }: Mention): string {
  return wordTokens(text)
    .map(({ norm }) => norm.replace(/\.$/u, ''))
    .join(' ');
}

function isSame(one: Place, other: Place): boolean {
  return one.names[0] === other.names[0] || isMisprint(one.printed, other.printed);
}

/** Whether a sentence names the place somewhere: of several places, another may come first. */
function isNamedIn({ names: [name] }: Place, { mentions }: ClaimSentence): boolean {
  return mentions.some((mention) => mention.kind === 'place' && nameOf(mention) === name);
}

/** Whether a place is the region that the other is said to lie in: "Texas" and "Corpus Christi, Tex.". */
function holds({ names: [region = ''] }: Place, { names }: Place): boolean {
  return names
    .slice(1)
    .some((name) => name.length > 2 && (region.startsWith(name) || name.startsWith(region)));
}

function tells(word: Word | undefined): number {
  return word ? Math.max(0, word.form.rarity - silentRarity) : 0;
}
