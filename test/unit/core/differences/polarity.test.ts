import assert from 'node:assert/strict';
import { briefly } from './named';

describe('What one article says is so and another denies or leaves open', () => {
  it('conflicts when it is one thing', () => {
    assert.deepEqual(
      briefly(
        ['The mayor of Marnvik, Ola Berg, said he opposed the new bridge before the summer.'],
        ['The mayor of Marnvik, Ola Berg, said he never opposed the new bridge before the summer.'],
      ),
      ['polarity conflict: opposed / never opposed'],
    );
  });

  it('is no difference when the same verb is of two things', () => {
    assert.deepEqual(
      briefly(
        ['The mayor of Marnvik, Ola Berg, said he wanted a vote on the new bridge before the summer.'],
        [
          'The mayor of Marnvik, Ola Berg, said he did not want to resign over the new bridge before the summer.',
        ],
      ),
      [],
    );
  });

  it('is no difference where a plan is only named', () => {
    assert.deepEqual(
      briefly(
        ['The harbour board of Marnvik said that the new bridge would cost jobs in the north.'],
        [
          'Three people familiar with the plan said that the new bridge of Marnvik would cost jobs in the north.',
        ],
      ).filter((line) => line.startsWith('polarity')),
      [],
    );
  });

  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'said of one thing and not of another that is asked for',
      'The owner of the Marnvik hall said that the hall was last inspected in March.',
      'The owner of the Marnvik hall has not said what was in the hall in March.',
      [],
    ],
    [
      'done, and not before a time',
      'Mayor Liv Aas declared a state of emergency in Marnvik on Monday night.',
      'Mayor Liv Aas did not declare a state of emergency in Marnvik until six in the morning.',
      [],
    ],
    [
      'reported or plain, where both give the same words',
      '“The pier is our whole trade and nobody will take it from us,” Liv Aas wrote.',
      '“The pier is our whole trade and nobody will take it from us,” Liv Aas reportedly wrote on her own page.',
      ['polarity precision: wrote / reportedly wrote'],
    ],
    [
      'expected or to come',
      'The charges against the owner of the Marnvik ferry are expected to include fraud and arson.',
      'The charges against the owner of the Marnvik ferry will include fraud and arson.',
      ['polarity precision: expected to include / will include'],
    ],
    [
      'going on, in short, or to come',
      'A friend of the owner of the Marnvik ferry said it’s sailing from Vik and Tarnholm this summer.',
      'The Marnvik ferry is reportedly to sail from Vik and Tarnholm this summer, a friend of the owner said.',
      ['polarity precision: sailing / reportedly to sail'],
    ],
    [
      'expected or to come, one of them in the words of others',
      'The charges against the owner of the Marnvik ferry are expected to include fraud and arson, two officials said.',
      'The charges against the owner of the Marnvik ferry “will include fraud and arson,” two officials said.',
      ['polarity precision: expected to include / will include'],
    ],
    [
      'to come or possible, where it has to be',
      'The primary schools in Marnvik will close for two weeks, the governor said.',
      'The primary schools in Marnvik may have to close, officials said.',
      ['polarity precision: will close / may have to close'],
    ],
    [
      'denied or done, where both say for what',
      'The government has not asked for international help, Liv Aas said.',
      'Liv Aas, the interior minister, said the government had asked neighbouring states for help.',
      ['polarity conflict: not asked / asked'],
    ],
    [
      'denied or done, where nothing is said for what',
      'The government has not asked for international help, Liv Aas said.',
      'Liv Aas, the interior minister, said the government had asked neighbouring states to close a road.',
      [],
    ],
    [
      'done in May or on a day',
      'The mayor of Marnvik, Liv Aas, and the owner of the ferry met on Monday about the new bridge.',
      'At the May 28 meeting the mayor of Marnvik, Liv Aas, met the owner of the ferry about the new bridge.',
      [],
    ],
    [
      'planned or done',
      'Karin Holst plans to challenge Mayor Liv Aas of Marnvik in the spring election.',
      'Karin Holst is challenging Mayor Liv Aas of Marnvik in the spring election.',
      ['polarity precision: plans to challenge / challenging'],
    ],
    [
      'announced or done',
      'Liv Aas, the mayor of Marnvik, said she would visit the pier on Wednesday.',
      'Liv Aas, the mayor of Marnvik, visited the pier on Wednesday and spoke to the fishermen.',
      ['polarity precision: would visit / visited'],
    ],
    [
      'announced by one and denied by the other, with nothing behind the verb',
      'The lawyer of the owner of the Marnvik ferry said he would appeal.',
      'The lawyer said the owner of the Marnvik ferry would not appeal.',
      ['polarity conflict: would appeal / not appeal'],
    ],
    [
      'refused or done',
      'The owner of the Marnvik ferry refused to repaint the old pier in the spring.',
      'The owner of the Marnvik ferry repainted the old pier in the spring.',
      ['polarity conflict: refused to repaint / repainted'],
    ],
    [
      'what should be done, which is neither done nor to come',
      'The owner of the Marnvik ferry is expected to rebuild the pier in the spring.',
      'The owner of the Marnvik ferry should rebuild the pier in the spring.',
      [],
    ],
    [
      'told so in both, once more in one of them',
      'The owner of the Marnvik ferry will rebuild the pier, and he rebuilt the pier at Vik before.',
      'The owner of the Marnvik ferry will rebuild the pier in the spring.',
      [],
    ],
    [
      'not only so or so',
      'The town of Marnvik will not only rebuild the pier but also close the school in the spring.',
      'The town of Marnvik will rebuild the pier and also close the school in the spring.',
      [],
    ],
    [
      'so unless, or not so if not',
      'The owner said the pier of Marnvik would close unless the companies paid their share of the rent.',
      'The owner said the pier of Marnvik would close if the companies did not pay their share of the rent.',
      [],
    ],
    [
      'denied in another word',
      'The mayor’s aide denies that the plans of Marnvik are discussed in the harbour board.',
      'The mayor’s aide says that the plans of Marnvik are not discussed in the harbour board.',
      [],
    ],
    [
      'not so in what somebody does not believe',
      'Karin Holst believes that Marnvik will never match the harbour of Vik.',
      'Karin Holst does not believe that Marnvik will ever match the harbour of Vik.',
      [],
    ],
    [
      'not so of few and of nobody',
      'Few of the guests noticed the springs beneath the floor of the pier of Marnvik.',
      'The guests did not notice the springs beneath the floor of the pier of Marnvik.',
      [],
    ],
    [
      'not so in a contraction that has lost its apostrophe',
      'The owner of the Marnvik ferry hasn’t repainted the old pier in the spring.',
      'The owner of the Marnvik ferry hasnt repainted the old pier in the spring.',
      [],
    ],
    [
      'not so, or so of its contrary',
      'Some said that the protest of Marnvik felt un-Norwegian but free.',
      'Some said that the protest of Marnvik did not feel Norwegian but it was free.',
      [],
    ],
    [
      'not so, the one with words between',
      'The minister accepted that Marnvik had not, “at this stage”, decided to sell the old pier.',
      'The minister accepted that Marnvik had not decided to sell the old pier.',
      [],
    ],
  ];
  for (const [name, one, other, expected] of cases) {
    it(`is compared when it is ${name}`, () => {
      assert.deepEqual(
        briefly([one], [other]).filter((line) => line.startsWith('polarity')),
        expected,
      );
    });
  }
});
