import type { Word } from '../../alignment/words/words';
import { normaliseWord } from '../../text/words/normalise';
import type { Toll } from './toll';
import type { ValueClaim } from '../values/valueClaims';

/** What tells what a figure is of in a language; words in small letters, in all their forms. */
interface TollWords {
  readonly matters: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, string>>;
  readonly children: string;
  /** How badly somebody is hurt, which makes them some of the hurt. */
  readonly badly: string;
  /** What happened before, or every year. */
  readonly before: RegExp;
}

const languages: Readonly<Record<string, TollWords>> = {
  de: {
    matters: {
      dead: 'tot tote toten toter todesopfer todesopfern getötet gestorben starben ums',
      hurt: 'verletzt verletzte verletzten verletzter verletzungen',
      missing: 'vermisst vermisste vermissten vermisster',
      saved: 'gerettet gerettete geretteten überlebende überlebenden überlebten',
      held: 'festgenommen festgenommene verhaftet verhaftete inhaftiert',
      fled: 'evakuiert obdachlos',
    },
    sums: { damage: 'schaden schäden sachschaden', cost: 'kosten kostet kostete gekostet baukosten' },
    children: 'kind kinder kindern',
    badly: 'schwer schwerverletzt schwerverletzte leicht leichtverletzt lebensgefährlich',
    before: /(?<!\p{L})(?:vor|jährlich|(?:vergangene|vorige|letzte)[nsmr]? jahr|damals|bereits)(?!\p{L})/u,
  },
  fr: {
    matters: {
      dead: 'mort morts morte mortes tué tués tuée tuées décès décédées décédés',
      hurt: 'blessé blessés blessée blessées',
      missing: 'disparu disparus disparue disparues',
      saved: 'secouru secourus sauvé sauvés rescapés survivants',
      held: 'arrêté arrêtés arrêtée arrêtées interpellé interpellés interpellées',
      fled: 'évacué évacués évacuées',
    },
    sums: { damage: 'dégâts dommages', cost: 'coût coûts coûté coûte coûtera' },
    children: 'enfant enfants',
    badly: 'grièvement gravement légèrement graves légers',
    before: /(?<!\p{L})(?:il y a|chaque année|l['’]an dernier|l['’]année dernière|par an|déjà)(?!\p{L})/u,
  },
  es: {
    matters: {
      dead: 'muerto muertos muerta muertas murieron fallecido fallecidos fallecidas fallecieron',
      hurt: 'herido heridos herida heridas',
      missing: 'desaparecido desaparecidos desaparecidas',
      saved: 'rescatado rescatados rescatadas sobrevivientes supervivientes',
      held: 'detenido detenidos detenidas arrestados',
      fled: 'evacuado evacuados evacuadas',
    },
    sums: { damage: 'daños pérdidas', cost: 'costo costos coste costes costó costará' },
    children: 'niño niños niña niñas menores',
    badly: 'graves grave gravemente leves',
    before: /(?<!\p{L})(?:hace|cada año|el año pasado|al año|anteriores?)(?!\p{L})/u,
  },
  it: {
    matters: {
      dead: 'morto morti morta morte uccisi deceduti',
      hurt: 'ferito feriti ferita ferite',
      missing: 'disperso dispersi',
      saved: 'salvati superstiti sopravvissuti',
      held: 'arrestato arrestati fermati',
      fled: 'evacuati sfollati',
    },
    sums: { damage: 'danni', cost: 'costo costi costato costerà' },
    children: 'bambino bambini minori',
    badly: 'gravi grave gravemente lievi',
    before: /(?<!\p{L})(?:fa|ogni anno|l['’]anno scorso|all['’]anno)(?!\p{L})/u,
  },
  pt: {
    matters: {
      dead: 'morto mortos morta mortas morreram mortes',
      hurt: 'ferido feridos ferida feridas',
      missing: 'desaparecido desaparecidos desaparecidas',
      saved: 'resgatados sobreviventes',
      held: 'detido detidos presos',
      fled: 'desalojados desabrigados',
    },
    sums: { damage: 'danos prejuízos', cost: 'custo custos custou custará' },
    children: 'criança crianças',
    badly: 'graves grave gravemente leves',
    before: /(?<!\p{L})(?:há|atrás|cada ano|no ano passado|por ano)(?!\p{L})/u,
  },
  nl: {
    matters: {
      dead: 'dode doden gedood omgekomen overleden',
      hurt: 'gewond gewonde gewonden',
      missing: 'vermist vermiste vermisten',
      saved: 'gered overlevenden',
      held: 'aangehouden gearresteerd opgepakt',
      fled: 'geëvacueerd',
    },
    sums: { damage: 'schade', cost: 'kosten kost kostte gekost' },
    children: 'kind kinderen',
    badly: 'ernstig zwaar zwaargewond licht lichtgewond',
    before: /(?<!\p{L})(?:geleden|vorig jaar|elk jaar|per jaar|jaarlijks)(?!\p{L})/u,
  },
};

interface ReadTollWords extends Pick<TollWords, 'before'> {
  readonly matters: ReadonlyMap<string, string>;
  readonly sums: ReadonlyMap<string, string>;
  readonly children: ReadonlySet<string>;
  readonly badly: ReadonlySet<string>;
}

const norms = (list: string): readonly string[] => list.split(' ').map(normaliseWord);
const byNorm = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([name, list]) => norms(list).map((norm) => [norm, name] as const)));
const tables = new Map<string, ReadTollWords>();

function tableOf(language: string): ReadTollWords | null {
  const known = tables.get(language);
  const words = languages[language];
  if (known || !words) return known ?? null;
  const table = {
    matters: byNorm(words.matters),
    sums: byNorm(words.sums),
    children: new Set(norms(words.children)),
    badly: new Set(norms(words.badly)),
    before: words.before,
  };
  tables.set(language, table);
  return table;
}

const pauses = /[;:()–—]|,(?!\d)|\s(?:und|et|y|e)\s/gu;
const dutchPauses = /[;:()–—]|,(?!\d)|\sen\s/gu;
/** In UTF-16 units. */
const longest = 120;
const year = /(?<!\d)(?:1[5-9]\d\d|20\d\d)(?!\d)/u;

/** See `tollOf`, of a sentence in a language whose words for it are known; null in another one. */
export function foreignToll({ value, span, sentence }: ValueClaim): Toll | null {
  const table = tableOf(sentence.language);
  if (!table || !(Number(value.facets['amount']) >= 2)) return null;
  const { text, words } = sentence;
  const from = Math.max(0, span.start - longest);
  const pause = sentence.language === 'nl' ? dutchPauses : pauses;
  const last = [...text.slice(from, span.start).matchAll(pause)].at(-1);
  const next = text.slice(value.end, value.end + longest).search(pause);
  const start = last ? from + last.index + last[0].length : from;
  const end = next < 0 ? value.end + longest : value.end + next;
  const said = text.slice(start, end).toLowerCase();
  if (year.test(said) || table.before.test(said)) return null;
  const near = words.filter((word) => word.start >= start && word.end <= end);
  const matter = nearest(near, value.end, value.kind === 'money' ? table.sums : table.matters);
  if (matter === null || (value.kind !== 'money' && (value.kind !== 'number' || value.unit !== '')))
    return null;
  if (value.kind === 'money') return { matter, whom: '', occasion: '' };
  const has = (set: ReadonlySet<string>) => near.some(({ form }) => set.has(form.norm));
  const isSome =
    has(table.badly) || /^\s(?:davon|d['’]entre|de ellos|di loro|deles|van hen)/u.test(text.slice(value.end));
  return { matter, whom: isSome ? null : has(table.children) ? 'children' : '', occasion: '' };
}

function nearest(words: readonly Word[], at: number, matters: ReadonlyMap<string, string>): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const { form, start } of words) {
    const matter = matters.get(form.norm);
    if (matter === undefined || Math.abs(start - at) >= least) continue;
    least = Math.abs(start - at);
    found = matter;
  }
  return found;
}
