import assert from 'node:assert/strict';
import { transcript } from '../../../../../../src/core/article/recognisers/story/transcript';
import { found, story } from '../found';

const labels = (text: string) =>
  found(transcript, text).flatMap(([kind, words]) => (kind === 'byline' ? [words] : []));

describe('transcripts', () => {
  it('have time codes and labels before what is said', () => {
    const text = '[00:00:02] REPORTER: How thick is it?\n[00:00:05] AAS: Two feet. It will thaw.';
    assert.deepEqual(found(transcript, text), [
      ['date', '[00:00:02]'],
      ['byline', 'REPORTER:'],
      ['paragraph', 'How thick is it?'],
      ['date', '[00:00:05]'],
      ['byline', 'AAS:'],
      ['paragraph', 'Two feet. It will thaw.'],
    ]);
  });

  for (const [form, text, expected] of [
    [
      'with what the speakers are',
      `LIV AAS, MAYOR: ${story}\n\nREAR ADM. JON McDAHL (RET.), PILOT (voice-over): It is thick.`,
      ['LIV AAS, MAYOR:', 'REAR ADM. JON McDAHL (RET.), PILOT (voice-over):'],
    ],
    ['that return', `AAS: ${story}\n\nDAHL: It is.\n\nAAS: I know.`, ['AAS:', 'DAHL:', 'AAS:']],
    ['of questions and answers', `${story}\n\nQ: Why now?\n\nA: Ask the ice.\n\n${story}`, ['Q:', 'A:']],
    ['with full stops', 'Q. Why now?\n\nA. Ask the ice. It knows.', ['Q.', 'A.']],
    [
      'of a press office',
      `MR. DAHL: ${story}\n\nQ    Why now?\n\nMR. DAHL: Ask the ice.`,
      ['MR. DAHL:', 'Q', 'MR. DAHL:'],
    ],
    ['in German', 'F: Warum jetzt?\n\nA: Fragen Sie das Eis.', ['F:', 'A:']],
    [
      'by name',
      'Interviewer: Why now?\n\nLiv Aas: Ask the ice.\n\nInterviewer: And then?\n\nAas: It thaws.',
      ['Interviewer:', 'Liv Aas:', 'Interviewer:', 'Aas:'],
    ],
    ['in bold', '**Q:** Why now?\n\n**A:** Ask the ice.', ['**Q:**', '**A:**']],
    [
      'above what is said',
      '[00:02]\nAAS:\nIt is thick.\n[00:09]\nDAHL:\nIt is.\n[00:11]\nAAS:\nYes.',
      ['AAS:', 'DAHL:', 'AAS:'],
    ],
    [
      'with the time behind',
      'Liv Aas  00:02\nIt is thick.\n\nJon Dahl  00:09\nIt is.\n\nLiv Aas  00:11\nYes.',
      ['Liv Aas', 'Jon Dahl', 'Liv Aas'],
    ],
  ] as const)
    // prettier-ignore
    it(`have labels ${form}`, () => {
      assert.deepEqual(labels(text), expected);
    });

  it('have several speakers on one line', () => {
    const text = '[00:00:02] AAS: It is thick. [00:00:05] DAHL: It is.';
    assert.deepEqual(labels(text), ['AAS:', 'DAHL:']);
  });

  it('keep what is heard apart from what is said', () => {
    const text =
      'AAS: It is thick. (LAUGHTER)\n\nDAHL: It is. [laughter] And cold.\n\n(APPLAUSE)\n\nAAS: Yes (no).';
    assert.deepEqual(
      found(transcript, text).flatMap(([kind, words]) => (kind === 'furniture' ? [words] : [])),
      ['(LAUGHTER)', '[laughter]', '(APPLAUSE)'],
    );
  });

  for (const text of [
    `${story}\n\nAAS: Why now?\n\n${story}`,
    'WHO: The mayor.\n\nWHAT: A march.\n\nWHERE: The harbour of Vik.\n\nWHEN: Monday, at noon.',
    'WATCH: Ice in Vik\n\nMORE: Ice in Dahl\n\nWATCH: Ice again\n\nMORE: Thaw',
    'A. The pier is old.\n\nB. The crane is old.\n\nC. The port is old.',
    'Monday: rain.\n\nTuesday: rain.\n\nMonday: ice.\n\nTuesday: ice.',
    'Vik: 20.\n\nDahl: 30.\n\nVik: 21.\n\nDahl: 31.',
    `The mayor said: "It is thick."\n\nThe pilot said: "It is."\n\nThe mayor said: "Yes."\n\nThe pilot said: "No."`,
    'He had one wish: ice.\n\nShe had one, too: thaw.\n\nHe had one wish: ice.',
    `A ferry left at noon.\n\n${story}`,
    'At 10:30:00 the ferry left. It came back at 11:30:00, the port said.',
  ])
    it(`are not: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(found(transcript, text), []);
    });
});
