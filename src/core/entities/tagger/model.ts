import { featuresPerToken } from './features';
import { labelCount } from './labels';
import type { Transitions } from './viterbi';
import { WordClasses } from './wordClasses';

/** What a model file holds; `TaggerModel` is made of it. */
export interface ModelContents {
  /** Keys of the features, rising. */
  readonly keys: Uint32Array;
  /** `[feature * labelCount + label]`, each a signed square root, -127 to 127: see `storedWeight`. */
  readonly weights: Int8Array;
  readonly transitions: Int16Array;
  /** Hashes of words, rising, and the class of each. */
  readonly words: Uint32Array;
  readonly wordClasses: Uint16Array;
  readonly broadClasses: Uint8Array;
  /** Hashes of the names of cities, rising. */
  readonly cities: Uint32Array;
}

const magic = 0x314e5850;

/** Whole numbers that stand for a weight of one. */
const weightScale = 48;

/** A weight as one byte holds it: few large weights are kept besides many small ones by storing square roots. */
export function storedWeight(weight: number): number {
  return Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * weightScale)));
}

/** A weight between labels, on the scale of squared stored weights. */
export function storedTransition(weight: number): number {
  return Math.max(-32767, Math.min(32767, Math.round(weight * weightScale)));
}

/**
 * Writes a model: a header of counts, then each part. Rising numbers are stored as the differences between neighbours,
 * in groups of seven bits; of a feature's weights only those that are not zero, after a mask that says which.
 */
export function writeModel(contents: ModelContents): Uint8Array {
  const { keys, weights, transitions, words, wordClasses, broadClasses, cities } = contents;
  const bytes = new ByteWriter();
  for (const number of [magic, keys.length, words.length, broadClasses.length, cities.length])
    bytes.uint32(number);
  for (const weight of transitions) bytes.uint16(weight & 0xffff);
  bytes.rising(keys);
  bytes.rising(words);
  bytes.rising(cities);
  for (const wordClass of wordClasses) bytes.uint16(wordClass);
  for (const broadClass of broadClasses) bytes.uint8(broadClass);
  for (let row = 0; row < weights.length; row += labelCount)
    bytes.varint(maskOf(weights.subarray(row, row + labelCount)));
  for (const weight of weights) if (weight !== 0) bytes.uint8(weight & 0xff);
  return bytes.done();
}

function maskOf(weights: Int8Array): number {
  let mask = 0;
  for (const [label, weight] of weights.entries()) if (weight !== 0) mask |= 1 << label;
  return mask;
}

/** Reads what `writeModel` wrote. Throws when the bytes are no such model or are cut off. */
export function readModel(bytes: Uint8Array): ModelContents {
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== magic) throw new Error('This is no model of names, or one of another version.');
  const [keyCount, wordCount, classCount, cityCount] = [
    reader.uint32(),
    reader.uint32(),
    reader.uint32(),
    reader.uint32(),
  ];
  if (keyCount + wordCount + classCount + cityCount > bytes.length)
    throw new Error('The model of names is cut off.');
  const transitions = new Int16Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.uint16();
  const keys = reader.rising(keyCount);
  const words = reader.rising(wordCount);
  const cities = reader.rising(cityCount);
  const wordClasses = new Uint16Array(wordCount);
  for (let i = 0; i < wordCount; i++) wordClasses[i] = reader.uint16();
  const broadClasses = new Uint8Array(classCount);
  for (let i = 0; i < classCount; i++) broadClasses[i] = reader.uint8();
  const masks = new Uint32Array(keyCount);
  for (let i = 0; i < keyCount; i++) masks[i] = reader.varint();
  const weights = new Int8Array(keyCount * labelCount);
  for (let row = 0; row < keyCount; row++) {
    for (let mask = masks[row] ?? 0; mask !== 0; mask &= mask - 1) {
      weights[row * labelCount + (31 - Math.clz32(mask & -mask))] = reader.uint8();
    }
  }
  return { keys, weights, transitions, words, wordClasses, broadClasses, cities };
}

/** A model ready to score tokens. */
export class TaggerModel {
  readonly classes: WordClasses;
  readonly transitions: Transitions;
  /** Pairs of a feature's key and where its weights begin, -1 in a free place: side by side, being read at random. */
  readonly #slots: Int32Array;
  readonly #weights: Int16Array;
  /** Where the weights of the features begin that are being scored. */
  readonly #rows = new Int32Array(featuresPerToken);

  constructor({ keys, weights, transitions, words, wordClasses, broadClasses, cities }: ModelContents) {
    this.classes = new WordClasses(words, wordClasses, broadClasses, cities);
    this.transitions = transitions;
    this.#weights = new Int16Array(weights.length);
    for (let i = 0; i < weights.length; i++) {
      const root = weights[i] ?? 0;
      if (root !== 0) this.#weights[i] = root * Math.abs(root);
    }
    this.#slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(keys.length * 2 + 2))).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      const slot = slotOf(key, this.#slots);
      this.#slots[slot] = key;
      this.#slots[slot + 1] = row * labelCount;
    }
  }

  /** Adds the weights of the features to the `labelCount` numbers from `at` on. */
  score(features: Uint32Array, scores: Int32Array, at: number): void {
    const slots = this.#slots;
    const weights = this.#weights;
    const rows = this.#rows;
    let count = 0;
    for (const key of features) {
      const row = slots[slotOf(key, slots) + 1] ?? -1;
      if (row >= 0) rows[count++] = row;
    }
    for (let label = 0; label < labelCount; label++) {
      let sum = scores[at + label] ?? 0;
      for (let i = 0; i < count; i++) sum += weights[(rows[i] ?? 0) + label] ?? 0;
      scores[at + label] = sum;
    }
  }
}

/** Where the key stands, or the free place where it would. */
function slotOf(key: number, slots: Int32Array): number {
  const mask = slots.length - 2;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & mask;
  while ((slots[slot + 1] ?? -1) >= 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

class ByteWriter {
  readonly #bytes: number[] = [];

  uint8(value: number): void {
    this.#bytes.push(value);
  }

  uint16(value: number): void {
    this.#bytes.push(value & 0xff, value >>> 8);
  }

  uint32(value: number): void {
    this.uint16(value & 0xffff);
    this.uint16(value >>> 16);
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest = rest >>> 7;
    }
    this.#bytes.push(rest);
  }

  rising(values: Uint32Array): void {
    let before = 0;
    for (const value of values) {
      this.varint(value - before);
      before = value;
    }
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  uint8(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error('The model of names is cut off.');
    return byte;
  }

  uint16(): number {
    return this.uint8() | (this.uint8() << 8);
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.uint8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  rising(count: number): Uint32Array {
    const values = new Uint32Array(count);
    let value = 0;
    for (let i = 0; i < count; i++) {
      value += this.varint();
      values[i] = value;
    }
    return values;
  }
}
