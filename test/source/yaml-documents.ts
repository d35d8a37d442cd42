import fc from 'fast-check';

const WORDS = [
  'Họp thôn',
  'tiểu dự án',
  'P-5821',
  '4_200_000 CHF',
  '25%',
  '34/60',
  '2021-07-01',
  'null',
  'yes',
  "it's",
  'say "x"',
  'a\\b',
  'Đường ống nước bản Hàng',
  '~',
  '012',
  '',
];

/** Text as people write it, with marks that YAML would misread unless they are quoted. */
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme-ascii', maxLength: 12 }));
const lines = fc.array(fc.oneof(fc.constantFrom(...WORDS.slice(0, 5)), fc.constant('')), {
  minLength: 1,
  maxLength: 4,
});

const single = text.map((value) => `'${value.replaceAll("'", "''")}'`);
const double = text.map((value) => JSON.stringify(value));
const plain = fc.constantFrom(
  'Họp thôn',
  '4_200_000 CHF',
  'a:b',
  'x#y',
  '-1',
  '2021',
  '<=5',
  'null',
  'đạt 120% kế hoạch',
);
const flowScalar = fc.oneof(plain, single, double, fc.constant(''));
/** Empty keys are refused, so there are none. */
const key = fc
  .oneof(fc.constantFrom('id', 'name', 'tên', '2021', 'by sex'), single, double)
  .filter((written) => keyText(written) !== '');

interface Shape {
  /** Written inside brackets or on one line. */
  readonly inline?: string;
  /** Lines without indentation. */
  readonly lines: readonly string[];
}

const indent = (shape: readonly string[]) => shape.map((line) => (line === '' ? '' : `  ${line}`));

const flow: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(plain, single, double),
    fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', "'b c'", 'tên', '"d"'), tie('node')), {
        selector: ([k]) => k,
        maxLength: 3,
      })
      .map((entries) => `{ ${entries.map(([k, value]) => `${k}: ${value}`).join(', ')} }`),
  ),
})).node;

const block = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'), lines, fc.boolean())
  .map(([header, content, comment]) => ({
    lines: [comment ? `${header} # why` : header, ...indent(['first', ...content])],
  }));

const comment = fc.constantFrom('', '', ' # note: [', '  ');

const node: fc.Arbitrary<Shape> = fc.letrec<{ node: Shape }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(flowScalar, comment).map(([value, note]) => ({ inline: value, lines: [`${value}${note}`] })),
    flow.map((value) => ({ inline: value, lines: [value] })),
    block,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((items) => ({
      lines: items.flatMap((item) => (item.lines.length === 1 ? [`- ${item.lines[0]}`] : nest('-', item))),
    })),
    fc
      .uniqueArray(fc.tuple(key, tie('node')), { selector: ([k]) => keyText(k), minLength: 1, maxLength: 4 })
      .map((entries) => ({
        lines: entries.flatMap(([k, value]) => (isInline(value) ? [`${k}: ${value.lines[0]}`] : nest(`${k}:`, value))),
      })),
  ),
})).node;

function isInline(shape: Shape): boolean {
  return shape.inline !== undefined && shape.lines.length === 1;
}

/** A block scalar begins on the line of its key or dash, a collection on the next. */
function nest(introduction: string, shape: Shape): readonly string[] {
  const [first = '', ...rest] = shape.lines;
  return /^[|>]/.test(first) ? [`${introduction} ${first}`, ...indent(rest)] : [introduction, ...indent(shape.lines)];
}

function keyText(written: string): string {
  if (written.startsWith('"')) return String(JSON.parse(written));
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  return written;
}

/** A document with anchors on some values of its map, used by aliases and merges below. */
export const yamlDocument: fc.Arbitrary<string> = fc
  .tuple(node, node, flow, fc.constantFrom('\n', '\r\n'))
  .map(([first, second, anchored, lineBreak]) =>
    [
      ...nest('first:', first),
      `base: &base ${anchored === '' ? '{}' : anchored}`,
      'map: &map { unit: người, "tần suất": quý }',
      ...nest('second:', second),
      'alias: [*base, *map]',
      'merged:',
      '  <<: *map',
      '  unit: hộ',
      'all: { <<: [{ x: 1 }, *map] }',
      '',
    ].join(lineBreak),
  );

export const HAND_WRITTEN: readonly string[] = [
  'a: plain\n  over lines\n\n  and more\nb: "folded\n  quote"\n',
  '- - a\n  - b\n- c: d\n  e: f\n-\n  g\n',
  '? long\n: x\n? short\n',
  'a: |2\n    two\n   one\nb: >-\n\n  lead\n\n  tail\n',
  '"a\\u0041": "\\t\\"\\\\ \\x41 \\U0001F600"\n',
  '[a, [b, {c: d, e}], "f": g, ]\n',
  '{a: [], b: {}, ? c : d}\n',
  '--- # start\na: 1 # one\n\n# between\nb:\n- x\n-   y\n...\n',
  '%YAML 1.2\n---\na: b\n',
  'just text\n',
  '"quoted"\n',
  'a: &x\nb: *x\nc: &y [1]\nd: *y\n',
  'a: http://x.org/#y\nb: c:d\nc: "#"\n',
];
