import { stem } from '../../alignment/words/stem';
import type { Dimension } from '../values/measures';

/** What a measure of a dimension is of, by the words that tell it. */
const told: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  speed: { wind: 'wind winds gust gusts gusting' },
  temperature: {
    temperature: 'temperature temperatures mercury thermometer thermometers heat heatwave cold',
  },
  area: {
    'burnt area': 'burn burned burnt burning fire fires wildfire wildfires blaze flames scorched charred',
  },
  length: {
    rain: 'rain rains rainfall downpour downpours',
    snow: 'snow snowfall',
    waves: 'wave waves swell swells',
    crest: 'crest crests crested peak peaks peaked',
    depth: 'depth epicentre epicenter',
  },
  weight: {
    drugs:
      'cocaine heroin cannabis marijuana drug drugs hashish methamphetamine amphetamine amphetamines ecstasy opium fentanyl',
    oil: 'oil crude fuel diesel',
  },
};
const byDimension: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(told).map(([dimension, matters]) => [
    dimension,
    new Map(
      Object.entries(matters).flatMap(([matter, words]) =>
        words.split(' ').map((word) => [stem(word), matter] as const),
      ),
    ),
  ]),
);
const asked: Readonly<Record<string, string | undefined>> = {
  wind: 'how strong the wind was',
  temperature: 'what the temperature was',
  'burnt area': 'how much land burned',
  rain: 'how much rain fell',
  snow: 'how much snow fell',
  waves: 'how high the waves were',
  crest: 'how high the water rose',
  depth: 'how deep it was',
  drugs: 'how much the drugs weighed',
  oil: 'how much oil it was',
};
/** What may come, and what is usual, is measured by nobody in the news. */
const notMeasured =
  /(?<!\p{L})(?:expected|expects?|forecasts?|forecasters|predicted|warned|will|would|could|may|might|average|normal|normally|usual|usually|record of|limit|by)(?!\p{L})/u;

/** What measures of a dimension may be of, by the stems that tell it; null where nothing is told of such. */
export function mattersOf(dimension: Dimension): ReadonlyMap<string, string> | null {
  return byDimension.get(dimension) ?? null;
}

/** Whether a part of a sentence tells what was measured there and then. */
export function isMeasured(part: string): boolean {
  return !notMeasured.test(part);
}

/** The question that measures of one matter answer; undefined for other matters. */
export function questionOfMeasure(matter: string): string | undefined {
  return asked[matter];
}

/** Whether a matter is one that is measured. */
export function isOfMeasure(matter: string): boolean {
  return asked[matter] !== undefined;
}
