import { writeSync } from 'node:fs';
import { ShortWrite } from './short-write.js';

/** Writes bytes from an offset on, or the first of them, and says how many, as `writeSync` of Node does. */
export type WriteSome = (descriptor: number, bytes: Uint8Array, offset: number) => number;

/**
 * Writes a text to the end into an open file, such as standard output with `> report.json`. A stream of Node takes the
 * first bytes that a nearly full disk takes for all of them.
 */
export function writeToDescriptor(descriptor: number, text: string, writeSome: WriteSome = writeSync): void {
  const bytes = new TextEncoder().encode(text);
  let written = 0;
  while (written < bytes.length) {
    const more = writeSome(descriptor, bytes, written);
    if (more === 0) throw new ShortWrite(written, bytes.length);
    written += more;
  }
}
