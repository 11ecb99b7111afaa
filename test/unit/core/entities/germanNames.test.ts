import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionFinder } from '../../../../src/core/entities/mentions';

const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
const names = (text: string): readonly string[] =>
  find(text, null, 'de').flatMap(({ kind, text }) =>
    kind === 'person' || kind === 'organisation' ? [`${kind} ${text}`] : [],
  );

describe('Names in German texts', () => {
  for (const [text, expected] of [
    [
      'Verkehrsminister Thomas Hollerbach wies am Montag Vorwürfe zurück. Die Politikerin Sabine Kranz forderte seinen Rücktritt.',
      ['person Thomas Hollerbach', 'person Sabine Kranz'],
    ],
    [
      'Bundeskanzlerin Maria Stein hat sich Anfang März mit dem Chef der Firma, Peter van der Veen, und der Reederei Nordstern AG getroffen.',
      ['person Maria Stein', 'person Peter van der Veen', 'organisation Reederei Nordstern AG'],
    ],
    [
      'Richter Hans-Peter Lüders hat die Klage zugelassen. Deren Fraktionschef Ali Demir sprach von Täuschung.',
      ['person Hans-Peter Lüders', 'person Ali Demir'],
    ],
    ['Von Jana Krüger und Mehmet Öz', ['person Jana Krüger', 'person Mehmet Öz']],
  ] as const)
    it(`are people of two names and firms: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(names(text), expected);
    });

  for (const text of [
    'Ende Mai soll das Gericht entscheiden. Viele Gäste kamen am Abend in die Stadt.',
    'Das Rote Kreuz und der Deutsche Städtetag äußerten sich zunächst nicht.',
    'Der Große Saal des Rathauses war voll, vor dem Alten Rathaus standen Menschen.',
    'Im Zweiten Weltkrieg war der Hafen zerstört worden.',
    'Neue Schule in der Stadt eröffnet',
  ])
    it(`are no nouns: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(names(text), []);
    });
});
