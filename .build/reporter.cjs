// mocha's usual output, and the figures as JSON in the file that the option `output` names.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Spec } = require('mocha').reporters;

module.exports = class Reporter extends Spec {
  constructor(runner, options) {
    super(runner, options);
    const { output } = options.reporterOptions;
    runner.once('end', () => {
      const { passes, pending } = this.stats;
      const failures = this.failures.map((test) => ({ title: test.fullTitle(), message: String(test.err) }));
      mkdirSync(path.dirname(output), { recursive: true });
      writeFileSync(output, JSON.stringify({ passed: passes, failed: failures.length, pending, failures }));
    });
  }
};
