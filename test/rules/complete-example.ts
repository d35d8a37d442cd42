import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml';
import { projectText } from '../support/project.js';

/** What a record must say besides what an example shows of it, by the list that it stands in. */
const RECORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  indicators: {
    id: 'IND-1',
    name: 'Số hộ dùng nước sạch',
    measure: 'count',
    unit: 'hộ',
    accumulates: 'latest',
    target: '2_400',
  },
  subprojects: { id: 'TDA-01', name: 'Đường ống nước', status: 'completed' },
  contributions: { id: 'C1', from: 'community', kind: 'cash', on: '2023-03-20' },
  cofinancing: {
    contributors: ['community'],
    kinds: ['cash', 'labour', 'materials'],
    of: 'total-cost',
    per: 'subproject',
  },
  evidence: { kind: 'receipt', title: 'Phiếu thu', on: '2023-03-20' },
};

interface Surroundings {
  /** The list whose record has the keys of a fragment. */
  readonly inside?: 'indicators' | 'subprojects';
  /** What else that record says. */
  readonly record?: Readonly<Record<string, unknown>>;
  /** What else the project says. */
  readonly project?: Readonly<Record<string, unknown>>;
}

const INDICATOR: Surroundings = { inside: 'indicators' };
const SUBPROJECT: Surroundings = { inside: 'subprojects' };
/** Of the whole cost, a quarter from the community. */
const RULE = { cofinancing: [{ id: 'dan-25', minimum: '25%' }] };

/** What the example of a rule leaves out because it is not the point. */
const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  LF404: { inside: 'indicators', record: { measure: 'percent', target: '50%' } },
  LF405: INDICATOR,
  LF406: INDICATOR,
  LF407: { inside: 'indicators', record: { accumulates: 'sum' } },
  LF408: INDICATOR,
  LF409: { inside: 'indicators', record: { accumulates: 'sum' } },
  LF411: { inside: 'indicators', record: { accumulates: 'sum', target: '400' } },
  LF412: INDICATOR,
  LF413: INDICATOR,
  LF414: { inside: 'indicators', record: { accumulates: 'sum' } },
  LF415: INDICATOR,
  LF416: INDICATOR,
  LF502: { inside: 'subprojects', project: RULE },
  LF503: SUBPROJECT,
  LF504: { inside: 'subprojects', record: { status: 'approved' }, project: RULE },
  LF505: SUBPROJECT,
  LF506: SUBPROJECT,
  LF507: SUBPROJECT,
  LF508: { inside: 'subprojects', project: RULE },
  LF509: SUBPROJECT,
  LF516: { project: { budget: { lines: [{ id: 'B1', name: 'Tập huấn', amount: '800_000_000 VND' }] } } },
  LF603: INDICATOR,
  LF606: INDICATOR,
  LF701: {
    project: {
      sources: [{ id: 'bao-cao', title: 'Báo cáo năm' }],
      budget: {
        plans: [
          { id: 'FY2023/original', period: 'FY2023', approved: '2022-07-15', amount: '7_400_000_000 VND' },
          {
            id: 'FY2023/revised',
            period: 'FY2023',
            approved: '2023-02-01',
            amount: '9_000_000_000 VND',
            supersedes: 'FY2023/original',
            reason: 'Bổ sung vốn',
          },
        ],
        disbursements: [{ id: 'GN-01', on: '2023-02-14', amount: '8_880_000_000 VND' }],
      },
    },
  },
  LF802: {
    inside: 'subprojects',
    record: {
      contributions: [
        { id: 'C2', kind: 'cash', amount: '4_000_000' },
        { id: 'C3', kind: 'materials', amount: '6_000_000' },
      ],
    },
  },
};

/** Lists and keys of a project that a fragment may stand beside. */
const OF_PROJECT = new Set(['evidence', 'cofinancing']);

/** A project file with the example of a rule in it; its comments and the way its numbers are written are kept. */
export function completeExample(code: string, example: string): string {
  const document = parseDocument(example, { schema: 'failsafe' });
  const { inside, record = {}, project = {} } = SURROUNDINGS[code] ?? {};
  if (inside) moveInside(document, inside, record);
  mergeInto(document, document.contents, project);
  register(document);
  fillRecords(document, document.contents, code === UNDATED ? withoutDates(RECORDS) : RECORDS);
  return projectText(document.toString({ lineWidth: 0 }));
}

/** Makes the keys of a fragment those of the one record of a list. */
function moveInside(document: Document, list: string, keys: Readonly<Record<string, unknown>>): void {
  const [root, record] = [new YAMLMap(), new YAMLMap()];
  const { contents } = document;
  if (isSeq(contents)) record.set('contributions', contents);
  for (const pair of isMap(contents) ? contents.items : [])
    (OF_PROJECT.has(nameOf(pair.key)) ? root : record).add(pair);
  mergeInto(document, record, keys);
  root.set(list, document.createNode([record]));
  document.contents = root;
}

/** Adds what is not there yet, in maps within maps, and records to a list. */
function mergeInto(document: Document, node: unknown, keys: Readonly<Record<string, unknown>>): void {
  if (!isMap(node)) return;
  node.delete('…');
  for (const [key, value] of Object.entries(keys)) {
    const there = node.get(key, true);
    if (there === undefined) node.set(key, document.createNode(value));
    else if (isMap(there) && isRecord(value)) mergeInto(document, there, value);
    else if (isSeq(there) && Array.isArray(value)) for (const one of value) there.add(document.createNode(one));
  }
}

/** Adds the evidence that is cited and the years that are named. */
function register(document: Document): void {
  const text = document.toString();
  const root = document.contents;
  if (!isMap(root)) return;
  const cited = [...text.matchAll(/evidence: \[ ?([\w-]+) ?\]/g)].map(([, id = '']) => id);
  const known = new Set([...text.matchAll(/id: ([\w-]+)/g)].map(([, id]) => id));
  const missing = [...new Set(cited)].filter((id) => !known.has(id)).map((id) => ({ id }));
  const evidence = root.get('evidence');
  if (isSeq(evidence)) for (const one of missing) evidence.add(document.createNode(one));
  else if (missing.length > 0) root.set('evidence', document.createNode(missing));
  if (!root.has('reporting_periods') && /\bFY20/.test(text)) mergeInto(document, root, { reporting_periods: YEARS });
}

const YEARS = [2022, 2023, 2024].map((year) => ({ id: `FY${year}`, start: `${year - 1}-07`, end: `${year}-06` }));

/** Its examples are about contributions without a date. */
const UNDATED = 'LF522';

function withoutDates(records: typeof RECORDS): typeof RECORDS {
  const { on: _, ...contributions } = records['contributions'] ?? {};
  return { ...records, contributions };
}

function fillRecords(document: Document, map: unknown, records: typeof RECORDS): void {
  for (const { key, value } of isMap(map) ? map.items : []) {
    if (!isSeq(value)) continue;
    for (const record of value.items) {
      mergeInto(document, record, records[nameOf(key)] ?? {});
      fillRecords(document, record, records);
    }
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
