// Run-time shapes of where two articles do not say the same. Each is checked against core's own type by the compiler.
import * as v from 'valibot';
import type {
  Difference,
  DifferenceKind,
  DifferencePlace,
  DifferenceRelation,
} from '../core/differences/difference';
import { offset, spanEntries } from './shapes';

export const differenceKinds = [
  'figure',
  'date',
  'name',
  'attribution',
  'quotation',
  'polarity',
] as const satisfies readonly DifferenceKind[];
export const differenceRelations = [
  'conflict',
  'precision',
  'wording',
] as const satisfies readonly DifferenceRelation[];

export const differencePlace: v.GenericSchema<DifferencePlace> = v.object({
  ...spanEntries,
  text: v.string(),
  sentence: offset,
});

export const difference: v.GenericSchema<Difference> = v.object({
  kind: v.picklist(differenceKinds),
  relation: v.picklist(differenceRelations),
  about: v.string(),
  left: differencePlace,
  right: differencePlace,
  alsoLeft: v.array(offset),
  alsoRight: v.array(offset),
  score: v.number(),
});
