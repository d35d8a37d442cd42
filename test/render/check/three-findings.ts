import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { day } from '../../../src/model/plain-date.js';
import { SourceText } from '../../../src/model/source-text.js';
import type { CheckContext } from '../../../src/render/check/check-context.js';
import { placeIn } from '../../diagnostics/place-in.js';

const first = new SourceText(
  'projects/p-5821.yaml',
  `logframe: 1
code: P-5821
title: Nâng cao năng lực cộng đồng
indicators:
  - id: IND-1
    name: Số buổi họp thôn
    mesure: count
  - id: IND-2
    name: ${'Tỷ lệ hộ nghèo tiếp cận nước sạch ở bản Hàng, xã Mường Kim'.normalize('NFD')}
    measure: percent
    result: R-01
`,
);
const second = new SourceText('projects/p-5822.yaml', 'logframe: 1\r\ncode: P-5821\r\n');

/** One finding of each severity: in one place, with a suggestion, and with another file. */
export const threeFindings: readonly Diagnostic[] = [
  {
    code: 'LF201',
    slug: 'unknown-key',
    severity: 'warning',
    args: { key: 'mesure', suggestion: undefined, known: 'id name result measure unit accumulates target'.split(' ') },
    place: placeIn(first, 'mesure'),
    path: 'indicators.IND-1.mesure',
  },
  {
    code: 'LF302',
    slug: 'dangling-reference',
    severity: 'info',
    args: { kind: 'result', id: 'R-01', suggestion: 'R1', known: ['R1', 'R2'], knownCount: 2 },
    place: placeIn(first, 'R-01'),
    related: [{ place: placeIn(first, 'IND-2'), label: 'here' }],
    path: 'indicators.IND-2.result',
  },
  {
    code: 'LF301',
    slug: 'duplicate-id',
    severity: 'error',
    args: { kind: 'project', id: 'P-5821', file: 'projects/p-5821.yaml' },
    place: placeIn(second, 'P-5821'),
    related: [{ place: placeIn(first, 'P-5821'), label: 'first' }],
    path: 'code',
  },
];

export const plainContext: CheckContext = {
  language: 'en',
  colour: 0,
  width: 72,
  files: ['projects/p-5821.yaml', 'projects/p-5822.yaml'],
  asOf: day('2023-06-30'),
  hidden: { error: 0, warning: 0, info: 0 },
  version: '1.0.0',
};
