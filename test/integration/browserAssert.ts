// Stands in for `node:assert/strict` where there is no Node: the part of it that the smoke suites use.
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new AssertionError(message);
}

const assert = {
  ok: (value: unknown, message = 'a value that is not truthy'): void => {
    check(Boolean(value), message);
  },
  equal: (actual: unknown, expected: unknown, message?: string): void => {
    check(Object.is(actual, expected), message ?? `${String(actual)} is not ${String(expected)}`);
  },
  /** For values that JSON can write. */
  deepEqual: (actual: unknown, expected: unknown, message?: string): void => {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
    check(left === right, message ?? `${left} is not ${right}`);
  },
  match: (text: string, pattern: RegExp, message?: string): void => {
    check(pattern.test(text), message ?? `${text} does not match ${String(pattern)}`);
  },
};

// The module that it stands in for has a default export.
export { assert as default };
