import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/place.js';
import { SourceText } from '../../src/model/source-text.js';
import { listEvidenceUse } from '../../src/rules/cofinancing/evidence-use/list-evidence-use.js';
import LF601 from '../../src/rules/dates/LF601-period-reversed.js';
import { listFacts } from '../../src/rules/dates/records/list-facts.js';
import { listPlans } from '../../src/rules/dates/records/list-plans.js';
import LF301 from '../../src/rules/references/LF301-duplicate-id.js';
import LF302 from '../../src/rules/references/LF302-dangling-reference.js';
import LF303 from '../../src/rules/references/LF303-reference-cycle.js';
import LF304 from '../../src/rules/references/LF304-id-variants.js';
import { unsourcedRecords } from '../../src/rules/references/unsourced-records.js';
import type { RunOfProjects } from '../../src/rules/rule.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { PROJECT_SHAPE } from '../../src/schema/file-shape.js';
import type { MapNode, TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { walkShape } from '../../src/source/walk-shape.js';
import { type Data, dataAt, joined, SAMPLE_ID, sampleFile } from '../support/sample-file.js';
import { pathsWhere } from '../support/schema-paths.js';

// Every path comes from the JSON Schema for editors, which does not know what rules look at: a key that is new in the
// format is asked for here, and fails until a rule visits it or a line below says why none does.

const DATES = pathsWhere(({ ref }) => ref === 'date');
const PERIODS = pathsWhere(({ ref, keys }) => ref === 'period' || (keys.includes('start') && keys.includes('end')));
const IDS = pathsWhere(({ ref }) => ref === 'id').filter((path) => path !== 'code');
const NAMES = IDS.filter((path) => path.endsWith('.id') || path.endsWith('.levels.[]'));
const REFERENCES = IDS.filter((path) => !NAMES.includes(path));
const ID_KEYS = pathsWhere(({ hasIdKeys }) => hasIdKeys);
const PLACES = pathsWhere(({ keys }) => keys.includes('province'));
const PLACE_NAMES = pathsWhere(
  ({ path, ref }) => ref === 'string' && !path.endsWith('.as_written') && PLACES.some((place) => isInside(path, place)),
);

describe('the paths of the JSON Schema', () => {
  it('are found: a walk that finds none would test nothing', () => {
    expect(PERIODS).toContain('period');
    expect(PERIODS).toContain('activities.[].schedule');
    expect(DATES).toContain('indicators.[].actuals.[].on');
    expect(NAMES).toContain('subprojects.[].planned.[].id');
    expect(REFERENCES).toContain('indicators.[].target.[].source');
    expect(ID_KEYS).toEqual(['budget.plans.[].lines']);
    expect(PLACE_NAMES).toContain('subprojects.[].place.village');
  });
});

describe('every period', () => {
  it.each(PERIODS)('is held against its own dates: %s (LF601)', async (path) => {
    const find = (period: Data) => findingsOf(LF601, dataAt(path, period));
    expect(await find({ start: '2023', end: '2022' })).toHaveLength(1);
    expect(await find({ start: '2022', end: '2023' })).toEqual([]);
  });
});

describe('every date', () => {
  it.each(DATES)('is known as one to the shape: %s', async (path) => {
    const root = await treeOf(dataAt(path, '2023-06'));
    const dates: TreeNode[] = [];
    walkShape({ root, shape: PROJECT_SHAPE, refusedKeys: new Set() }, { date: (node) => dates.push(node) });
    expect(dates).toEqual([at(root, path)]);
  });
});

describe('every id of a record', () => {
  it.each(NAMES)('differs from the others of its list: %s (LF301)', async (path) => {
    const list = path.replace(/\.\[\](?:\.id)?$/, '');
    const item = path.endsWith('.id') ? { id: 'X-1' } : 'X-1';
    expect(await findingsOf(LF301, dataAt(list, [item, item]))).toHaveLength(1);
  });
});

/** The list whose records a key names. A new key of the format that refers to records is to be added. */
const NAMED_BY: Readonly<Record<string, string>> = {
  about: 'indicators',
  activity: 'activities',
  applies_to: 'activities',
  cost_evidence: 'evidence',
  during: 'reporting_periods',
  evidence: 'evidence',
  indicator: 'indicators',
  line: 'budget.lines',
  lines: 'budget.lines',
  period: 'reporting_periods',
  plan: 'budget.plans',
  result: 'results',
  rule: 'cofinancing',
  refunds: 'budget.disbursements',
  settles: 'budget.disbursements',
  source: 'sources',
  subproject: 'subprojects',
  supersedes: 'budget.plans',
  target_group: 'target_groups',
  under: 'results',
  'budget.lines.[].under': 'budget.lines',
};

describe('every reference', () => {
  it.each([...REFERENCES, ...ID_KEYS])('leads to a record of its list: %s (LF302)', async (path) => {
    const key =
      path
        .replace(/\.\[\]$/, '')
        .split('.')
        .at(-1) ?? '';
    const list = NAMED_BY[path] ?? NAMED_BY[key] ?? `no list is known for ${key}`;
    const reference = dataAt(path, ID_KEYS.includes(path) ? { 'X-1': '5 VND' } : 'X-1');
    const others = ['budget.disbursements', 'stated', 'milestones'].filter(
      (other) => other !== list && key !== 'about',
    );
    const inOthers = others.map((other) => dataAt(other, [{ id: 'X-1' }])).reduce(joined, reference);
    expect(await findingsOf(LF302, inOthers)).toHaveLength(1);
    expect(await findingsOf(LF302, joined(reference, dataAt(list, [{ id: 'X-1' }])))).toEqual([]);
  });
});

/** References between records of one list. */
const TO_ITS_OWN_LIST = REFERENCES.filter((path) => {
  const [list, key = ''] = path.split('.[].');
  return (NAMED_BY[path] ?? NAMED_BY[key]) === list;
});

/** What may go round in a circle, and why. */
const NO_CHAIN: Readonly<Record<string, string>> = {
  'budget.disbursements.[].settles': 'only an advance is settled, and it settles nothing itself (LF302)',
  'budget.disbursements.[].refunds': 'only what was paid is refunded, and it refunds nothing itself (LF302)',
  'sources.[].source': 'where a document was found: no figure follows it',
};

describe('every reference to another record of the same list', () => {
  it.each(TO_ITS_OWN_LIST)(
    'may not lead back to its own record, or is said to be no chain: %s (LF303)',
    async (path) => {
      const { project, root } = await decoded(sampleFile(path, SAMPLE_ID));
      const circles = placesOf(LF303, { projects: [project], files: [] });
      expect(circles).toEqual(path in NO_CHAIN ? [] : [at(root, path)]);
    },
  );

  it('is in the format', () => {
    expect(Object.keys(NO_CHAIN).filter((path) => !TO_ITS_OWN_LIST.includes(path))).toEqual([]);
  });
});

describe('every name of a place', () => {
  it.each(PLACE_NAMES)('is compared with those of its level: %s (LF304)', async (path) => {
    const level = path.split('.').at(-1) ?? '';
    const find = (name: string) =>
      findingsOf(LF304, joined(dataAt('places.[]', { [level]: 'Hòa Bình' }), dataAt(path, name)));
    expect(await find('Hoà Bình')).toHaveLength(1);
    expect(await find('Hòa Bình')).toEqual([]);
  });
});

/** Dates of what has not happened and was not planned for a day within the project, and why rules on facts and plans leave them alone. */
const UNDATED_BY_RULES: Readonly<Record<string, string>> = {
  'period.start': 'the limit itself',
  'period.end': 'the limit itself',
  started: 'within the period or after its start, and moves no limit',
  ended: 'moves the limit',
  suspended: 'the end of figures, which may be any day',
  'extensions.[].end': 'the limit itself',
  'extensions.[].approved': 'an agreement, of before the limit that it moves',
  'suspensions.[].from': 'a standstill, which may last beyond the end that was agreed',
  'suspensions.[].until': 'a standstill, which may last beyond the end that was agreed',
  'reporting_periods.[].start': 'a calendar that others refer to, which need not begin with the project',
  'reporting_periods.[].end': 'a calendar that others refer to, which need not end with the project',
  'exchange_rates.[].on': 'a market, not the project',
  'sources.[].retrieved': 'the work of who keeps the file',
  'evidence.[].on': 'a paper may be older than the project',
  'indicators.[].explanation.[].on': 'words about a value, which has its own date',
  'indicators.[].baseline.on': 'measured before the project',
  'indicators.[].baseline.[].from': 'agreed before or within the project, as a target',
  'indicators.[].baseline.[].on': 'measured before the project',
  'indicators.[].target.[].from': 'agreed before or within the project; LF403 looks at the order',
  'indicators.[].interim.[].by': 'a goal: LF402 looks at it',
  'indicators.[].interim.[].during.start': 'a goal: LF402 looks at it',
  'indicators.[].interim.[].during.end': 'a goal: LF402 looks at it',
  'indicators.[].interim.[].from': 'agreed before or within the project, as a target',
  'activities.[].explanation.[].on': 'words about a delivery, which has its own date',
  'activities.[].since': 'a status, which holds from a day on',
  'budget.total.[].from': 'a total may be approved before the project',
  'budget.plans.[].approved': 'a plan may be approved before the project',
  'budget.plans.[].explanation.[].on': 'words about a plan, whose payments have dates of their own',
  'subprojects.[].agreed': 'an agreement, which may be older than the project',
  'subprojects.[].planned.[].on': 'expected, and counted in no share',
  'stated.[].during.start': 'a claim of a source about the file',
  'stated.[].during.end': 'a claim of a source about the file',
  'stated.[].on': 'a claim of a source about the file',
  'notes.[].on': 'words about the project',
};

describe('every date of a fact or a plan', () => {
  it.each(DATES)('is listed, or said to be neither: %s (LF602, LF603, LF606)', async (path) => {
    const { project, root } = await decoded(sampleFile(path));
    const listed = new Set<Place | undefined>([
      ...[...listFacts(project)].flatMap(({ facts }) => facts.map(({ place }) => place)),
      ...[...listPlans(project)].flatMap(({ dates }) => dates.map(({ place }) => place)),
    ]);
    const node = at(root, path);
    const isListed = listed.has(node) || listed.has(node?.parent);
    expect(isListed ? 'listed' : 'not listed').toBe(path in UNDATED_BY_RULES ? 'not listed' : 'listed');
  });

  it('is in the format', () => {
    expect(Object.keys(UNDATED_BY_RULES).filter((path) => !DATES.includes(path))).toEqual([]);
  });
});

/** Definitions whose values are figures: somebody may ask where they are from. */
const FIGURES = new Set([
  'amount',
  'count',
  'date',
  'exact-percent',
  'money',
  'percent',
  'positive',
  'positive-percent',
  'quantity',
  'share',
]);
const SOURCED = pathsWhere(({ keys }) => keys.includes('source'));
const FIGURE_PATHS = pathsWhere(({ ref }) => ref !== undefined && FIGURES.has(ref)).filter((path) =>
  SOURCED.some((record) => isInside(path, record)),
);

/** Records and keys whose figures need no source, and why. */
const UNSOURCED: Readonly<Record<string, string>> = {
  'reporting_periods.[]': 'a calendar is agreed, not measured',
  'extensions.[]': 'an end is agreed, not measured; its approval says when',
  'suspensions.[]': 'days with their reason beside them',
  'budget.total.[]': 'the total alone has no place for a source, and its versions are few',
  'budget.plans.[].explanation.[]': 'words, whose date is the day of writing',
  'budget.plans.[].period': 'which year a plan is for is no figure; its amount is one',
  'sources.[]': 'it is itself what others cite',
  'evidence.[]': 'it is itself what others cite',
  'notes.[]': 'words, whose date is the day of writing',
  'indicators.[].explanation.[]': 'words, whose date is the day of writing',
  'activities.[].explanation.[]': 'words, whose date is the day of writing',
};

describe('every figure', () => {
  it.each(FIGURE_PATHS)('asks for a source: %s (LF305)', async (path) => {
    const file = sampleFile(path);
    const { project, root } = await decoded(file);
    const places = new Set<Place>(unsourcedRecords(project).map(({ record }) => record.at));
    const isFound = around(root, path).some((node) => places.has(node));
    const needsNone = Object.keys(UNSOURCED).some((record) => isInside(path, record));
    expect(isFound ? 'found' : 'not found').toBe(needsNone ? 'not found' : 'found');
  });

  it('is in the format, where it needs no source', () => {
    const paths = pathsWhere(() => true);
    expect(Object.keys(UNSOURCED).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

const EVIDENCE = REFERENCES.filter((path) => path.endsWith('.evidence.[]'));

/** Citations that prove no money of a contribution, and why. */
const NO_MONEY: Readonly<Record<string, string>> = {
  'cofinancing.[].evidence.[]': 'where a rule was agreed, not money',
  'target_groups.[].reached.[].evidence.[]': 'people, not money',
  'indicators.[].actuals.[].evidence.[]': 'a value, not money',
  'activities.[].done.[].evidence.[]': 'a delivery, not money',
  'milestones.[].evidence.[]': 'an event, not money',
  'budget.commitments.[].evidence.[]': 'an agreement, not money spent',
  'budget.receipts.[].evidence.[]': 'money that came in, not money spent',
  'subprojects.[].planned.[].evidence.[]': 'expected, and so not spent',
  'budget.plans.[].evidence.[]': 'where a plan was approved',
};

describe('every citation of evidence', () => {
  it.each(EVIDENCE)('counts as a use of the paper, or is said not to be one: %s (LF505)', async (path) => {
    const usesIn = async (file: Data) => {
      const { project } = await decoded(file);
      const uses = listEvidenceUse({ project });
      return uses.flatMap(({ entries, disbursements }) => [...entries, ...disbursements]).length;
    };
    const cited = joined(
      sampleFile('subprojects.[].contributions.[].evidence.[]', 'R-1'),
      sampleFile('evidence.[].id', 'R-1'),
    );
    const isUse = (await usesIn(joined(cited, sampleFile(path, 'R-1')))) > (await usesIn(cited));
    expect(isUse ? 'a use' : 'no use').toBe(path in NO_MONEY ? 'no use' : 'a use');
  });

  it('is in the format', () => {
    expect(Object.keys(NO_MONEY).filter((path) => !EVIDENCE.includes(path))).toEqual([]);
  });
});

/** Whether a path is that of a record or of something in it. */
function isInside(path: string, record: string): boolean {
  return `${path}.`.startsWith(`${record}.`);
}

async function treeOf(data: Data): Promise<MapNode> {
  const { root, findings } = await readYaml(new SourceText('p.yaml', JSON.stringify(data)));
  expect(findings).toEqual([]);
  if (root?.kind !== 'map') throw new Error('no map');
  return root;
}

async function decoded(data: Data) {
  const root = await treeOf(data);
  const { project, findings } = decodeProject(root, 'p.yaml');
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  if (!project) throw new Error('the sample is no project file');
  return { project, root };
}

interface RunRule {
  readonly checkRun?: ((run: RunOfProjects, report: (place: Place) => void) => void) | undefined;
}

/** Where a rule finds something in a file, which need not be one that can be decoded. */
async function findingsOf(rule: RunRule, data: Data): Promise<readonly Place[]> {
  const file = { root: await treeOf(data), shape: PROJECT_SHAPE, unread: [], refusedKeys: new Set<Place>() };
  return placesOf(rule, { projects: [], files: [file] });
}

function placesOf(rule: RunRule, run: RunOfProjects): readonly Place[] {
  const places: Place[] = [];
  rule.checkRun?.(run, (place) => places.push(place));
  return places;
}

/** The nodes from the root to the value at a path, the first item of every list. */
function around(root: TreeNode, path: string): readonly TreeNode[] {
  const nodes = [root];
  for (const step of path.split('.')) {
    const above = nodes.at(-1);
    const next =
      above?.kind === 'seq' ? above.items[0] : above?.kind === 'map' ? (above.get(step) ?? first(above)) : undefined;
    if (next) nodes.push(next);
  }
  return nodes;
}

function first(map: MapNode): TreeNode | undefined {
  return [...map.entries.values()][0]?.value;
}

function at(root: TreeNode, path: string): TreeNode | undefined {
  return around(root, path).at(-1);
}
