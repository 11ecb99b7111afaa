// Stands in for `mocha` where there is no Node: its own build for browsers, which leaves its class in the global scope.
import type MochaClass from 'mocha';
import '../../node_modules/mocha/mocha.js';

const { Mocha } = globalThis as unknown as { readonly Mocha: typeof MochaClass };

// The module that it stands in for has a default export.
export { Mocha as default };
