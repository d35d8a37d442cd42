import { crossedIn, isNamedIn } from '../../../model/breakdown.js';
import type { Share } from '../../../model/indicator.js';
import type { Breakdown } from '../../../model/record.js';
import type { NumericReport, NumericSeries } from '../series/list-numeric-series.js';
import { compareBreakdown, type Mismatch } from './compare-breakdown.js';

/** The parts of one dimension of a report that contradict what they break down. */
export interface BrokenDimension {
  readonly dimension: string;
  /** The names of the parts that were added up. */
  readonly names: readonly string[];
  /** Of a crossing, the part of one of its dimensions that these parts should make up; else they are to make the value. */
  readonly margin?: { readonly dimension: string; readonly part: string } | undefined;
  readonly mismatch: Mismatch;
}

/**
 * The dimensions of a report whose parts do not make up its value, each once. Several dimensions crossed make up the value
 * too, and every stated part of each of them.
 */
export function findMismatches(report: NumericReport, series: NumericSeries): readonly BrokenDimension[] {
  const { by = NOTHING } = report;
  const broken = new Map<string, BrokenDimension>();
  for (const [dimension, parts] of by) {
    if (parts.size === 0 || isNamedIn(report.overlapping, dimension)) continue;
    const mismatch = compareBreakdown(report, [...parts.values()], {
      ...series,
      isPartial: isNamedIn(report.partial, dimension),
    });
    if (mismatch) broken.set(dimension, { dimension, names: [...parts.keys()], mismatch });
  }
  for (const dimension of by.keys()) {
    if (broken.has(dimension)) continue;
    // A dimension that is wrong itself says nothing against what crosses it.
    const margins = crossedIn(dimension).filter((one) => one !== dimension && by.has(one) && !broken.has(one));
    for (const margin of margins) {
      const found = broken.has(dimension) ? undefined : compareMargin(report, series, { dimension, margin });
      if (found) broken.set(dimension, found);
    }
  }
  return [...by.keys()].flatMap((dimension) => broken.get(dimension) ?? []);
}

const NOTHING: Breakdown = new Map();

/** Of the parts of one dimension, the first that the parts of a crossing do not make up: women of all ages. */
function compareMargin(
  { by = NOTHING, overlapping = [], partial = [] }: NumericReport,
  series: NumericSeries,
  { dimension, margin }: { readonly dimension: string; readonly margin: string },
): BrokenDimension | undefined {
  const dimensions = crossedIn(dimension);
  const position = dimensions.indexOf(margin);
  const crossed = [...(by.get(dimension) ?? [])].map(([name, value]) => ({ name, pieces: name.split('/'), value }));
  // What does not name a part of each is no crossing that could be added up.
  if (crossed.some(({ pieces }) => pieces.length !== dimensions.length)) return undefined;
  // That sex is partial or overlaps leaves open what all make, and nothing of what the women make.
  const others = [dimension, ...dimensions.filter((one) => one !== margin)];
  if (others.some((one) => overlapping.includes(one))) return undefined;
  const isPartial = others.some((one) => partial.includes(one));
  for (const [part, value] of by.get(margin) ?? []) {
    const own = crossed.filter(({ pieces }) => pieces[position] === part);
    // Where both make up the value, what one lacks is too much in another part, which is found there.
    if (own.length === 0 && !partial.includes(margin)) continue;
    const mismatch = compareBreakdown(
      { value },
      own.map((one): Share => one.value),
      { ...series, isPartial },
    );
    const names = own.map(({ name }) => name);
    if (mismatch) return { dimension, names, margin: { dimension: margin, part }, mismatch };
  }
  return undefined;
}
