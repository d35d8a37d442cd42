import type { Finding } from '../diagnostics/diagnostic.js';
import { pathStarts } from '../model/path-starts.js';
import { tableOfMany } from '../model/tables.js';
import { WITHHELD_LISTS, type Withheld, type WithheldList } from '../model/withheld.js';
import { citing } from '../schema/citing-evidence.js';
import { recordInError } from '../schema/record-in-error.js';
import { isNeutralKey } from '../schema/sections/project.js';
import { itemsAlong } from '../schema/touched-by.js';
import type { Feeds } from '../source/attach-csv.js';
import type { MapNode, TreeNode } from '../source/node.js';
import { pathAround, recordsAt } from './records-at.js';

/** A file as an error in it is looked up. */
export interface FileInError {
  readonly root: MapNode;
  readonly feeds: Feeds;
}

/**
 * What an error of reading or of a rule takes out of the figures of its file: some records, a breakdown, the budget, or
 * the whole project. What the form of a value is wrong with is decided where it is decoded, not here.
 */
export function withheldBy(finding: Finding, file: FileInError): 'project' | readonly Withheld[] {
  const path = finding.path ?? file.feeds.get(finding.place.source) ?? pathAround(finding.place, file.root);
  switch (finding.code) {
    case 'LF101':
    case 'LF303':
      return 'project';
    case 'LF102':
    case 'LF104':
      // Damaged characters of a value: where they make a number or an id unreadable, that is an error of its own.
      return finding.path === undefined && path !== undefined ? under(path, finding, file) : [];
    case 'LF301':
      return together(
        [finding, ...(finding.related ?? [])].map(({ place }) => under(path ?? '', { ...finding, place }, file)),
      );
    case 'LF302':
      return isUnreadReference(path ?? '') ? [] : breakdowns(under(path ?? '', finding, file), path ?? '');
    case 'LF409':
      return breakdowns(under(path ?? '', finding, file), path ?? '');
    default:
      return under(path ?? '', finding, file);
  }
}

type Touched = ReturnType<typeof withheldBy>;

/** What an error at a path touches. */
function under(path: string, { code, place }: Finding, { root }: FileInError): Touched {
  const all = (list: WithheldList, records: readonly TreeNode[]) =>
    records.map((record) => recordInError(list, record, { code, place }));

  const key = topKeyOf(path, root);
  if (key === undefined)
    return isEvidence(path)
      ? all(
          'subprojects',
          citing(undefined, root).map(({ record }) => record),
        )
      : 'project';
  if (key === 'evidence' && code === 'LF301') return citedTwice(path, { code, place }, root);
  if (isNeutralKey(key)) return [];
  if (key === 'budget') return [{ kind: 'budget', path: key, code, place }];
  const table = tableOfMany(key);
  if (table) return all(table.records, itemsAlong([table.records], root));
  const list = WITHHELD_LISTS.find((one) => one === key);
  const node = root.get(key);
  if (!list || !node) return 'project';
  const records = node.kind === 'seq' ? recordsAt(node, path, place) : [];
  return all(list, records.length > 0 ? records : [node]);
}

/** Whether it is the table of evidence: the tree lacks the list where that cannot be read. */
function isEvidence(path: string): boolean {
  return /^evidence(?:\.|$)/.test(path);
}

/** Of two records of evidence with one id nobody knows which a sub-project cites. */
function citedTwice(path: string, by: Pick<Finding, 'code' | 'place'>, root: MapNode): readonly Withheld[] {
  const evidence = root.get('evidence');
  const records = evidence?.kind === 'seq' ? recordsAt(evidence, path, by.place) : [];
  return records.flatMap((one) => citing(one, root)).map(({ record }) => recordInError('subprojects', record, by));
}

function topKeyOf(path: string, root: MapNode): string | undefined {
  return pathStarts(path).find((start) => root.entries.has(start));
}

function together(all: readonly Touched[]): Touched {
  return all.includes('project') ? 'project' : all.flatMap((one) => (one === 'project' ? [] : one));
}

/** References that say where something is from or belongs, or what proves it, which no figure follows; rules alone ask what overlaps. */
function isUnreadReference(path: string): boolean {
  // Only what was contributed is held against its evidence.
  const provesNoShare = /\.evidence\[\d+\]$/.test(path) && !/^(?:subprojects|contributions)\b/.test(path);
  return provesNoShare || /\.(?:source|result|about|(?:cost_evidence|overlapping|partial)\[\d+\])$/.test(path);
}

/** Of a finding at `indicators.IND-2.actuals[0].by.sex`, the dimension `sex` of the record; others touch what they touch. */
function breakdowns(touched: Touched, path: string): Touched {
  if (touched === 'project') return touched;
  return touched.map((one): Withheld => {
    const [, dimension] = /\.by\.(.+)$/.exec(path.slice(one.path.length)) ?? [];
    if (one.kind !== 'record' || one.id === undefined || dimension === undefined) return one;
    const { list, id, code, place } = one;
    return { kind: 'breakdown', list, id, dimension, path: `${one.path}.by.${dimension}`, code, place };
  });
}
