// What is asked of the rooms with random input. The same is asked for some seconds among the unit tests, and for as long as one
// likes by `npm run fuzz`.
import type * as fc from 'fast-check';
import { commandLine } from './commandLine';
import { comparing, differing, mirroring, reporting } from './comparing';
import { changing, garbage, storing } from './library';
import { parsing, serving } from './messages';
import { naming } from './naming';
import { matching } from './patterns';
import { reading } from './reading';

export interface FuzzProperty {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
  /** How many inputs take about a second. */
  readonly perSecond: number;
}

export interface FuzzProperties {
  readonly all: readonly FuzzProperty[];
  readonly dispose: () => void;
}

export async function makeProperties(): Promise<FuzzProperties> {
  const program = await commandLine();
  const entry = (name: string, property: fc.IRawProperty<unknown>, perSecond: number): FuzzProperty => ({
    name,
    property,
    perSecond,
  });
  return {
    all: [
      entry('reading', reading, 60),
      entry('naming', naming, 60),
      entry('comparing', comparing, 60),
      entry('mirroring', mirroring, 60),
      entry('differing', differing, 30),
      entry('reporting', reporting, 60),
      entry('changing a library', changing, 10),
      entry('storing an index', storing, 10),
      entry('restoring garbage', garbage, 1000),
      entry('serving messages', serving, 30),
      entry('parsing messages', parsing, 1000),
      entry('matching patterns', matching, 1000),
      entry('command line', program.property, 4),
    ],
    dispose: program.dispose,
  };
}
