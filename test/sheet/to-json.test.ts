import { describe, expect, it } from 'vitest';
import { asWritten, notComputable } from '../../src/calc/figure.js';
import { day } from '../../src/model/plain-date.js';
import { exactly } from '../../src/model/quantity.js';
import { Rational } from '../../src/model/rational.js';
import type { Cell } from '../../src/sheet/cell.js';
import type { FormName } from '../../src/sheet/form.js';
import type { Node } from '../../src/sheet/record-shape.js';
import { nodeJson } from '../../src/sheet/to-json.js';

const node = (form: FormName, cell: Cell, beside: Readonly<Record<string, Node>> = {}): Node => ({
  kind: 'cell',
  cell,
  form,
  beside: new Map(Object.entries(beside)),
  where: 'everywhere',
  address: 'x',
});
const half = asWritten(exactly(Rational.of('0.5')));
const bounded = asWritten({ number: Rational.of('8900000000'), bound: 'more-than' });
const unknown = notComputable('budget-unknown');

describe('a value as data', () => {
  it.each<[form: FormName, cell: Cell, json: unknown]>([
    ['figure', { kind: 'number', figure: half }, { value: '0.5' }],
    ['figure', { kind: 'money', figure: bounded, currency: 'VND' }, { value: '8900000000', qualifier: 'more-than' }],
    ['figure', { kind: 'number', figure: unknown }, { notComputable: 'budget-unknown' }],
    ['figure', { kind: 'missing', reason: 'error-in-file' }, { notComputable: 'error-in-file' }],
    ['value', { kind: 'number', figure: half }, { value: '0.5' }],
    ['value', { kind: 'term', of: 'yesNo', word: 'yes' }, { value: 'yes' }],
    ['value', { kind: 'word', word: 'level-2' }, { value: 'level-2' }],
    ['value', { kind: 'text', text: { vi: 'hai', en: 'two' }, of: 'vi' }, { value: 'hai' }],
    ['value', { kind: 'text', text: { vi: 'hai', en: 'two' }, of: 'en' }, { value: 'two' }],
    ['ratio', { kind: 'ratio', figure: half }, { ratio: '0.500000' }],
    ['ratio', { kind: 'ratio', figure: unknown }, { notComputable: 'budget-unknown' }],
    // Of a level to maintain, what stands beside it says all: met or not.
    ['ratio', { kind: 'term', of: 'kept', word: 'met' }, {}],
    [
      'amount',
      { kind: 'money', figure: bounded, currency: 'VND' },
      { amount: '8900000000', qualifier: 'more-than', currency: 'VND' },
    ],
    ['amount', { kind: 'money', figure: half, currency: 'CHF' }, { amount: '0.5', currency: 'CHF' }],
    ['decimal', { kind: 'number', figure: half }, '0.5'],
    ['fraction', { kind: 'ratio', figure: half }, '0.500000'],
    ['text', { kind: 'text', text: { vi: 'hai' } }, { vi: 'hai', en: undefined }],
    ['word', { kind: 'term', of: 'verdict', word: 'not-met' }, 'not-met'],
    ['day', { kind: 'day', day: day('2023-06-30') }, '2023-06-30'],
    ['count', { kind: 'count', count: 5 }, 5],
    ['flag', { kind: 'flag', flag: false }, false],
    ['statedValue', { kind: 'ratio', figure: half }, '0.500000'],
    ['statedValue', { kind: 'money', figure: bounded, currency: 'VND' }, '8900000000'],
    ['statedFigure', { kind: 'ratio', figure: half }, { ratio: '0.500000' }],
    ['statedFigure', { kind: 'money', figure: half, currency: 'VND' }, { value: '0.5' }],
    ['termOrReason', { kind: 'term', of: 'band', word: 'under' }, 'under'],
    ['termOrReason', { kind: 'missing', reason: 'plan-unknown' }, { notComputable: 'plan-unknown' }],
  ])('%s %j', (form, cell, json) => {
    expect(nodeJson(node(form, cell))).toEqual(json);
  });

  it('has what stands beside it in its own object, where there is a figure', () => {
    const beside = { on: node('day', { kind: 'day', day: day('2023-06-30') }) };
    expect(nodeJson(node('figure', { kind: 'number', figure: half }, beside))).toEqual({
      value: '0.5',
      on: '2023-06-30',
    });
    expect(nodeJson(node('figure', { kind: 'number', figure: unknown }, beside))).toEqual({
      notComputable: 'budget-unknown',
    });
  });

  it('is a map of parts where it is broken down', () => {
    const parts = new Map([['female', node('decimal', { kind: 'number', figure: half })]]);
    expect(nodeJson({ kind: 'map', entries: new Map([['sex', { kind: 'map', entries: parts }]]) })).toEqual({
      sex: { female: '0.5' },
    });
  });
});
