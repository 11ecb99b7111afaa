import type { Article, BlockKind } from '../../article/article';
import { legible } from '../../plain/legible';
import type { Span } from '../../text/span';
import type { Mention } from '../entity';
import { isTitlePrefix, isTitleWord } from '../gazetteers/titles';
import { firstFrom } from './firstFrom';

/** A label of a transcript: who speaks, and what the label says besides. */
export interface Speaker {
  /** Of the text's mentions. */
  readonly mention: Mention;
  /** What the label calls the speaker besides the name: "NAVY ANALYST". */
  readonly role: string | null;
  /** The paragraphs of what is said. */
  readonly said: readonly Span[];
}

const spoken: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote']);
/** What a label may say in place of a name. */
const roles: ReadonlySet<string> = new Set(
  'all anchor announcer answer audience caller clip crowd female guest host interviewee interviewer male moderator narrator participant question questioner several speaker the unidentified unknown voice'.split(
    ' ',
  ),
);

/**
 * The mentions of an article with the speakers of its transcript or interview, who are people whatever else their names
 * look like; and what each of them says. The names are asked for in `plain`, the article's plain view.
 */
export function speakersOf(
  { plain, turns, blocks, publisher }: Article,
  mentions: readonly Mention[],
): { readonly mentions: readonly Mention[]; readonly speakers: readonly Speaker[] } {
  const speakers: Speaker[] = [];
  const dropped = new Set<Mention>();
  for (const { name, start, end } of turns) {
    // The paper that asks: "Sunday Review: Why did you do it?"
    if (legible(plain.slice(name.start, name.end)).trim() === publisher) continue;
    const label = blocks[firstFrom(blocks, name.start + 1) - 1] ?? name;
    const written = mentionsIn(mentions, {
      start: Math.min(label.start, name.start),
      end: Math.max(label.end, name.end),
    });
    const mention = named(plain, name, written);
    if (!mention) continue;
    const rest = legible(plain.slice(name.end, label.end)).replace(/^[\s,]+|[\s:,]+$/gu, '');
    const role = /^[\p{L}][^:()]*$/u.test(rest) ? rest.replace(/\s+/gu, ' ') : null;
    for (const other of written) {
      const words = other.text.split(/\s+/u);
      if (other.start < mention.end && mention.start < other.end) dropped.add(other);
      else if (other.start >= name.end && isTitleWord(words.at(-1) ?? '')) dropped.add(other);
    }
    const said = blocks
      .slice(firstFrom(blocks, start), firstFrom(blocks, end))
      .flatMap((block) =>
        spoken.has(block.kind) ? [{ start: block.start, end: Math.min(block.end, end) }] : [],
      );
    speakers.push({ mention, role, said });
  }
  if (speakers.length === 0) return { mentions, speakers };
  const others = mentions.filter((mention) => !dropped.has(mention));
  const all = [...others, ...speakers.map(({ mention }) => mention)];
  return { mentions: all.sort((a, b) => a.start - b.start), speakers };
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = firstFrom(mentions, start);
  return mentions
    .slice(Math.max(0, first - 1), firstFrom(mentions, end))
    .filter((mention) => mention.end > start);
}

/** The name of a label without the titles before it; undefined where the label has none. */
function named(plain: string, name: Span, written: readonly Mention[]): Mention | undefined {
  const found = written.find(
    ({ kind, start, end }) => kind === 'person' && start >= name.start && end === name.end,
  );
  if (found) return { ...found };
  const words = [...plain.slice(name.start, name.end).matchAll(/\S+/gu)];
  const isPart = (word: string): boolean => {
    const said = legible(word).replace(/[.,:]+$/u, '');
    return said.length > 1 && !roles.has(said.toLowerCase()) && !isTitleWord(said) && !isTitlePrefix(said);
  };
  if (!words.some(([word]) => isPart(word))) return undefined;
  const first = words.findIndex(([word]) => !isTitleWord(legible(word)));
  const start = name.start + (words[Math.max(0, first)]?.index ?? 0);
  return { kind: 'person', start, end: name.end, text: plain.slice(start, name.end) };
}
