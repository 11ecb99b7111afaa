import assert from 'node:assert/strict';
import { briefly, differencesBetween } from './named';

const ferry = `Ferry sinks off Kallsund, 14 dead

KALLSUND, May 4 (Wire) - A passenger ferry carrying 86 people sank in heavy seas off the island of Kallsund on Tuesday, killing at least 14 of them, the coast guard said.

Rescue boats pulled 61 survivors from the water before dark. Eleven people were still missing.

Seven children were among the dead, said Mira Oskarsen, a spokeswoman for the coast guard.

In 1987 a ferry of the same line went down with the loss of 32 lives.

The ship had passed its last inspection in March.`;

const ferryElsewhere = `Seventeen die as Sankt Olaf goes down

The ageing ferry Sankt Olaf went down near Kallsund yesterday with 88 people on board.

At least 17 people died in the accident, the worst in the region since 1987, when 32 were killed.

Fishermen and the coast guard rescued 58 passengers, while 13 remained unaccounted for on Wednesday morning, officials said.

Eight of the victims were children, according to the coast guard.

The seventeen dead were brought to the church of Kallsund.`;

const storm = [
  'At least nine people were killed when the storm Petra swept across the north on Sunday, the ministry said.',
  'The storm destroyed 340 homes, and airlines cancelled 120 flights.',
  'Five people died in Vang and four in Lier.',
  'Insurers put the losses at 200 million kroner.',
];
const stormElsewhere = [
  'Petra, the strongest storm in a decade, killed nine people in the north on Sunday, four of them in the village of Lier.',
  'More than 410 houses were flattened, the ministry said, and 134 flights were called off.',
  'The damage is estimated at 250 million kroner.',
  'The storm is weaker than that of 1999, which killed 60.',
];

/** Differences of figures alone, of texts that begin with two sentences that tie them. */
function figures(one: string, other: string): readonly string[] {
  const tie = [
    'The mayor of Dornau, Karin Holst, will speak to the families in the town hall.',
    'Rhenac AG runs the chemical works of Dornau on the left bank of the river.',
  ];
  const split = (text: string) => text.split(/(?<=\.) /u);
  return briefly([...tie, ...split(one)], [...tie, ...split(other)])
    .filter((line) => line.startsWith('figure'))
    .map((line) => line.slice('figure '.length));
}

describe('Tolls of two articles', () => {
  it('are found in sentences that tell other things, too, and not in what happened before', () => {
    const found = differencesBetween(ferry, ferryElsewhere).filter(({ kind }) => kind === 'figure');
    assert.deepEqual(
      found.map(({ relation, about, left, right }) => `${relation}, ${about}: ${left.text} / ${right.text}`),
      [
        'conflict, how many were aboard: 86 / 88',
        'conflict, how many were killed: at least 14 / At least 17',
        'conflict, how many were saved: 61 / 58',
        'conflict, how many are missing: Eleven / 13',
        'conflict, how many children were killed: Seven / Eight',
      ],
    );
  });

  it('name the sentences in which an article tells them again', () => {
    const [, killed] = differencesBetween(ferry, ferryElsewhere).filter(({ kind }) => kind === 'figure');
    assert.ok(killed);
    const last = Math.max(...killed.alsoRight);
    assert.deepEqual(killed.alsoLeft, []);
    assert.ok(last > killed.right.sentence);
  });

  it('are of homes, flights and money, too; the dead of one village are not all of them', () => {
    assert.deepEqual(
      briefly(storm, stormElsewhere).filter((line) => line.startsWith('figure')),
      [
        'figure conflict: 340 / More than 410',
        'figure conflict: 120 / 134',
        'figure conflict: 200 million kroner / 250 million kroner',
        'figure precision: At least nine / nine',
      ],
    );
  });

  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'who was hurt',
      'The fire brigade brought 23 injured people out of the halls before midnight.',
      'A further 19 people were taken to hospital with burns.',
      ['conflict: 23 / 19'],
    ],
    [
      'jobs that are cut, of all there are',
      'But 300 of the 5,200 jobs in administration and sales will go.',
      'At Rhenac AG 450 posts are to be cut.',
      ['conflict: 300 / 450'],
    ],
    [
      'all who work there, of whom some work elsewhere',
      'Rhenac AG employs about 3,900 people in 18 countries.',
      'Rhenac AG has some 850 of its 4,700 employees in Dornau.',
      ['conflict: about 3,900 / 4,700'],
    ],
    [
      'what a bank calls crowns and a paper kroner',
      'The Norwegian works cost Rhenac AG 11.7 billion crowns.',
      'The Norwegian works cost Rhenac AG nearly 12 billion kroner.',
      ['precision: 11.7 billion crowns / nearly 12 billion kroner'],
    ],
    [
      'one amount in crowns and in kroner',
      'The Norwegian works cost Rhenac AG 12 billion crowns.',
      'The Norwegian works cost Rhenac AG 12 billion kroner.',
      [],
    ],
    [
      'one number in two forms',
      'Two dozen people were injured in the blast.',
      'The explosion left 24 wounded.',
      [],
    ],
    [
      'who had to leave',
      'About 400 residents were told to leave their homes.',
      'Police evacuated some 650 people from nearby streets.',
      ['conflict: About 400 / some 650'],
    ],
    [
      'who took part',
      'More than 4,000 people marched through the old town against the closure.',
      'Some 2,500 demonstrators filled the market square.',
      ['conflict: More than 4,000 / Some 2,500'],
    ],
    [
      'who was arrested among those who took part',
      'Police arrested 12 protesters after stones were thrown.',
      'Nineteen people were detained in the evening.',
      ['conflict: 12 / Nineteen'],
    ],
    [
      'officers beside all who were hurt',
      'Three officers were hurt in the square.',
      'Nine people were hurt in the square.',
      [],
    ],
    [
      'those who are badly hurt beside all',
      'Three people were seriously injured by the gas.',
      'Nine people were injured by the gas.',
      [],
    ],
    [
      'the injured who are named as some of them',
      'Three of the injured come from the neighbouring village.',
      'Nine people were injured by the gas.',
      [],
    ],
    [
      'an accident of another year',
      'In 2011, 14 people were killed on the same stretch of the river.',
      'The gas killed six workers of the night shift.',
      [],
    ],
    [
      'what happens every year',
      'Some 200 people are killed every year in the chemical works of the country.',
      'The gas killed six workers of the night shift.',
      [],
    ],
    [
      'what could happen',
      'Such a cloud could kill 500 people within an hour.',
      'The gas killed six workers of the night shift.',
      [],
    ],
    [
      'attacks and those whom they killed',
      'The gas killed workers in three halls on the bank.',
      'The gas killed six people of the night shift.',
      [],
    ],
    [
      'a share rounded and not',
      'The plan won with 51.7 percent of the vote in the autumn.',
      'In the end 52 percent of voters backed the plan.',
      ['precision: 51.7 percent / 52 percent'],
    ],
    [
      'two shares that are not rounded to one',
      'The plan won with 51.2 percent of the vote in the autumn.',
      'In the end 52 percent of voters backed the plan.',
      ['conflict: 51.2 percent / 52 percent'],
    ],
    [
      'the age of somebody who is named on one side',
      'Dieter Haas, 61, was led out of the hall in handcuffs.',
      'The 62-year-old left the building through a back door.',
      ['conflict: 61 / 62-year-old'],
    ],
    [
      'the ages of two people',
      'A 19-year-old suspect was led out of the hall in handcuffs.',
      'The victim, who was 20, left the building through a back door.',
      [],
    ],
    [
      'an age and one that is far from it',
      'Dieter Haas, 61, was led out of the hall in handcuffs.',
      'The 16-year-old left the building through a back door.',
      [],
    ],
    [
      'how long somebody is sent to prison',
      'The judge sentenced Haas to four years in prison.',
      'For this he was jailed for four and a half years.',
      ['conflict: four years / four and a half years'],
    ],
    [
      'a number that only its noun tells',
      'The court heard 48 witnesses before the summer.',
      'It has questioned more than 50 witnesses since March.',
      ['conflict: 48 / more than 50'],
    ],
    [
      'a number and what is of so many',
      'The rescuers found a 14-person crew of miners aboard the lift.',
      'There were nine people aboard the lift, the mine said.',
      [],
    ],
    [
      'numbers of one noun that are far apart',
      'The court heard 48 witnesses before the summer.',
      'It has questioned 400 witnesses since March.',
      [],
    ],
    [
      'how many watched',
      'The match was played before 12,400 spectators in the old stadium.',
      'Some 13,000 people watched it on Sunday.',
      ['precision: 12,400 / Some 13,000'],
    ],
    [
      'by how much a profit rose, and the shares',
      'Its net profit rose 12 percent, and its shares gained 4.1 percent.',
      'It told of a profit that was up 11 percent; the shares rose 4.1 percent.',
      ['conflict: 12 percent / 11 percent'],
    ],
    [
      'those who died and homes without light',
      'The gas left two workers dead and 8,000 homes without light.',
      'Three people died in the halls of the works.',
      ['conflict: two / Three'],
    ],
    [
      'what is demanded and what is offered',
      'The union wants 8 per cent more pay. The works offered 4 per cent.',
      'Rhenac has offered 5 per cent to all. The strikers demand 9 per cent.',
      ['conflict: 8 per cent / 9 per cent', 'conflict: 4 per cent / 5 per cent'],
    ],
    [
      'what something is worth, and what it is so much worth of',
      'The stones are worth $40 million.',
      'In the boot lay $9,000 worth of watches.',
      [],
    ],
    [
      'seats and all the seats of a council',
      'The Free List won 14 of the 61 seats in the council.',
      'The Free List won 15 seats in the council.',
      ['conflict: 14 / 15'],
    ],
    [
      'a share of the vote and that of the votes counted',
      'With 96 per cent of the votes counted, the Free List had 31.4 per cent of the vote.',
      'The Free List had 34 per cent of the vote.',
      ['conflict: 31.4 per cent / 34 per cent'],
    ],
    [
      'who went to the polls',
      'Turnout in the district was 61 per cent.',
      'Only 58 per cent of voters went to the polls in the district.',
      ['conflict: 61 per cent / 58 per cent'],
    ],
    [
      'revenue and that of the year before',
      'The company told of revenue of $3.4 billion, up from $3.1 billion in the year before.',
      'Revenue climbed to $3.1 billion from $2.9 billion.',
      ['conflict: $3.4 billion / $3.1 billion'],
    ],
    [
      'a sentence and the longest that there is',
      'Haas was sentenced to six years in prison. The maximum sentence for the crime is ten years.',
      'The judge sent Haas to prison for seven years.',
      ['conflict: six years / seven years'],
    ],
    [
      'the age of two people whom the text does not name',
      'A 28-year-old shop assistant was led out of the hall.',
      'A man aged 31 was held in the evening.',
      [],
    ],
    [
      'the age of somebody who is only called something',
      'The driver, a 47-year-old man from the valley, was led out of the hall.',
      'The driver, 49, left the building through a back door.',
      ['conflict: 47-year-old / 49'],
    ],
    [
      'the ages of two people who are called two things',
      'The police began a murder inquiry after a 41-year-old teacher was found dead at her house in Vorder Street on Sunday.',
      'A 45-year-old man has been charged with the murder of Ellen Voss, who was found dead at her home in Vorder Street on Sunday.',
      [],
    ],
    [
      'the age at which somebody did something',
      'She was 81. She had left the valley at the age of 17.',
      'She was 82. She had married at the age of 19.',
      ['conflict: 81 / 82'],
    ],
    [
      'the children under an age',
      'Half of the dead are children under five.',
      'The gas killed six workers of the night shift.',
      [],
    ],
    [
      'how strong an earthquake was, and what came after it',
      'The quake of magnitude 6.1 was felt in the whole valley.',
      'A 6.3-magnitude earthquake shook the works. An aftershock of magnitude 4.9 followed.',
      ['conflict: 6.1 / 6.3'],
    ],
    [
      'to how many a number has risen',
      'The gas killed 11 workers of the night shift.',
      'The number of those killed by the gas in the works on the left bank has risen to 13.',
      ['conflict: 11 / 13'],
    ],
    [
      'jobs that a firm cuts',
      'The works will cut 600 jobs by the summer.',
      'The firm said that it would shed 750 posts.',
      ['conflict: 600 / 750'],
    ],
    [
      'homes of this plan and of another one',
      'The council backs 320 homes on the bank. It had refused a plan for 580 homes on the bank in 2011.',
      'A former plan for 580 homes on the bank was refused by the council.',
      [],
    ],
    [
      'three and three-quarters',
      'Three-quarters of the workers came from the valley.',
      'Some three workers came from the valley.',
      [],
    ],
    [
      'a number in round figures and with all of its digits',
      'The doctors followed almost 280,000 people of the valley.',
      'Their study is of 279,418 adults.',
      ['precision: almost 280,000 / 279,418'],
    ],
    [
      'a number in round figures and one that is not near it',
      'The doctors followed almost 280,000 people of the valley.',
      'Their study is of 261,418 adults.',
      [],
    ],
    [
      'what is told of people between commas',
      'Three people, including a child, were killed when the bridge fell.',
      'The fall of the bridge killed four people.',
      ['conflict: Three / four'],
    ],
    [
      'people with their names',
      'Two men, named Ole Lie and Per Moe, were killed when the bridge fell.',
      'The fall of the bridge killed three men.',
      ['conflict: Two / three'],
    ],
    [
      'passengers and crew',
      'A ferry with 86 people aboard ran aground.',
      'There were 88 passengers and crew on board.',
      ['conflict: 86 / 88'],
    ],
    [
      'what somebody puts a number at',
      'The death toll from the flood stands at 14.',
      'Officials put the number of dead in the flood at 17.',
      ['conflict: 14 / 17'],
    ],
    [
      'the dead of the news from all the dead of some years',
      'Gunmen killed two drivers.',
      'He put the number of drivers killed at 14 in two years.',
      [],
    ],
    [
      'the dead of the news that are the most in some years',
      'Gunmen killed 12 drivers.',
      'Gunmen killed 14 drivers, the most in two years.',
      ['conflict: 12 / 14'],
    ],
    [
      'costs',
      'The wall along the bank will cost 1.2 billion francs.',
      'It is to cost 1.4 billion francs and to open in 2036.',
      ['conflict: 1.2 billion francs / 1.4 billion francs'],
    ],
    [
      'who watched',
      'A crowd of 14,212 saw the game.',
      'Vik won before 16,500 spectators.',
      ['conflict: 14,212 / 16,500'],
    ],
    [
      'the turnout, which may be the highest since a year',
      'Turnout was 68.4 percent, the highest since 1998.',
      'About 61 percent of eligible voters took part.',
      ['conflict: 68.4 percent / About 61 percent'],
    ],
    [
      'how many work somewhere',
      'Rhenac employs 11,400 people.',
      'It has a workforce of 12,600.',
      ['conflict: 11,400 / 12,600'],
    ],
    [
      'ships and vessels',
      'The line operates 86 vessels.',
      'It has a fleet of 94 ships.',
      ['conflict: 86 / 94'],
    ],
    [
      'homes without power',
      'The storm left 40,000 homes without power.',
      'Power was cut to 52,000 households.',
      ['conflict: 40,000 / 52,000'],
    ],
    [
      'homes in the dark',
      'The storm cut power to 40,000 homes.',
      'The storm left 52,000 households in the dark.',
      ['conflict: 40,000 / 52,000'],
    ],
    [
      'who was asked',
      'The poll surveyed 1,004 adults.',
      'Pollsters interviewed 1,204 people in May.',
      ['conflict: 1,004 / 1,204'],
    ],
    [
      'interest rates',
      'Interest rates were raised to 4.5 percent.',
      'The bank lifted its key rate to 4.75 percent.',
      ['conflict: 4.5 percent / 4.75 percent'],
    ],
    [
      'the price of a share',
      'The firm offered $31 a share.',
      'Shareholders would get $34 per share.',
      ['conflict: $31 / $34'],
    ],
    [
      'how long somebody was trapped',
      'They were trapped for 30 hours.',
      'They spent 36 hours underground.',
      ['conflict: 30 hours / 36 hours'],
    ],
    [
      'the wind',
      'Winds of up to 140 kph were measured.',
      'Gusts of 165 kph were recorded.',
      ['conflict: up to 140 kph / 165 kph'],
    ],
    [
      'the wind by the hour',
      'Winds of up to 140 kilometres per hour were measured.',
      'Gusts of 165 km/h were recorded.',
      ['conflict: up to 140 kilometres per hour / 165 km/h'],
    ],
    ['the wind that may come', 'Winds of up to 140 kph are expected.', 'Gusts of 165 kph were recorded.', []],
    [
      'the temperature in one scale and in another',
      'The temperature reached 104 degrees Fahrenheit.',
      'The mercury hit 43C in Vik.',
      ['conflict: 104 degrees Fahrenheit / 43C'],
    ],
    [
      'one temperature in two scales',
      'The temperature reached 109F (43C).',
      'The mercury hit 43 degrees Celsius.',
      [],
    ],
    [
      'rain',
      'Some 120 millimetres of rain fell in 24 hours.',
      'Vik got 150 mm of rain within a day.',
      ['conflict: Some 120 millimetres / 150 mm'],
    ],
    [
      'what burned',
      'The fire burned 1,200 hectares of forest.',
      'Flames destroyed 1,900 hectares of woodland.',
      ['conflict: 1,200 hectares / 1,900 hectares'],
    ],
    [
      'drugs by weight',
      'Police seized 120 kilograms of cocaine.',
      'Officers found 150 kg of cocaine.',
      ['conflict: 120 kilograms / 150 kg'],
    ],
    [
      'measures of two things, the one far larger',
      'Police seized 120 kilograms of cocaine.',
      'Officers found 900 kg of heroin.',
      [],
    ],
    [
      'the dead and the kin of somebody',
      'The fire killed 96 people.',
      'Jan Holm, whose two daughters died, was silent.',
      [],
    ],
    [
      'what a project costs',
      'The wall along the bank cost $48 million.',
      'The town has finished the $52 million flood project.',
      ['conflict: $48 million / $52 million'],
    ],
  ];
  for (const [what, one, other, expected] of cases) {
    it(`tell apart ${what}`, () => {
      assert.deepEqual(figures(one, other), expected);
    });
  }

  it('are not compared where an article tells two of them, or where nothing ties the articles', () => {
    const six = 'The gas killed six people of the night shift.';
    assert.deepEqual(
      figures(`${six} Later the number of the dead rose to eight.`, 'It killed nine people.'),
      [],
    );
    assert.deepEqual(briefly(['A storm killed six people in Vik.'], ['Nine died when a mine flooded.']), []);
  });

  it('are no numbers of some of them who die later', () => {
    assert.deepEqual(
      figures(
        'Five people have died in the fire of Dornau, after two of the injured died overnight.',
        'Five people have died and 13 were injured in the fire of Dornau.',
      ),
      [],
    );
  });

  it('are no ages of two who are called otherwise', () => {
    const found = briefly(
      [
        'Among the dead of the fire is a 29-year-old firefighter, the father of two small children, the police of Dornau said.',
      ],
      [
        'Two of the dead of the fire were workers, aged 34 and 51, and the third was a firefighter, the police of Dornau said.',
      ],
    );
    assert.deepEqual(
      found.filter((line) => /29|34/u.test(line)),
      [],
    );
  });
});
