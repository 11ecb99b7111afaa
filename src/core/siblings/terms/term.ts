import { mixedHash } from '../../text/hash';

// A term is a stem or a pair of stems in a row, known by a signed 32-bit hash. The lowest bit tells pairs from single stems.

export function stemTerm(form: string): number {
  return mixedHash(form) & ~1;
}

export function pairTerm(first: number, second: number): number {
  return mix(first, second) | 1;
}

/** Whether a term is a pair of words. */
export function isPair(term: number): boolean {
  return (term & 1) === 1;
}

/** A signed 32-bit hash of two in that order. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
