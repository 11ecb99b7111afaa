const notNames: ReadonlySet<string> = new Set(
  (
    'I A An The This That These Those He She It We They You His Her Its Our Their My Your Who What When Where Why How Which If But And Or Nor So Yet For As At By In Of On To From With Without Within Under Over Up Down Out ' +
    'After Before Since Until While During Despite Although Though Because However Meanwhile Moreover Therefore Thus Then Now Here There Both Either Neither Each Every All Some Any Many Most More Much Few Several Other Others Another No Not Yes ' +
    'Also Even Only Just Still Again Once Ever Never Always Often Sometimes Perhaps Maybe Is Are Was Were Be Been Has Have Had Do Does Did Can Could Will Would Shall Should May Might Must Let Get Got Being Having ' +
    'Sorry Wait Weren Tell Hey Lol LOL Sure Okay OK Please Thanks Thank Representatives Officials Critics Tensions Talks Analysts Experts Police Authorities Thousands Hundreds Dozens People Residents Troops Soldiers Students Workers Protesters Witnesses ' +
    'News Breaking Ready Another Meeting Accessibility Archive Filed Anonymous Version Timeline Differences Change Thus Enough Somehow Gotta Can Someone Anyone Everyone Nobody Nothing Everything Something Far Yesterday Today Tomorrow'
  ).split(' '),
);

/** Whether a word with a capital, as one begins a sentence, is no name by itself: "We", "Meanwhile". */
export function isNoName(word: string): boolean {
  return notNames.has(word);
}
