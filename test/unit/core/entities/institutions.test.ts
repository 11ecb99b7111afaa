import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionFinder } from '../../../../src/core/entities/mentions';

const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
const names = (text: string, language: string): readonly string[] =>
  find(text, null, language).flatMap(({ kind, text }) =>
    kind === 'person' || kind === 'organisation' || kind === 'place' ? [`${kind} ${text}`] : [],
  );

describe('Institutions in texts of other languages', () => {
  for (const [language, text, expected] of [
    [
      'fr',
      'La Centrale de Lendorf a été arrêtée lundi. La Mairie de Brelonne se tait. Le maire Jean Vasseur a visité la Gare de Brelonne.',
      [
        'organisation Centrale de Lendorf',
        'organisation Mairie de Brelonne',
        'person Jean Vasseur',
        'place Gare de Brelonne',
      ],
    ],
    [
      'fr',
      "L'Usine de Marnvik emploie 300 personnes. Le Musée Jean Vasseur ouvrira.",
      ['organisation Musée Jean Vasseur'],
    ],
    ['fr', 'Réunion à la Mairie\nJean Vasseur a parlé de la centrale.', ['person Jean Vasseur']],
    [
      'es',
      'La Fábrica de Marnvik despertó a la alcaldesa Lucía Barral. El Hospital San Lucas atendió a dos obreros.',
      ['organisation Fábrica de Marnvik', 'person Lucía Barral', 'organisation Hospital San Lucas'],
    ],
    [
      'it',
      'Il Comune di Brelona tace. La Procura di Brelona indaga. Il Museo Carlo Berti aprirà, dice Carlo Berti.',
      [
        'organisation Comune di Brelona',
        'organisation Procura di Brelona',
        'organisation Museo Carlo Berti',
        'person Carlo Berti',
      ],
    ],
    [
      'pt',
      'A prefeita Lúcia Barral visitou a Estação de Brelona. O Tribunal de Brelona decidiu.',
      ['person Lúcia Barral', 'place Estação de Brelona', 'organisation Tribunal de Brelona'],
    ],
    [
      'nl',
      'De Rechtbank van Brelona besliste. Burgemeester Jan Verhoef bezocht het Ziekenhuis Sint Lucas.',
      ['organisation Rechtbank van Brelona', 'person Jan Verhoef', 'organisation Ziekenhuis Sint Lucas'],
    ],
  ] as const)
    it(`are no people: ${language}, ${text.slice(0, 40)}`, () => {
      assert.deepEqual(names(text, language), expected);
    });
});
