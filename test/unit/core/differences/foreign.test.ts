import assert from 'node:assert/strict';
import { differencesBetween } from './named';

/** What is asked and said of each difference. */
function asked(one: string, other: string): readonly string[] {
  return differencesBetween(one, other).map(
    ({ relation, about, left, right }) => `${relation}, ${about}: ${left.text} / ${right.text}`,
  );
}

const pairs: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
  German: [
    `Brand in Altenheim: Drei Tote

VIK (dpa) - Bei einem Brand in einem Altenheim in Vik sind in der Nacht zum Montag drei Menschen ums Leben gekommen. 19 Bewohner wurden verletzt, davon drei schwer.

Das Feuer war gegen 2.30 Uhr im zweiten Stock ausgebrochen, wie die Feuerwehr mitteilte. Rund 80 Einsatzkräfte waren vor Ort.

Der Schaden liegt nach Angaben der Polizei bei sechs Millionen Euro. Die Ursache ist noch unklar.

Vor zwei Jahren waren bei einem Brand in Dornau zwölf Menschen gestorben.`,
    `Feuer in Vik: Zahl der Toten steigt

Nach dem Brand in einem Altenheim in Vik ist die Zahl der Toten auf vier gestiegen. Mindestens 17 Menschen seien verletzt worden, sagte ein Sprecher der Polizei am Dienstag.

Das Feuer war gegen 2.15 Uhr im zweiten Stock des Altenheims ausgebrochen. Etwa 120 Einsatzkräfte waren vor Ort, teilte die Feuerwehr mit.

Den Schaden bezifferte die Polizei auf 5,5 Millionen Euro. Die Ursache ist noch nicht bekannt.`,
    [
      'conflict, how many were killed: drei / vier',
      'conflict, the time: 2.30 Uhr / 2.15 Uhr',
      'conflict, how many Einsatzkräfte: Rund 80 / Etwa 120',
      'conflict, what the damage was: sechs Millionen Euro / 5,5 Millionen Euro',
      'precision, how many were hurt: 19 / Mindestens 17',
    ],
  ],
  French: [
    `Explosion à Vik : quatre morts

VIK (AFP) - Une explosion survenue dans la nuit dans une centrale à gaz de Vik a fait quatre morts et au moins douze blessés, a annoncé la police.

La direction de la centrale évalue les dégâts à 4,5 millions d’euros. La centrale ne rouvrira pas avant janvier.

Le maire, Paul Girard, a décrété trois jours de deuil.`,
    `Centrale de Vik : le bilan s’alourdit

L’explosion survenue dans une centrale à gaz de Vik a fait cinq morts et quatorze blessés, selon un nouveau bilan de la police.

Les dégâts sont évalués à six millions d’euros par la direction de la centrale. La centrale rouvrira en février.

Le maire, Paul Girard, a décrété deux jours de deuil.`,
    [
      'conflict, how many were killed: quatre / cinq',
      'conflict, what the damage was: 4,5 millions d’euros / six millions d’euros',
      'conflict, the date: janvier / février',
      'conflict, how many jours: trois / deux',
      'precision, how many were hurt: au moins douze / quatorze',
    ],
  ],
  Spanish: [
    `Explosión en Vik deja cuatro muertos

Una explosión en la central de gas de Vik dejó cuatro muertos y doce heridos en la noche del domingo, informó la policía.

La dirección de la central calcula los daños en 4,5 millones de euros.`,
    `Sube el balance de la explosión en Vik

Al menos cinco personas murieron por la explosión en la central de gas de Vik y catorce resultaron heridas, según un nuevo balance de la policía.

Los daños ascienden a seis millones de euros, según la dirección de la central.`,
    [
      'conflict, how many were killed: cuatro / Al menos cinco',
      'conflict, how many were hurt: doce / catorce',
      'conflict, what the damage was: 4,5 millones de euros / seis millones de euros',
    ],
  ],
};

describe('Differences of articles in other languages', () => {
  for (const [language, [one, other, expected]] of Object.entries(pairs)) {
    it(`are found in ${language}`, () => {
      assert.deepEqual(asked(one, other), expected);
    });
  }

  it('are not told by words that mean something else in English', () => {
    const one = `Neue Schule in Vik eröffnet

Nach den Ferien ziehen die 120 Schüler in das neue Gebäude an der Hafenstraße um, das war am Montag zu erfahren. Der Bau hat 4,5 Millionen Euro gekostet.

Bürgermeister Klaus Reimann sagte, die Eröffnung sei am 3. März.`;
    const other = `Vik: Schule fertig

Die neue Schule in Vik ist fertig. Der Bau an der Hafenstraße kostete 5,2 Millionen Euro, und die 16 Lehrer packen schon.

Die Eröffnung sei am 10. März, sagte Bürgermeister Klaus Reimann.`;
    assert.deepEqual(asked(one, other), [
      'conflict, what the cost was: 4,5 Millionen Euro / 5,2 Millionen Euro',
      'conflict, the date: 3. März / 10. März',
    ]);
  });
});
