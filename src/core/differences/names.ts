import { isOtherSpelling } from '../alignment/marks/nameSpellings';
import type { Word } from '../alignment/words/words';
import type { Mention, MentionKind } from '../entities/entity';
import { isTitleWord } from '../entities/gazetteers/titles';
import { wordTokens } from '../text/words/tokens';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import { commonWords } from './commonWords';
import type { Difference } from './difference';
import { rarityOf, stemOf } from './telling';

const named: ReadonlySet<MentionKind> = new Set(['person', 'organisation', 'place']);
const whereWords = new Set('in at near outside from'.split(' '));
const leastScore = 0.4;
const mostWords = 80;
/** How much the words right beside a name, before it and behind it, must tell together. */
const leastBeside = 2.4;
const silentRarity = 2.6;

/** Names of two linked sentences that stand in the same place of the same words, and are of two. */
export function nameDifferences(
  one: ClaimSentence,
  other: ClaimSentence,
  left: ClaimSentences,
  right: ClaimSentences,
  linkScore: number,
): readonly Difference[] {
  if (linkScore < leastScore || !one.mentions.some(isNamed) || !other.mentions.some(isNamed)) return [];
  const leftWords = one.words.slice(0, mostWords);
  const rightWords = other.words.slice(0, mostWords);
  const matches = commonWords(leftWords, rightWords, (a, b) => stemOf(a) === stemOf(b));
  const matched = new Set(matches.map(({ left: at }) => at));
  const isMatched = (at: number) => matched.has(at);
  const found: Difference[] = [];
  let from = { left: 0, right: 0 };
  for (const to of [...matches, { left: leftWords.length, right: rightWords.length }]) {
    const here = nameIn(leftWords.slice(from.left, to.left), one);
    const there = nameIn(rightWords.slice(from.right, to.right), other);
    const beside =
      tells(leftWords[from.left - 1]) + tells(leftWords[to.left]) + tells(leftWords[to.left + 1]);
    const isOfOne = to.left < leftWords.length && (from.left > 0 || isMatched(to.left + 1));
    if (
      here &&
      there &&
      isOfOne &&
      beside >= leastBeside &&
      areTwo(here, there) &&
      isSamePart(here, there, leftWords[from.left - 1])
    ) {
      found.push({
        kind: 'name',
        relation: here.kind === there.kind ? 'conflict' : 'precision',
        about: here.kind === 'place' ? 'where' : 'who',
        left: left.place(one.index, here),
        right: right.place(other.index, there),
        alsoLeft: [],
        alsoRight: [],
        score: linkScore,
      });
    }
    from = { left: to.left + 1, right: to.right + 1 };
  }
  return found;
}

function isNamed({ kind }: Mention): boolean {
  return named.has(kind);
}

/** The name that these words are, with an article and titles before it; null when they are more than that. */
function nameIn(words: readonly Word[], { mentions }: ClaimSentence): Mention | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const inside = mentions.filter(
    (mention) => isNamed(mention) && mention.start >= first.start && mention.end <= last.end,
  );
  const [mention] = inside;
  if (!mention || inside.length > 1) return null;
  const rest = words.filter(({ start, end }) => start < mention.start || end > mention.end);
  return rest.every(({ form }) => form.norm === 'the' || isTitleWord(form.norm)) ? mention : null;
}

/** A country, a capital and a government stand for each other, but not where something is somewhere. */
function isSamePart(one: Mention, other: Mention, before: Word | undefined): boolean {
  if (one.kind !== 'place' && other.kind !== 'place') return true;
  return one.kind === other.kind && before !== undefined && whereWords.has(before.form.norm);
}

/** Whether two names share no word and neither shortens the other. */
function areTwo(one: Mention, other: Mention): boolean {
  const words = (mention: Mention) => wordTokens(mention.text).map(({ norm }) => norm);
  const [here, there] = [words(one), words(other)];
  const isShared = here.some((word) =>
    there.some((far) => far.slice(0, 4) === word.slice(0, 4) || isOtherSpelling(word, far)),
  );
  return !isShared && !isShort(here, there) && !isShort(there, here);
}

function isShort(words: readonly string[], of: readonly string[]): boolean {
  return words.join('') === of.map((word) => word.charAt(0)).join('');
}

function tells(word: Word | undefined): number {
  return word ? Math.max(0, rarityOf(word) - silentRarity) : 0;
}
