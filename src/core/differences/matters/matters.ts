import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';

/** How a matter of yes or no stands. */
export type Sense = 'yes' | 'no' | 'open';

/** A matter of yes or no that news has often, with the words for each way in which it may stand. */
interface Matter {
  readonly name: string;
  /** Words of which a sentence has one where it tells the matter. */
  readonly cues: string;
  readonly about: string;
  readonly senses: Readonly<Partial<Record<Sense, Told>>>;
  /** Whether it is one matter only where the same is spoken of: a shop may be shut and a road open. */
  readonly ofMany: boolean;
}

/** Where a sentence tells something, in small letters. */
type Told = (said: string) => RegExpExecArray | null;

/** Made when it is asked first: to make all takes longer than to read two articles. */
function pattern(source: string): Told {
  let made: RegExp | null = null;
  return (said) => (made ??= new RegExp(`(?<![\\p{L}'’-])(?:${source})(?![\\p{L}-])`, 'u')).exec(said);
}

const notBeen = 'has|have|had|was|were|is|are';
const nobody = 'no one|nobody|none of (?:them|those)';

const hurt =
  '(?:was|were|been) (?:\\p{L}+ly )?(?:injured|hurt|wounded)|suffered (?:\\p{L}+ )?(?:burns|injuries|cuts|bruises|fractures|wounds)|(?:injured|hurt|wounded|injuring|wounding) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|a)|(?:was|were) treated (?:\\p{L}+ ){0,3}for';

const matters: readonly Matter[] = [
  {
    name: 'guilt',
    cues: 'admits admitted confessed confesses guilty deny denies denied denying innocence',
    about: 'whether it is admitted',
    senses: {
      yes: pattern(
        'admits|admitted|has confessed|have confessed|confesses|confessed|pleaded guilty|pleads guilty',
      ),
      no: pattern(
        'den(?:y|ies|ied|ying) (?:having|(?:the|all|any|these|those|both) (?:charges?|accusations?|allegations?|wrongdoing|involvement)|wrongdoing|involvement|killing|murder)|pleaded not guilty|pleads not guilty|(?:maintains?|maintained|protests?|protested) (?:his|her|their) innocence',
      ),
    },
    ofMany: false,
  },
  {
    name: 'anybody hurt',
    cues: 'injured hurt wounded suffered injuring wounding treated harmed injuries casualties injury',
    about: 'whether anybody was hurt',
    senses: {
      yes: pattern(hurt),
      no: pattern(
        `(?:${nobody}) (?!else )(?:\\p{L}+ ){0,3}(?:injured|hurt|harmed|wounded)|no injuries|no casualties|without injury`,
      ),
    },
    ofMany: false,
  },
  {
    name: 'hurt',
    cues: 'injured hurt wounded suffered injuring wounding treated harmed unhurt unharmed uninjured unscathed',
    about: 'whether somebody was hurt',
    senses: {
      yes: pattern(hurt),
      no: pattern("unhurt|unharmed|uninjured|unscathed|(?:not|n't) (?:hurt|injured|harmed)"),
    },
    ofMany: true,
  },
  {
    name: 'arrests',
    cues: 'arrested detained custody arrest arrests held suspect suspects',
    about: 'whether anybody was arrested',
    senses: {
      yes: pattern(
        `(?:${notBeen}) (?:been )?(?:arrested|detained|taken into custody)|arrested (?:a|an|one|two|three|four|five|the|\\d+)|(?:made|making) (?:an|one|two|three|several) arrests?`,
      ),
      no: pattern(
        `(?:${nobody}) (?:${notBeen}) (?:yet |so far )?(?:been )?(?:arrested|detained|held)|no arrests|no suspects? (?:has|have|had)`,
      ),
    },
    ofMany: false,
  },
  {
    name: 'deal',
    cues: 'agreed agree deal agreement accord truce pact compromise collapsed failed broke',
    about: 'whether they agreed',
    senses: {
      yes: pattern(
        "(?<!not |n't |to |no )(?:agreed (?:on|to)|(?:reached|struck|signed|sealed|concluded) (?:a|an|the) (?:\\p{L}+ )?(?:deal|agreement|accord|truce|pact|compromise))",
      ),
      no: pattern(
        "failed to (?:agree|reach (?:a|an|any) (?:\\p{L}+ )?(?:deal|agreement|accord|compromise))|without (?:a |an |any )?(?:deal|agreement)|(?:not|n't) (?:agree|reach (?:a|an|any) (?:deal|agreement))|(?:talks|negotiations) (?:\\p{L}+ )?(?:broke down|collapsed|failed)",
      ),
    },
    ofMany: true,
  },
  {
    name: 'approval',
    cues: 'consent approval approved approve assent blessing backing accepted green ahead agree confirm rejected vetoed down out blocked',
    about: 'whether it was approved',
    senses: {
      yes: pattern(
        '(?:gave|given|has given) (?:its|his|her|their|the plan|it) (?:consent|approval|assent|blessing|backing)|(?:has|have|had|was|were|been) approved|approved (?:the|a|an|it|plans)|accepted (?:the|an) (?:offer|deal|plan)|(?:gave|given) (?:the|a) (?:green light|go-ahead)',
      ),
      open: pattern(
        '(?:must|has to|have to|needs to) still (?:agree|approve|consent|confirm)|still (?:has|have|needs?) to (?:agree|approve|consent|be approved|confirm)|(?:has|have) to (?:confirm|approve|agree to)|(?:awaits?|awaiting|subject to|needs?|requires?) (?:the )?approval|must (?:approve|be approved)',
      ),
      no: pattern('rejected|vetoed|turned down|voted down|threw out|blocked'),
    },
    ofMany: true,
  },
  {
    name: 'signing',
    cues: 'signed sign signing',
    about: 'whether it is signed',
    senses: {
      yes: pattern(
        '(?:has|have|had) signed|signed (?:it|the|a|an) (?:\\p{L}+ )?(?:law|bill|contract|deal|agreement)?',
      ),
      open: pattern(
        '(?:about|expected|due|set|ready|close) to (?:be )?(?:sign|signing|signed)|on the verge of signing|(?:will|is to|are to) sign|yet to sign|has not (?:yet )?signed',
      ),
    },
    ofMany: true,
  },
  {
    name: 'held to',
    cues: 'continue go goes went planned dropped withdrawn withdrew abandoned up off cancelled canceled scrapped',
    about: 'whether it goes on',
    senses: {
      yes: pattern(
        '(?:would|will|is to|are to) (?:go on|continue|go ahead)|goes ahead|went ahead|as planned',
      ),
      no: pattern(
        '(?:has|have|had)? ?(?:dropped|withdrawn|withdrew|abandoned|given up|gave up)|(?:was|were|been) (?:called off|cancell?ed|scrapped)',
      ),
    },
    ofMany: true,
  },
  {
    name: 'staying',
    cues: 'keep stay remain leave give quit resign down',
    about: 'whether it is kept',
    senses: {
      yes: pattern('(?:will|would|wants to|can) (?:keep|stay in|remain in|stay on as|remain as)'),
      no: pattern('(?:will|would|wants to) (?:also )?(?:leave|give up|resign from|quit|step down from)'),
    },
    ofMany: true,
  },
  {
    name: 'resigning',
    cues: 'resign resigned resigning resignation down quit quitting',
    about: 'whether there will be a resignation',
    senses: {
      yes: pattern(
        '(?:would|will|is to|plans to|intends to) (?:resign|step down|quit|stand down)|(?:has|have|had) (?:resigned|stepped down|quit)',
      ),
      no: pattern(
        "(?:not|n't|never) (?:resign|step down|quit|stand down|be resigning)|(?:refus(?:es|ed)|no (?:plans|intention)|ruled out) (?:to |of )?(?:resign|resigning|resignation|step down|stepping down|quit|quitting)",
      ),
    },
    ofMany: false,
  },
  {
    name: 'evacuation',
    cues: 'evacuated leave evacuation evacuations',
    about: 'whether people had to leave',
    senses: {
      yes: pattern(
        '(?:was|were|been|people|residents|families) (?:evacuated|told to leave|ordered to leave)',
      ),
      no: pattern(
        `(?:${nobody}) (?:${notBeen}) (?:been )?(?:evacuated|told to leave|ordered to leave)|no evacuations?`,
      ),
    },
    ofMany: false,
  },
  {
    name: 'responsibility',
    cues: 'responsibility',
    about: 'whether anybody claimed responsibility',
    senses: {
      yes: pattern('(?:has |have |had )?claimed responsibility'),
      no: pattern(
        '(?:no one|nobody|no group|no organi[sz]ation) (?:\\p{L}+ ){0,3}claimed responsibility|denied responsibility',
      ),
    },
    ofMany: false,
  },
  {
    name: 'open',
    cues: 'open closed shut',
    about: 'whether it is open',
    senses: {
      yes: pattern('(?:stay|stays|stayed|remain|remains|remained|is|are|be|was|were) open'),
      no: pattern('(?:stay|stays|stayed|remain|remains|remained|is|are|be|was|were|been) (?:closed|shut)'),
    },
    ofMany: true,
  },
  {
    name: 'cancelling',
    cues: 'cancelled canceled cancel cancelling',
    about: 'whether it is cancelled',
    senses: {
      yes: pattern('(?:has|have|had|was|were|been|are|is) (?:been )?cancell?ed'),
      open: pattern(
        '(?:considering|considers?|may|might|could) (?:whether to )?(?:cancel|be cancell?ed|cancelling)',
      ),
    },
    ofMany: true,
  },
  {
    name: 'cause',
    cues: 'caused triggered started off blamed cause causes',
    about: 'what caused it',
    senses: {
      yes: pattern('(?:was|were) (?:caused|triggered|started|set off) by|blamed (?:it |the \\p{L}+ )?on'),
      open: pattern(
        'causes? (?:\\p{L}+ ){0,4}(?:is|was|were|are|remains?|remained) (?:\\p{L}+ )?(?:unknown|unclear|not known|not clear|investigated|under investigation)',
      ),
    },
    ofMany: false,
  },
  {
    name: 'foul play',
    cues: 'play crime terrorism arson sabotage attack',
    about: 'whether it is thought to be a crime',
    senses: {
      yes: pattern(
        "(?:(?:not|n't) (?:be )?(?:rule|ruled|ruling) out|suspects?|suspected|suspecting) (?:an? )?(?:foul play|crime|terrorism|arson|sabotage|attack)",
      ),
      no: pattern(
        "(?:(?:not|n't) suspect(?:ed)?|(?<!not |not be |n't )(?:ruled|ruling|rules) out|no (?:sign|evidence|indication|suggestion)s? of) (?:an? )?(?:foul play|crime|terrorism|arson|sabotage|attack)",
      ),
    },
    ofMany: false,
  },
  {
    name: 'running',
    cues: 'resumed restarted again normal suspended halted stopped',
    about: 'whether it goes on',
    senses: {
      yes: pattern('(?:has|have|had|were|was)? ?(?:resumed|restarted)|running again|back to normal'),
      no: pattern('(?:was|were|been|is|are|remain|remains|remained) (?:suspended|halted|stopped)'),
    },
    ofMany: true,
  },
  {
    name: 'found',
    cues: 'found recovered missing',
    about: 'whether it was found',
    senses: {
      yes: pattern('(?:was|were|been) (?:found|recovered)'),
      no: pattern(
        "(?:is|are|was|were) still missing|remains? missing|(?:not|n't|never) (?:yet )?(?:been )?(?:found|recovered)",
      ),
    },
    ofMany: true,
  },
  {
    name: 'named',
    cues: 'identified named identity identities name names',
    about: 'whether it is told who it was',
    senses: {
      yes: pattern('(?:was|were|been) (?:identified|named) as'),
      no: pattern(
        "(?:not|n't) (?:yet )?(?:been )?(?:identified|named)|(?:identity|identities|name|names) (?:\\p{L}+ ){0,4}(?:not|n't) (?:\\p{L}+ )?(?:released|disclosed|known)",
      ),
    },
    ofMany: true,
  },
  {
    name: 'charge',
    cues: 'charged charge charges',
    about: 'whether there is a charge',
    senses: {
      yes: pattern('(?:has|have|had|was|were|been) (?:been )?charged with'),
      no: pattern('without charge|not (?:yet )?(?:been )?charged|(?:dropped|dismissed) (?:the|all) charges'),
    },
    ofMany: false,
  },
];

/** Matters by the words of which a sentence has one where it tells them; to ask takes far less time than to look for what it tells. */
const byCue = new Map<string, Matter[]>();
for (const matter of matters) {
  for (const cue of matter.cues.split(' ')) {
    const others = byCue.get(cue);
    if (others) others.push(matter);
    else byCue.set(cue, [matter]);
  }
}

/** How a sentence says that a matter stands. */
export interface MatterTold {
  readonly name: string;
  readonly about: string;
  readonly ofMany: boolean;
  readonly sense: Sense;
  readonly span: Span;
}

const none: readonly never[] = [];
/** What is told of another occasion. */
const before =
  /(?<!\p{L})(?:previous|earlier|former|last (?:year|month|summer|autumn|winter|spring)|(?:years?|months) ago|years? before|in (?:1[89]|20)\d\d)(?!\p{L})/u;

/** The matters of yes or no that a sentence tells. */
export function mattersIn({ text, words }: ClaimSentence): readonly MatterTold[] {
  const asked = new Set<Matter>();
  for (const { form, name } of words) {
    if (name) continue;
    for (const matter of byCue.get(form.norm) ?? none) asked.add(matter);
  }
  if (asked.size === 0) return none;
  const said = inSmallLetters(text).replaceAll('’', "'");
  if (before.test(said)) return none;
  return matters.flatMap((matter) => (asked.has(matter) ? tellingOf(matter, said) : none));
}

function tellingOf({ name, about, ofMany, senses }: Matter, said: string): readonly MatterTold[] {
  // What is denied, or is open, is told by more words than what is so.
  for (const sense of ['no', 'open', 'yes'] as const) {
    const found = senses[sense]?.(said);
    if (!found) continue;
    const span = { start: found.index, end: found.index + found[0].trimEnd().length };
    return [{ name, about, ofMany, sense, span }];
  }
  return none;
}
