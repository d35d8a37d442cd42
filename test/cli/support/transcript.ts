/** One command of a transcript: what is typed, what it prints, how it ends. */
export interface Step {
  /** As typed, without the `$ `; lines ending in `\` joined. */
  readonly command: string;
  /** Standard output and standard error as they come together in a terminal; lines of `…` stand for any lines. */
  readonly output: string;
  /** Of an `exit: N` line below the output; 0 where there is none. */
  readonly exit: number | undefined;
  /** Lines of the document from the first after the prompt to the last of the exit line. */
  readonly from: number;
  readonly to: number;
}

/** The commands in the `console` blocks of a Markdown document. */
export function readTranscript(markdown: string): readonly Step[] {
  const lines = markdown.split('\n');
  const steps: Step[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at++] !== '```console') continue;
    while (at < lines.length && lines[at] !== '```') {
      if (!lines[at]?.startsWith('$ ')) {
        at++;
        continue;
      }
      let command = (lines[at++] ?? '').slice(2);
      while (command.endsWith('\\')) command = command.slice(0, -1) + (lines[at++] ?? '').trimStart();
      const from = at;
      while (at < lines.length && lines[at] !== '```' && !lines[at]?.startsWith('$ ')) at++;
      const said = lines.slice(from, at);
      const exit = /^exit: (\d)$/.exec(said.at(-1) ?? '')?.[1];
      const output = exit === undefined ? said : said.slice(0, -1);
      steps.push({
        command,
        output: output.map((line) => `${line}\n`).join(''),
        exit: exit === undefined ? undefined : Number(exit),
        from,
        to: at,
      });
    }
  }
  return steps;
}

/** The document with other outputs and exit codes of its steps. */
export function rewriteTranscript(
  markdown: string,
  outcomes: readonly { readonly step: Step; readonly output: string; readonly exit: number }[],
): string {
  const lines = markdown.split('\n');
  for (const { step, output, exit } of outcomes.toSorted((a, b) => b.step.from - a.step.from)) {
    const said = output === '' ? [] : output.replace(/\n$/, '').split('\n');
    lines.splice(step.from, step.to - step.from, ...said, ...(exit === 0 ? [] : [`exit: ${exit}`]));
  }
  return lines.join('\n');
}

/** Whether an output is the expected one; a line of `…` in what is expected stands for any lines, or none. */
export function matches(output: string, expected: string): boolean {
  const parts = expected.split(/^…\n/m).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)*')}$`).test(output);
}

export interface ShellCommand {
  readonly env: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** The file behind `<`. */
  readonly stdin: string | undefined;
}

/** Takes a command apart as far as transcripts need it: `NAME=value` before it, quotes, and `< file`. */
export function parseCommand(command: string): ShellCommand {
  const words = [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replaceAll(/['"]/g, ''));
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', value = ''] = (words.shift() ?? '').split('=');
    env[name] = value;
  }
  const redirect = words.indexOf('<');
  const stdin = redirect === -1 ? undefined : words.splice(redirect, 2)[1];
  return { env, argv: words, stdin };
}
