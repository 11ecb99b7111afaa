/** Words before a person's name that say what the person is, and belong to no name. */
const titleWords: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev rev. reverend father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh sheik ' +
    'ayatollah mullah king queen prince princess duke duchess emperor sultan emir president vice-president premier chancellor minister secretary ambassador envoy governor gov. gov mayor ' +
    'senator sen. sen sens. representative rep. rep reps. congressman congresswoman congressmen councilman councilwoman delegate speaker chairman chairwoman chairperson chair chief director commissioner ' +
    'judge justice attorney counsel prosecutor sheriff detective inspector superintendent constable officer agent spokesman spokeswoman spokesperson general gen. gen lieutenant ' +
    'lt. lt colonel col. col major maj. maj captain capt. capt sergeant sgt. sgt corporal cpl. private pvt. admiral adm. commander cmdr. brigadier brig. marshal leader dictator coach manager ' +
    'analyst reporter correspondent editor author writer actor actress singer candidate nominee counterpart lawyer economist historian scientist aide adviser advisor deputy founder executive ' +
    'diplomat official activist cleric commander-in-chief ceo rapper footballer midfielder striker defender goalkeeper winger skipper substitute cyclist quarterback pitcher senators ambassadors generals ministers presidents trustee fellow'
  ).split(' '),
);

/** Words that go before a title: "former President", "Deputy Foreign Minister". */
const titlePrefixes: ReadonlySet<string> = new Set(
  'former ex deputy vice acting assistant associate senior chief prime foreign interior defense defence finance justice health education information trade oil state attorney general surgeon national security press under secretary opposition then first lady lord supreme high district county police military army navy air force special u.s. us u.n. un party government'.split(
    ' ',
  ),
);

/** Titles that are no part of anybody's name, wherever they stand in it: "Energy Minister Paul Odera". */
const offices: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary ambassador governor senator representative congressman congresswoman councilman councilwoman speaker chairman chairwoman ' +
    'chairperson chief director commissioner attorney prosecutor spokesman spokeswoman spokesperson executive manager coach correspondent'
  ).split(' '),
);

/** Whether a title is never part of a name, as "King" and "Judge" may be. */
export function isOffice(word: string): boolean {
  return offices.has(word.toLowerCase());
}

/** Whether the word, in any case, stands before a person's name as a title or a calling. */
export function isTitleWord(word: string): boolean {
  return titleWords.has(word.toLowerCase());
}

/** Whether the word may be part of a title of several words. */
export function isTitlePrefix(word: string): boolean {
  return titlePrefixes.has(word.toLowerCase());
}

const honorifics: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss dame sir mme mlle messrs messrs.'.split(' '),
);

/** Whether the word stands before people's names alone: "Mrs". */
export function isHonorific(word: string): boolean {
  return honorifics.has(word.toLowerCase());
}
