import type { Format } from '../messages/format.js';
import { crossedIn } from '../model/breakdown.js';
import type { Dimension } from '../model/project.js';
import { onOneLine } from '../model/text.js';

/** What a reader calls the dimensions of a breakdown and their parts. */
export interface BreakdownNames {
  dimension(id: string, format: Format): string;
  part(dimension: string, id: string, format: Format): string;
}

/**
 * The words that files declare for dimensions and parts, of several files the first; without one the word of a common one, and
 * others as they are written. Dimensions that are crossed are named one by one.
 */
export function breakdownNames(dimensions: readonly Dimension[] = []): BreakdownNames {
  return {
    dimension(id, format) {
      const pieces = crossed(id, format).flatMap((one) => dimensionName(one, format) ?? []);
      return pieces.length > 0 ? pieces.join(' × ') : (dimensionName(id, format) ?? onOneLine(id));
    },
    part(dimension, id, format) {
      const [among, pieces] = [crossed(dimension, format), id.split('/')];
      if (among.length !== pieces.length || among.length === 0) return partName(dimension, id, format);
      return among.map((one, at) => partName(one, pieces[at] ?? '', format)).join(' / ');
    },
  };

  function dimensionName(id: string, format: Format): string | undefined {
    const declared = dimensions.find((one) => one.id === id);
    return declared ? format.text(declared.name) : commonWord(id, format);
  }

  function partName(dimension: string, id: string, format: Format): string {
    const parts = dimensions.flatMap((one) => (one.id === dimension ? one.parts : []));
    const declared = parts.find((one) => one.id === id);
    return declared ? format.text(declared.name) : (commonWord(id, format) ?? onOneLine(id));
  }

  /** The dimensions that a name crosses; none where it is that of one dimension with a stroke in it. */
  function crossed(id: string, format: Format): readonly string[] {
    const all = crossedIn(id);
    if (all.length < 2 || dimensionName(id, format) !== undefined) return [];
    return all.every((one) => dimensionName(one, format) !== undefined) ? all : [];
  }
}

function commonWord(id: string, { words: { breakdown } }: Format): string | undefined {
  return new Map(Object.entries(breakdown)).get(id);
}
