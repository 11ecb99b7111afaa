/** Bits of a feature's key: few enough to be stored small, enough that two features seldom share one. */
const keyBits = 27;

/** Mixes a template's number with the value that fills it into the key of a feature. */
export function featureKey(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - keyBits);
}

/** One number for two, order kept; signed, since V8 makes an object of each number beyond 2^31. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2f) ^ (a >>> 15);
}
