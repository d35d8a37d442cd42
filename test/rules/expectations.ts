/** `file:line` → the codes expected there with their severities, sorted: `LF409 error`. */
export type Expectations = Readonly<Record<string, readonly string[]>>;

/**
 * What a fixture says about itself: `# expect: LF201 error, LF203 error` stands above the line in which they are found, also above
 * other comments of its kind; `# expect data.csv:3: LF105 error` names a line of a file that cannot carry comments.
 */
export function readExpectations(file: string, text: string): Expectations {
  const expected: Record<string, string[]> = {};
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const match =
      /^\s*# expect(?: (?<place>\S+:\d+))?: (?<findings>LF\d+ (?:error|warning|info)(?:, LF\d+ (?:error|warning|info))*)\s*$/.exec(
        line,
      );
    if (!match?.groups) {
      if (line.includes('# expect')) throw new SyntaxError(`${file}:${index + 1}: ${line.trim()}`);
      continue;
    }
    const place = match.groups['place'] ?? `${file}:${nextLine(lines, index)}`;
    expected[place] = [...(expected[place] ?? []), ...(match.groups['findings'] ?? '').split(', ')].sort();
  }
  return expected;
}

/** The number, from 1, of the first line below that expects nothing itself. */
function nextLine(lines: readonly string[], index: number): number {
  let next = index + 1;
  while (lines[next]?.includes('# expect')) next += 1;
  return next + 1;
}
