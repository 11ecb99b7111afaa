import { each } from './ofOneStory';

describe('How a matter of yes or no stands', () => {
  each('polarity', [
    [
      'is compared where one tells of an inquiry',
      'The ministry has opened an inquiry.',
      'At the ministry of health they saw no need for an inquiry.',
      ['conflict: opened an inquiry / no need for an inquiry'],
    ],
    [
      'is compared where money is paid back',
      'Haldor will not pay the money back, it said.',
      'Owners can choose: they get their money back or a new part.',
      ['conflict: not pay the money back / get their money back'],
    ],
    [
      'is compared where something will be closed',
      'They have no plans to close a brewery, both owners said.',
      'The brewery in Solna will be closed, a paper says.',
      ['conflict: no plans to close / will be closed'],
    ],
    [
      'is compared where there may be a strike',
      'The union will ballot its members, it said.',
      'At the harbour nobody works late. The union ruled out a strike.',
      ['conflict: ballot its members / ruled out a strike'],
    ],
    [
      'is no strike where somebody will strike a deal',
      'The owners will strike a deal, they said.',
      'At the harbour nobody works late. The union ruled out a strike.',
      [],
    ],
    [
      'is compared where nobody knows the cause',
      'Weather was the most likely cause.',
      'It is too early to talk of causes, the general told reporters in the capital.',
      ['precision: was the most likely cause / too early to talk of'],
    ],
    [
      'is compared where it is one who comes or does not',
      'The rebels have said that they will attend.',
      'The northern rebels have not yet decided whether to come.',
      ['precision: will attend / not yet decided whether to come'],
    ],
    [
      'is not compared where others come',
      'The mayor will attend the opening.',
      'The bishop refused to attend the opening.',
      [],
    ],
    [
      'is not compared where others welcome a plan',
      'The farmers welcomed the plan.',
      'Teachers from the valley criticised the plan.',
      [],
    ],
    [
      'is not compared where a sentence tells both',
      'The bridge was closed and has reopened.',
      'Since noon the bridge is open.',
      [],
    ],
  ]);
});

describe('A comment', () => {
  each('polarity', [
    [
      'is made to one article and not to the other',
      'Union Credit could not be reached.',
      'Union Credit said that the talks had only begun.',
      ['precision: could not be reached / said that the talks had only begun'],
    ],
    [
      'is made by somebody who speaks for a firm',
      'A spokesman for Arland Lifting declined to comment.',
      'Arland Lifting is helping the police, a spokeswoman said.',
      ['precision: declined to comment / Arland Lifting is helping the police'],
    ],
    [
      'is no other where the article tells one too',
      'Union Credit did not comment on the price. On Monday Union Credit said that it was open to talks.',
      'Union Credit said that the talks had only begun.',
      [],
    ],
    [
      'is no other where somebody else makes it',
      'Union Credit could not be reached.',
      'Vesterhavn Shipping said that the talks had only begun.',
      [],
    ],
  ]);
});
