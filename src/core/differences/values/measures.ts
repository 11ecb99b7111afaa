import type { Value } from '../../alignment/values/values';

export type Dimension = 'length' | 'area' | 'weight' | 'speed' | 'volume' | 'temperature' | 'time';

/** What a unit measures, how much of it, and where it begins to count, by the names of `quantityValue`. */
const units: Readonly<
  Record<string, readonly [dimension: Dimension, size: number, zero?: number] | undefined>
> = {
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  hectare: ['area', 10_000],
  acre: ['area', 4046.86],
  'km²': ['area', 1_000_000],
  'mile²': ['area', 2_589_988],
  kg: ['weight', 1],
  tonne: ['weight', 1000],
  ton: ['weight', 1000],
  pound: ['weight', 0.4536],
  'km/h': ['speed', 1],
  mph: ['speed', 1.609],
  litre: ['volume', 1],
  gallon: ['volume', 3.785],
  '°C': ['temperature', 1],
  '°F': ['temperature', 5 / 9, 32],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1440],
  week: ['time', 10_080],
  month: ['time', 43_830],
  year: ['time', 525_960],
};
/** Who tells a measure in another unit rounds it so far. */
const rounding = 0.06;
/** One that is hedged besides may be so far off. */
const vagueness = 0.15;

/** What a unit measures; null for a unit that is not known, and for none. */
export function dimensionOf(unit: string): Dimension | null {
  return units[unit]?.[0] ?? null;
}

/** How much a measure is in the unit that all of its dimension are told in; the amount itself where no unit is known. */
export function sizeOf({ unit, facets }: Value): number {
  const amount = Number(facets['amount']);
  const [, size, zero = 0] = units[unit] ?? ['', 1];
  return (amount - zero) * size;
}

/** How two measures in two units relate: `same` up to rounding, `near` as "nearly" and "about" are, or `other`; null for no such two. */
export function relationOfUnits(one: Value, other: Value): 'same' | 'near' | 'other' | null {
  if (one.kind !== other.kind || one.unit === other.unit) return null;
  const [here, there] = [units[one.unit], units[other.unit]];
  if (here === undefined || there?.[0] !== here[0]) return null;
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (!(a > 0 && b > 0)) return null;
  const apart = Math.abs(a - b) / Math.max(a, b);
  if (apart <= rounding) return 'same';
  if (apart <= vagueness) return 'near';
  // An hour and six weeks last two things, a height and a depth may be of one.
  return here[0] === 'time' ? null : 'other';
}
