import { inSmallLetters } from '../../text/words/smallLetters';

/** What a story mostly tells once, with the words that lead to it. */
export interface Question {
  readonly about: string;
  /** Words of which a sentence has one where it answers, in small letters. */
  readonly cues: string;
  /** Each answer is the group `answer` of a match, and who it is told of the group `who`, where it is told of somebody. */
  readonly answersIn: (text: string) => Iterable<RegExpExecArray>;
  /** Of descriptions one may tell less than another, of names not. */
  readonly isNamed: boolean;
}

const part = String.raw`\p{Lu}[\p{L}’'-]+`;
/** A sentence may begin with what leads to a name. */
const first = String.raw`(?!(?:At|In|On|The|From|For|By|Near|Of|To|His|Her|Its|Their|But|And|After|Before|When|Outside|Behind)\s)${part}`;
/** "Vik", "St Oswin's", "Vesterhavn Shipping". */
const name = String.raw`${first}(?:\s${part})*`;
const longName = String.raw`${first}(?:\s(?:(?:of|and|the)\s)*${part})*`;
/** "A stroke", "two young shepherds", up to what is told of when and where. */
const some = String.raw`(?:(?:an?|the|some|two|three|four|five|six)\s)?\p{Ll}[\p{Ll}-]+(?:\s(?!(?:and|or|after|before|on|at|in|by|near|while|when|who|that|which|his|her|their|said|aged|as|is|was|were|the)(?!\p{L}))\p{Ll}[\p{Ll}-]+){0,2}`;
/** "Aas, 47, of Vik". */
const ages = Array.from({ length: 90 }, (_, at) => String(at + 10)).join(' ');
export const colours = 'red|blue|green|yellow|black|white|grey|gray|silver|brown|orange|purple|pink|beige';

function question(about: string, cues: string, pattern: string, isNamed = true): Question {
  let made: RegExp | null = null;
  return {
    about,
    cues,
    // Made when it is asked first.
    answersIn: (text) =>
      text.matchAll((made ??= new RegExp(`(?<![\\p{L}’'-])(?:${pattern})(?!\\p{L})`, 'gu'))),
    isNamed,
  };
}

/** By the word that the names of such places end with. */
function site(kind: string, words: string): Question {
  const cues = inSmallLetters(words).replaceAll('|', ' ');
  return question(`which ${kind} it is`, cues, `(?<answer>${name} (?:${words}))`);
}

/** Who did something, told behind the deed. */
function doer(about: string, deeds: string): Question {
  return question(
    about,
    deeds.replaceAll('|', ' '),
    `(?:${deeds}) by (?:the (?:\\p{Ll}+ ){1,3})?(?<answer>${name})`,
  );
}

function coloured(nouns: string): Question {
  return question(
    'what colour it was',
    colours.replaceAll('|', ' '),
    `(?<answer>(?:${colours})(?: \\p{Ll}+)? (?:${nouns}))`,
  );
}

export const questions: readonly Question[] = [
  question(
    'what the cause of death was',
    'died death cause',
    `(?:[Dd]ied (?:of|from)|[Cc]ause (?:of death )?was|[Dd]eath (?:on \\p{L}+ )?(?:followed|was caused by)) (?<answer>${some})`,
    false,
  ),
  question(
    'where it was published',
    'journal published appeared described',
    `(?:in the journal|(?:published|appeared|described) in(?! ${part} \\d)) (?<answer>(?:the\\s)?${longName})`,
  ),
  question(
    'where it is based',
    'based headquartered seat headquarters office',
    `(?:(?:based|headquartered) in|its (?:seat|headquarters|head office) in) (?:the (?:\\p{Ll}+ ){0,2}(?:city|town|village) of )?(?<answer>${name})`,
  ),
  question(
    'from where somebody is',
    ages,
    `(?<who>${part}), (?:aged )?\\d{2},? (?:an? (?:\\p{Ll}+ ){1,3})?(?:of|from) (?:the (?:\\p{Ll}+ ){0,2}(?:city|town|village) of )?(?<answer>${name})`,
  ),
  question(
    'how they got away',
    'fled escaped away off',
    '(?:fled|escaped|got away|made off|drove off|sped off|drove away|sped away) (?:on|in) (?<answer>an? (?:\\p{Ll}+ ){0,2}\\p{Ll}+)',
    false,
  ),
  question(
    'where it was made',
    'plant factory yard works',
    `(?:plant|factory|shipyard|works) in (?<answer>${name})`,
  ),
  question('where the hospital is', 'hospital clinic', `(?:hospital|clinic) in (?<answer>${name})`),
  question(
    'which university it is',
    'university',
    `(?<answer>University of ${name}|(?<!the )${name} University)`,
  ),
  question(
    'which court it is',
    'court',
    `(?<answer>${name} (?:Crown|Magistrates['’]|County|District|High|Supreme|Superior) Court)`,
  ),
  question('which river it is', 'river', `(?<answer>[Rr]iver ${name}|${name} [Rr]iver)`),
  question('which lake it is', 'lake', `(?<answer>[Ll]ake ${name}|${name} [Ll]ake)`),
  question('which road it is', 'highway route motorway', '(?<answer>(?:Highway|Route|Interstate) \\d+)'),
  site('hospital', 'Hospital|Infirmary|Clinic'),
  site('prison', 'Prison|Jail'),
  site('airport', 'Airport'),
  site('street', 'Street|Road|Lane|Avenue|Square'),
  site('school', 'School|College|Academy'),
  site('hotel', 'Hotel|Inn'),
  site('stadium', 'Stadium|Arena'),
  site('station', 'Station'),
  site('bridge', 'Bridge'),
  site('museum', 'Museum|Gallery|Theatre|Theater'),
  site('church', 'Church|Cathedral'),
  doer('who designed it', 'designed'),
  doer('who directed it', 'directed'),
  doer('who built it', 'built'),
  doer('who wrote it', 'written|composed'),
  doer('who painted it', 'painted'),
  doer('who founded it', 'founded'),
  doer('who owns it', 'owned'),
  coloured('jacket|coat|anorak|hoodie|sweater|shirt|T-shirt|dress'),
  coloured(
    'car|saloon|hatchback|sedan|Audi|BMW|Ford|Honda|Mercedes|Opel|Renault|Skoda|Toyota|Vauxhall|Volkswagen|Volvo',
  ),
  coloured('van|lorry|truck'),
  coloured('card'),
];
