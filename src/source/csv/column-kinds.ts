/** Columns whose cells hold several ids or names, separated by semicolons. */
const LISTS: ReadonlySet<string> = new Set(['evidence', 'overlapping', 'partial']);

/** Columns of words, in which any three digits would be read as words too. */
const TEXTS: ReadonlySet<string> = new Set(
  'as_written name note reason rejected statement title unit village commune district province'.split(' '),
);

/** Columns of numbers, and the maps whose every column is one. */
const NUMBERS: ReadonlySet<string> = new Set(
  'amount by cost day_rate days lines participants people quantity unit_price value'.split(' '),
);

/** How many names a column has whose last name the writer chooses, points and all: `lines.B1.1`, `by.age.0.5-5`. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['lines', 2],
  ['by', 3],
]);

/** The keys that the name of a column leads through: `by`, `sex` and `female` of `by.sex.female`. */
export function keysOf(column: string): readonly string[] {
  const names = column.split('.');
  const depth = DEPTHS.get(names[0] ?? '') ?? names.length;
  return names.length <= depth ? names : [...names.slice(0, depth - 1), names.slice(depth - 1).join('.')];
}

/** Whether a cell of the column holds a list. */
export function isListColumn(column: string): boolean {
  return LISTS.has(column);
}

export function isTextColumn(column: string): boolean {
  const names = keysOf(column);
  return names.some((name) => TEXTS.has(name)) && !isNumberColumn(column);
}

export function isNumberColumn(column: string): boolean {
  return NUMBERS.has(keysOf(column)[0] ?? '');
}
