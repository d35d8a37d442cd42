import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';

/**
 * A name for each finding by which a later run knows it again, 32 hexadecimal digits, in the order of the findings.
 *
 * It is made of the code, the file and the lasting path: neither the lines above it, nor the position in its list, nor the
 * language, nor a figure of the message that changes with the as-of date. Findings that agree in all this are told apart
 * by their order.
 */
export function fingerprintAll(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const traits = JSON.stringify(traitsOf(diagnostic));
    const before = seen.get(traits) ?? 0;
    seen.set(traits, before + 1);
    return createHash('sha256').update(`${traits}${before}`).digest('hex').slice(0, 32);
  });
}

function traitsOf({ code, place, path = '', lastingPath = path }: Diagnostic): readonly string[] {
  return [code, place.source.file, lastingPath].map((one) => one.normalize('NFC'));
}
