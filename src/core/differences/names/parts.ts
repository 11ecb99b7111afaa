import type { Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import { inSmallLetters } from '../../text/words/smallLetters';
import { aboutActor } from '../about';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { isVerb, type Phrase, phrasesOf, withoutVerb } from '../claims/phrases';

/** Words for who or what may have one part in what happens, so that one of them may be told where another source has another. */
const parts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prosecution:
      'prosecutor prosecutors prosecution attorney attorneys justice-department fbi f.b.i interpol',
    police:
      'police policeman policemen officer officers sheriff sheriffs deputies trooper troopers detectives constables gendarmes interior-ministry authorities investigators patrol',
    army: 'army troops soldiers military marines forces pentagon garrison defense-department defence-ministry defense-ministry navy',
    school:
      'faculty professors scholars academics teachers lecturers theologians researchers scientists experts university college institute',
    outlet:
      'reporter reporters journalist journalists correspondent newspaper newspapers magazine station network paper broadcaster channel website blog',
    article: 'article articles reports story stories dispatch',
    court: 'court judge judges jury jurors justices tribunal magistrate',
    medicine: 'doctor doctors hospital hospitals surgeons physicians medics paramedics clinic',
    government:
      'government administration cabinet ministers ministry white-house kremlin downing-street state-department foreign-ministry foreign-office treasury',
    parliament:
      'lawmakers legislators legislature parliament congressmen representatives senators congress senate',
    aide: 'aide aides adviser advisers advisor advisors staffer staffers assistant assistants',
    firm: 'company firm manufacturer maker builder owner owners operator employer corporation airline carrier',
    partner: 'partner spouse wife husband fiancée fiancé girlfriend boyfriend companion',
    crowd:
      'public voters crowd audience supporters residents others everyone anyone protesters demonstrators activists fans villagers citizens americans',
    rescue: 'firefighters rescuers crews lifeguards divers',
    fighters: 'rebels insurgents militants gunmen fighters attackers militia terrorists extremists',
    church: 'bishops priests clergy vatican pope clerics',
    union: 'union unions strikers employees staff workers',
    party: 'party committee caucus',
    group: 'group organization organisation association coalition charity nonprofit pac foundation',
    dwelling: 'house home apartment residence flat mansion',
    event:
      'speech address lecture ceremony rally fundraiser fund-raiser reception dinner event gathering appearance interview briefing conference',
    weapon: 'gun pistol rifle handgun shotgun revolver weapon',
    vehicle: 'car vehicle truck van bus minibus sedan suv',
    children: 'children kids pupils students youngsters teenagers youths',
    ad: 'ad advertisement commercial spot video clip',
  }).flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);
const joined: ReadonlySet<string> = new Set(
  [...parts.keys()].filter((word) => word.includes('-')).map((word) => word.slice(word.indexOf('-') + 1)),
);
const things: ReadonlySet<string> = new Set('article event ad weapon vehicle dwelling'.split(' '));
/** What a word may end with that is none of its letters. */
const marked = /['’.]/u;
/** What may be anybody or anything that was named before. */
const referring =
  /^(?:the|this|that|these|those|its|his|her|their)\s(?:group|organi[sz]ation|association|company|firm|agency|committee|party|union|station|network|newspaper|paper|magazine|event|gathering|government|administration|vehicle|ad|advertisement|video|house|building)$|^(?:the|these|those|both)\s(?:two|three|four|five|six|several)\s\S+$/u;
/** An attorney may be anybody's, but for these. */
const publicAttorney = /^(?:district|state|county|city|federal|u\.s\.?)$/u;
const members = /^(?:members?|officers?|officials?|leaders?|staff|workers)$/u;
const leastScore = 0.6;
const mostWords = 80;
/** A word that tells less is no part of what somebody is called. */
const tellingRarity = 2.2;
/** So close behind who does it stands what is done. */
const reach = 3;

/** Somebody or something that a sentence names by a word for its part. */
interface Bearer {
  readonly phrase: Phrase;
  readonly part: string;
  /** The word for its part. */
  readonly head: string;
  readonly headWord: string;
  readonly stems: readonly string[];
}

/** Who two linked sentences name for a part that each gives to one alone: "prosecutors" and "the U.S. attorney". */
export function partFindings({ left: one, right: other, score }: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  if (!mayDiffer(one, other)) return [];
  const [here, there] = [bearersOf(one), bearersOf(other)];
  return here.flatMap((bearer) => {
    const far = onlyOne(there, bearer.part);
    if (!far || onlyOne(here, bearer.part) !== bearer || isSame(bearer, far)) return [];
    const told = actsOf(one, bearer) ?? actsOf(other, far);
    return [
      {
        kind: 'name' as const,
        relation: 'precision' as const,
        about: told ?? (things.has(bearer.part) ? 'what it was' : 'who it was'),
        left: bearer.phrase,
        right: far.phrase,
      },
    ];
  });
}

/** Whether they have other words for one part; to ask takes far less time than to find who bears it. */
function mayDiffer(one: ClaimSentence, other: ClaimSentence): boolean {
  const [here, there] = [headsOf(one), headsOf(other)];
  return here.some(({ part, head }) => there.some((far) => far.part === part && far.head !== head));
}

interface Head {
  readonly part: string;
  readonly head: string;
}

/** Words that may be for a part, each once. */
const headsOf = oncePer((sentence: ClaimSentence): readonly Head[] => {
  const { words } = sentence;
  const found = new Map<string, Head>();
  for (let at = 0; at < Math.min(words.length, mostWords); at++) {
    const word = words[at];
    const part = partOf(word, words[at - 1]);
    if (word && part !== undefined) found.set(`${part} ${word.form.stem}`, { part, head: word.form.stem });
  }
  return [...found.values()];
});

function onlyOne(bearers: readonly Bearer[], wanted: string): Bearer | undefined {
  const found = bearers.filter(({ part }) => part === wanted);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether what tells who they are is the same, or one is only told more of. */
function isSame(one: Bearer, other: Bearer): boolean {
  return one.head === other.head || isHeld(one, other) || isHeld(other, one);
}

/** "The police" are held in "the police officers". */
function isHeld(one: Bearer, { stems, headWord }: Bearer): boolean {
  return one.stems.every((stem) => stems.includes(stem)) && (members.test(headWord) || stems.length === 1);
}

function actsOf(sentence: ClaimSentence, { phrase }: Bearer): string | null {
  const { words } = sentence;
  const from = words.findIndex(({ start }) => start >= phrase.end);
  if (from < 0) return null;
  const verb = words.slice(from, from + reach).findIndex((_, at) => isVerb(words, from + at));
  return verb < 0 ? null : aboutActor(sentence, from + verb);
}

/** A sentence may have many links. */
const bearersOf = oncePer((sentence: ClaimSentence): readonly Bearer[] =>
  phrasesOf(sentence.words.slice(0, mostWords), sentence.text).flatMap(
    (phrase) => bearerOf(phrase, sentence) ?? [],
  ),
);

function bearerOf(read: Phrase, { text, mentions }: ClaimSentence): Bearer | null {
  const phrase = withoutVerb(read);
  const { words, start: from, end: to } = phrase;
  if (words.some(({ quoted }) => quoted) || referring.test(inSmallLetters(text.slice(from, to)))) return null;
  // Who is named is told by the name; "Berg's aides" are not Berg.
  const isNamed = mentions.some(
    ({ kind, start, end }) =>
      kind === 'person' && start >= from && end <= to && !/^['’]/u.test(text.slice(end, end + 1)),
  );
  if (isNamed) return null;
  const joint = words.findIndex(({ form }) => form.norm === 'of' || form.norm === 'and');
  const core = joint > 0 ? words.slice(0, joint) : words;
  // "The prosecutor's office" is the prosecutor.
  const isBody = core.at(-1)?.form.norm === 'office' && partOf(core.at(-2), core.at(-3)) !== undefined;
  const at = core.length - (isBody ? 2 : 1);
  const [head, before] = [core[at], core[at - 1]];
  const part = partOf(head, before);
  if (!head || part === undefined) return null;
  if (/^attorneys?/u.test(head.form.norm) && !head.name && !publicAttorney.test(before?.form.norm ?? ''))
    return null;
  const stems = words.filter((word) => word.form.rarity > tellingRarity).map(({ form }) => form.stem);
  return { phrase, part, head: head.form.stem, headWord: head.form.norm, stems };
}

function partOf(word: Word | undefined, before: Word | undefined): string | undefined {
  if (!word) return undefined;
  const { norm } = word.form;
  const head = marked.test(norm) ? norm.replace(/['’.]+s?$/u, '') : norm;
  // "Justice department".
  const whole = joined.has(head) ? parts.get(`${before?.form.norm ?? ''}-${head}`) : undefined;
  return whole ?? parts.get(head);
}
