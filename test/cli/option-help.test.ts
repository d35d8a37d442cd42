import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../src/cli/command-definition.js';
import { COMMANDS, COMMON_OPTIONS } from '../../src/cli/command-list.js';
import { argumentHelp, optionHelp } from '../../src/cli/option-help.js';
import { cliTextsIn } from '../../src/cli/texts/texts.js';
import { LANGUAGES } from '../../src/model/text.js';
import { run } from './support/run.js';

const en = cliTextsIn('en');

describe('the help of an option', () => {
  it('names the words that it takes and its default', () => {
    const option = { flags: '--color <when>', text: 'color', choices: ['auto', 'never'], default: 'auto' } as const;
    expect(optionHelp(option, en)).toBe('colours: auto, never (default: auto)');
    expect(optionHelp(option, cliTextsIn('vi'))).toBe('màu: auto, never (mặc định: auto)');
  });

  it('names the default of each format', () => {
    const most = [{ format: 'pretty', value: '100' }, { value: 'none' }];
    expect(optionHelp({ flags: '--max-problems <number>', text: 'maxProblems', default: most }, en)).toBe(
      'show at most so many findings, or none to show all (default: 100 in pretty, else none)',
    );
  });

  it('says a default that is no word of the option in the language of the help', () => {
    expect(optionHelp({ flags: '--as-of <date>', text: 'asOf' }, en)).toContain(
      '(default: LOGFRAME_AS_OF, else today)',
    );
    expect(argumentHelp({ text: 'kind', choices: ['project', 'config'] }, en)).toContain(
      ': project, config (default: project)',
    );
  });
});

describe('the help of -o', () => {
  it.each([
    ['report', 'en', 'CSV of several sections into a folder, tables/'],
    ['report', 'vi', 'CSV của nhiều phần ghi vào một thư mục, tables/'],
    ['check', 'en', 'in the format of its extension; if this fails'],
  ])('of %s stands once (%s)', async (command, lang, words) => {
    const { stdout } = await run([command, '--help', '--lang', lang]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(words);
    expect(stdout.match(/-o, --output/g)).toHaveLength(1);
  });
});

const optionsOf = ({ options }: CommandDefinition) => [...options, ...COMMON_OPTIONS];
const withChoices = COMMANDS.flatMap((command) =>
  optionsOf(command).flatMap(({ flags, choices }) =>
    choices ? [{ name: command.name, option: /--[\w-]+/.exec(flags)?.[0] ?? '', choices }] : [],
  ),
);

describe.each(withChoices)('$option of $name', ({ name, option, choices }) => {
  it('refuses another word and names those that the help names', async () => {
    const { code, stderr } = await run([name, option, 'xyzzy']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: \`${option}\` cannot be \`xyzzy\`; it is one of ${choices.map((word) => `\`${word}\``).join(', ')}\n`,
    });
  });
});

it.each(LANGUAGES)('no text repeats a list that a registry has (%s)', (language) => {
  const { options } = cliTextsIn(language);
  const lists = withChoices.flatMap(({ choices }) => (choices.length > 1 ? [choices] : []));
  const repeated = Object.values(options).filter((text) =>
    lists.some((choices) => choices.every((word) => new RegExp(`\\b${word}\\b`).test(text))),
  );
  expect(repeated).toEqual([]);
});
