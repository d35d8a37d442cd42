import { displayWidth } from '../../diagnostics/display-width.js';
import { visibleText } from '../../diagnostics/visible-text.js';
import { groupBy } from '../../model/group-by.js';
import { formatPlace } from '../../model/place.js';
import type { Origin } from '../../model/setting.js';
import type { Language } from '../../model/text.js';
import { createPaint, type Paint } from '../check/paint.js';
import { padTo } from '../terminal/text-width.js';
import type { EffectiveSetting, EffectiveSettings } from './effective-settings.js';

interface ConfigWords {
  readonly run: string;
  readonly columns: readonly [setting: string, value: string, from: string];
  readonly config: (file: string | undefined) => string;
  readonly origin: Readonly<Record<'terminal' | 'clock' | 'default', string>>;
}

const WORDS: Readonly<Record<Language, ConfigWords>> = {
  en: {
    run: 'Of the whole run',
    columns: ['Setting', 'Value', 'From'],
    config: (file) => (file === undefined ? 'no configuration' : `configuration: ${file}`),
    origin: { terminal: 'the terminal', clock: 'today', default: 'default' },
  },
  vi: {
    run: 'Chung cho cả lần chạy',
    columns: ['Thiết lập', 'Giá trị', 'Nơi đặt'],
    config: (file) => (file === undefined ? 'không có cấu hình' : `cấu hình: ${file}`),
    origin: { terminal: 'cửa sổ lệnh', clock: 'hôm nay', default: 'mặc định' },
  },
};

const GAP = '  ';

/** The settings that hold, as tables: those of the run, then those of the project files; equal ones share a table. */
export function renderConfig(
  { run, projects }: EffectiveSettings,
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const words = WORDS[language];
  const paint = createPaint(colour);
  const tables = groupBy(
    projects,
    ({ config, settings }) => `${words.config(config && visibleText(config))}\n${tableOf(settings, words, paint)}`,
  );
  const ofProjects = [...tables].map(([table, some]) =>
    [...some.map(({ file }) => paint.strong(visibleText(file))), table].join('\n'),
  );
  return [`${paint.strong(words.run)}\n${tableOf(run, words, paint)}`, ...ofProjects].join('\n');
}

function tableOf(settings: readonly EffectiveSetting[], words: ConfigWords, paint: Paint): string {
  const rows = settings.map(({ key, value, origin }) => [key, value, inWords(origin, words)].map(visibleText));
  const all = [words.columns, ...rows];
  const widthOf = (column: number) => Math.max(...all.map((row) => displayWidth(row[column] ?? '')));
  const widths = [widthOf(0), widthOf(1)];
  const lines = all.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return lines.map((line, index) => `${index === 0 ? paint.gutter(line) : line}\n`).join('');
}

function inWords(origin: Origin, words: ConfigWords): string {
  switch (origin.kind) {
    case 'flag':
    case 'variable':
      return origin.name;
    case 'file':
      return formatPlace(origin.place);
    case 'terminal':
    case 'clock':
    case 'default':
      return words.origin[origin.kind];
  }
}
