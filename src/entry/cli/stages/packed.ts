// Numbers as base64, little-endian where they have more than one byte.
import { endianness } from 'node:os';

const isLittle = endianness() === 'LE';

export function packedBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

export function packedInt32s(numbers: Int32Array): string {
  const bytes = Buffer.from(numbers.slice().buffer);
  return (isLittle ? bytes : bytes.swap32()).toString('base64');
}

export function bytesOf(packed = ''): Uint8Array {
  return Buffer.from(packed, 'base64');
}

export function int32sOf(packed = ''): Int32Array {
  // A copy: bytes that are decoded may begin anywhere in the memory that they share.
  const bytes = Buffer.from(Uint8Array.from(Buffer.from(packed, 'base64')).buffer);
  return new Int32Array((isLittle ? bytes : bytes.swap32()).buffer);
}
