import { after, before, describe, it } from 'mocha';
import * as fc from 'fast-check';
import { type FuzzProperties, makeProperties } from './properties';

/** To be the same each time; `npm run fuzz` takes others. */
const seed = 20200722;

describe('random input', () => {
  let properties: FuzzProperties;

  before(async function () {
    this.timeout(60_000);
    properties = await makeProperties();
  });
  after(() => {
    properties.dispose();
  });

  it('breaks nothing', async function () {
    this.timeout(180_000);
    for (const { name, property, perSecond } of properties.all) {
      const run = await fc.check(property, { seed, numRuns: Math.ceil(perSecond / 3), endOnFailure: true });
      if (run.failed) throw new Error(`${name}: ${fc.defaultReportMessage(run)}`);
    }
  });
});
