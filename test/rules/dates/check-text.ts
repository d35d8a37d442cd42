import { type LoadOptions, loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { describe as wordsOf } from '../../../src/rules/registry.js';

/** What is found in a project file of these lines as of 2023-06-30: `LF604 error`, with the message in English. */
export async function checkText(
  lines: string,
  options: Pick<LoadOptions, 'asOfIsToday'> = {},
): Promise<readonly string[]> {
  const text = `logframe: 1\ncode: FX\ntitle: Nước sạch\ndonors: [INKOTA]\ncurrency: VND\n${lines}`;
  const stdin = { name: 'a.yaml', bytes: new TextEncoder().encode(text) };
  const { diagnostics } = await loadProjects(['-'], { cwd: '.', asOf: day('2023-06-30'), stdin, ...options });
  return diagnostics.map(
    (one) => `${one.code} ${one.severity} ${wordsOf(one, 'en').message.replaceAll('\u00a0', ' ')}`,
  );
}
