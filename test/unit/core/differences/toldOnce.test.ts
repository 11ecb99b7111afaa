import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brief, differencesBetween } from './named';
import { each } from './ofOneStory';

describe('When an event is, which each article tells once', () => {
  each('date', [
    [
      'is compared where other words tell the event',
      'The former manager, Olaf Brenn, was arrested at the border on Tuesday.',
      'After months on the run Brenn has been detained, a lawyer told reporters. He was caught on Monday by two officers.',
      ['conflict: Tuesday / Monday'],
    ],
    [
      'is compared where it is to come',
      'Brenn will appear before a court on 14 March, his lawyer said on Friday.',
      'A first hearing is due on 17 March in the old castle.',
      ['conflict: 14 March / 17 March'],
    ],
    [
      'is that of its end where the words say so',
      'The drivers want to strike until Thursday.',
      'For the bakers it is hard that the walkout lasts until Friday.',
      ['conflict: Thursday / Friday'],
    ],
    [
      'is the same end of what was done and of what is to come',
      'The lock was closed to all ships until Sunday.',
      'Its owner said that it would close the lock until Monday.',
      ['conflict: Sunday / Monday'],
    ],
    [
      'is that of making and inspecting a thing',
      'The crane, which was built in 1987, had been inspected in March, said the master of the harbour.',
      'A crane that dates from 1989 and was last checked in April fell on a barge.',
      ['conflict: 1987 / 1989', 'conflict: March / April'],
    ],
    [
      'is found behind "which" and "since"',
      'In the first round, which ended on Wednesday, nothing was signed.',
      'Both were tired after the talks, which broke up on Thursday.',
      ['conflict: Wednesday / Thursday'],
    ],
    [
      'is not that of saying so',
      'Brenn was arrested in the harbour, police said on Tuesday.',
      'Brenn was arrested in the harbour on Monday.',
      [],
    ],
    [
      'is not that of another event',
      'The committee will vote on Tuesday.',
      'A strike begins on Thursday.',
      [],
    ],
    [
      'is not that of one done and one to come',
      'The drivers voted on Tuesday.',
      'In other towns the bakers will vote on Thursday.',
      [],
    ],
    [
      'tells nothing where an article has two of them',
      'Brenn was arrested on Tuesday. His brother was arrested on Sunday.',
      'Two officers detained him on Monday.',
      [],
    ],
    [
      'is not that of an event long before',
      'The singer died on 14 March 2024 after a short illness.',
      'Her first husband, a sailor, died on 2 May 1997.',
      [],
    ],
    [
      'is the same in other words',
      'Brenn was arrested on 14 March.',
      'On March 14 two officers detained him.',
      [],
    ],
  ]);
});

describe('Where an event is, which each article tells once', () => {
  each('name', [
    [
      'is compared by what is there',
      'Olaf Brenn was arrested at his home in Vik on Tuesday.',
      'Two officers detained Brenn at the airport in Lier.',
      ['conflict: his home in Vik / the airport in Lier'],
    ],
    [
      'is compared by its name',
      'The pumps were manufactured in Oslo until the spring.',
      'For years the pumps were built in Hamburg by hand.',
      ['conflict: Oslo / Hamburg'],
    ],
    [
      'may be one place by another name where the other article has that, too',
      'The pumps were manufactured in Oslo until the spring.',
      'For years the pumps were built in Norway by hand. Oslo is proud of them.',
      [],
    ],
    [
      'is not that of another event',
      'Olaf Brenn was arrested at his home on Tuesday.',
      'The first talks were held at the airport.',
      [],
    ],
    [
      'is one place where both say what it is',
      'Olaf Brenn was arrested at his house on Tuesday.',
      'Brenn was detained at the family home.',
      [],
    ],
  ]);
});

describe('Who holds a post', () => {
  each('name', [
    [
      'conflicts where each article names one person and both tell one thing of them',
      'The coach, Ivo Marend, had asked for a new striker.',
      'Pavel Tomsik, the coach, is to get a striker at last.',
      ['conflict: Ivo Marend / Pavel Tomsik'],
    ],
    [
      'conflicts where they have one last name',
      'The governor, Olof Brandt, retires in June.',
      'She follows the governor, Harald Brandt, who led the bank.',
      ['conflict: Olof Brandt / Harald Brandt'],
    ],
    [
      'may be told of two people where what is told has nothing in common',
      'The coach, Ivo Marend, had asked for a new striker.',
      'Pavel Tomsik, the coach, praised the referee.',
      [],
    ],
    [
      'is not held by a deputy or who held it before',
      'The deputy director, Ivo Marend, signed the letter about the valves.',
      'The former director, Pavel Tomsik, knew of the letter about the valves.',
      [],
    ],
    [
      'tells nothing where both articles name both',
      'The coach, Ivo Marend, had asked for a new striker, Tomsik said.',
      'Pavel Tomsik, the coach, is to get a striker at last, said Marend.',
      [],
    ],
    [
      'is one person by a short first name',
      'The governor, Dave Brandt, retires in June.',
      'She follows the governor, David Brandt, who led the bank.',
      [],
    ],
    [
      'is of two ministries',
      'The finance minister, Ivo Marend, wants to cut the subsidies for barley.',
      'The health minister, Pavel Tomsik, wants subsidies for nurses.',
      [],
    ],
  ]);
});

describe('What somebody is called where they are first named', () => {
  each('name', [
    [
      'is compared when it is another office',
      'Former harbour commissioner Mads Iversen called the plan a waste.',
      'In the evening Mads Iversen, an ambassador to Sweden in those years, spoke in the church.',
      ['precision: Former harbour commissioner / an ambassador to Sweden in those years'],
    ],
    [
      'ends before a clause that tells more of them',
      'Mads Iversen, an ambassador in those years who now sells boats, called the plan a waste.',
      'Former harbour commissioner Mads Iversen spoke in the church that evening.',
      ['precision: an ambassador in those years / Former harbour commissioner'],
    ],
    [
      'is one office in two words',
      'A union lawyer, Mads Iversen, called the plan a waste. The dredger waits, said Ida Brekke, the port’s press secretary.',
      'In the evening Mads Iversen, an attorney for the union, spoke in the church. Port spokeswoman Ida Brekke left early.',
      [],
    ],
    [
      'is no difference where either article tells the other office, too',
      'Former harbour commissioner Mads Iversen called the plan a waste. Iversen, an ambassador to Sweden until May, is 70.',
      'In the evening Mads Iversen, an ambassador to Sweden in those years, spoke in the church.',
      [],
    ],
    [
      'is not compared where one article does not introduce them',
      'Former harbour commissioner Mads Iversen called the plan a waste.',
      'In the evening Mads Iversen spoke in the church. Iversen, an ambassador to Sweden in those years, is 70.',
      [],
    ],
    [
      'is not compared where two have one last name',
      'Former harbour commissioner Mads Iversen called the plan a waste.',
      'In the evening Karl Iversen, an ambassador to Sweden in those years, spoke in the church.',
      [],
    ],
  ]);
});

describe('A rank', () => {
  each('name', [
    [
      'conflicts with another of the same ladder',
      'Sergeant Mairi Dunn leads the search.',
      'The dogs found nothing, said Inspector Mairi Dunn.',
      ['conflict: Sergeant Mairi Dunn / Inspector Mairi Dunn'],
    ],
    [
      'conflicts behind a name',
      'Derek Mullen, the union’s president, called it a victory.',
      'No offer was on the table, according to Derek Mullen, the union’s treasurer.',
      ['conflict: Derek Mullen, the union’s president / Derek Mullen, the union’s treasurer'],
    ],
    [
      'may be told in short',
      'Detective Inspector Mairi Dunn leads the search.',
      'The dogs found nothing, said Inspector Mairi Dunn.',
      [],
    ],
    [
      'is that of two people with one last name',
      'Sergeant Mairi Dunn leads the search.',
      'The dogs found nothing, said Inspector Paul Dunn.',
      [],
    ],
  ]);
});

describe('A matter of yes or no', () => {
  each('polarity', [
    [
      'conflicts wherever both tell it',
      'No one has been arrested.',
      'A man of 31 was arrested near the quarry, according to a neighbour.',
      ['conflict: No one has been arrested / was arrested'],
    ],
    [
      'conflicts where other words tell it',
      'Brenn denies the charges, as his lawyer puts it.',
      'In the first interview he confessed, two officers say.',
      ['conflict: denies the charges / confessed'],
    ],
    [
      'is left open by one of them',
      'The cartel office must still agree.',
      'In Bern the cartel office gave its consent last week.',
      ['precision: must still agree / gave its consent'],
    ],
    [
      'conflicts where no word but those of the matter tells it',
      'The owners of the Lindner bakery accepted the offer.',
      'The owners of the Lindner bakery rejected it.',
      ['conflict: accepted the offer / rejected'],
    ],
    ['is no other thing of that kind', 'The library will stay open.', 'The swimming pool was closed.', []],
    ['is not one of two people', 'Olaf Brenn denies the charges.', 'Jens Abel pleaded guilty.', []],
    [
      'is not one of another year',
      'The plan for the quay was approved.',
      'A previous plan for the quay was rejected.',
      [],
    ],
    [
      'tells nothing where an article has both',
      'The driver was unhurt. A passenger was injured.',
      'Two people were injured.',
      [],
    ],
    [
      'conflicts where nobody was hurt or somebody was',
      'Nobody was hurt, according to the maker.',
      'One woman suffered burns to her hands.',
      ['conflict: Nobody was hurt / suffered burns'],
    ],
    [
      'is no other where nobody else was hurt',
      'Nobody else was hurt, according to the maker.',
      'One woman suffered burns to her hands.',
      [],
    ],
    [
      'is the same in other words',
      'Nobody was hurt when the roof of the hall came down.',
      'There were no injuries.',
      [],
    ],
  ]);
});

describe('How a match or a vote ended', () => {
  each('figure', [
    [
      'conflicts where each article tells one score',
      'Ashby won 2-1 in the rain on Saturday.',
      'It was the third defeat in a row for Porton, who were beaten 3–1.',
      ['conflict: 2-1 / 3–1'],
    ],
    [
      'is one difference where sentences are linked, and none of its numbers another',
      'In the end Ashby beat Porton 31-28 in the old hall of Vik on Saturday.',
      'In the end Ashby beat Porton 31-27 in the old hall of Vik on Saturday night.',
      ['conflict: 31-28 / 31-27'],
    ],
    [
      'conflicts in figures and in words',
      'The council voted 7-2 for the bridge.',
      'Six members voted against three others: the bridge was adopted by six votes to three.',
      ['conflict: 7-2 / six votes to three'],
    ],
    [
      'is the same seen from the other side',
      'Ashby won 2-1 in the rain on Saturday.',
      'Porton lost 1-2 once more.',
      [],
    ],
    [
      'is not that of another match',
      'Ashby won 2-1 in the rain on Saturday.',
      'Last season Porton lost 0-3 there.',
      [],
    ],
    ['is no count that has changed', 'Ashby won again.', 'The wins rose from 2 to 3 in a month.', []],
  ]);
});

describe('In another language', () => {
  it('words that look like English ones tell nothing', () => {
    const story = (
      last: string,
    ) => `Die Bürgermeisterin von Dornau will morgen im Rathaus mit den Familien sprechen.

Die Fabrik am linken Ufer des Flusses gehört seit vielen Jahren der Rhenac AG.

${last}`;
    const found = differencesBetween(
      story('Zwei Nachbarn sahen dies am Dienstag vom Balkon aus.'),
      story('In der Kantine hörte man dies am Montag zuerst.'),
    );
    assert.deepEqual(brief(found), []);
  });
});

describe('How something ranks, which each article tells once', () => {
  each('figure', [
    [
      'by its place in one row',
      'Dornau, the second-largest port of the country, handles six million tonnes.',
      'Ships wait, for Dornau is the third-biggest port.',
      ['conflict: second-largest port / third-biggest port'],
    ],
    [
      'also where one has it first',
      'The harbour of Dornau is the largest port on the coast.',
      'Ships wait at Dornau, the second largest port.',
      ['conflict: largest port / second largest port'],
    ],
    [
      'in no other row',
      'Dornau is the largest port in the region.',
      'Ships wait at Dornau, the second-largest port of Europe.',
      [],
    ],
    [
      'of no other name',
      'Dornau is the largest port.',
      'Ships wait at Lendorf, the second-largest port.',
      [],
    ],
    ['as it was once', 'Dornau is the largest port.', 'Dornau was once the second-largest port.', []],
  ]);
});

describe('Of two stories', () => {
  it('that share hardly a sentence nothing is compared that each tells once', () => {
    const text = (name: string) =>
      readFileSync(path.join(__PROJECT_ROOT__, 'test/fixtures/newsroom', `${name}.txt`), 'utf8');
    const found = differencesBetween(text('08-results-a'), text('18-airline-a'));
    // What stands in two linked sentences is compared all the same.
    assert.deepEqual(brief(found), ['figure conflict: 5.3 percent / 8 per cent']);
  });
});
