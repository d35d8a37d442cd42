import type { Place } from '../../model/place.js';
import { type Parsed, type Problem, refused } from './parsed.js';

type Parse<T> = (text: string, at?: Place) => Parsed<T>;

/** One value may have a wrong number, scale, currency and percent sign; each is found after the one before is mended. */
const MOST_STEPS = 4;

/**
 * The same reader, giving only advice that it would itself read without a finding. Where a suggestion has a fault of its
 * own, the suggestion for that one takes its place; where there is none, none is given.
 */
export function withReadableAdvice<T>(parse: Parse<T>): Parse<T> {
  return (text, at) => {
    const result = parse(text, at);
    return result.problem ? { problem: mendAdvice(text, result.problem, parse) } : result;
  };
}

function mendAdvice(text: string, problem: Problem, parse: Parse<unknown>, steps = MOST_STEPS): Problem {
  switch (problem.code) {
    case 'LF204': {
      const readings = readable(problem.args.readings, parse, steps);
      return readings.length > 0 ? ambiguous(text, readings) : whatElse(text, problem.args.readings, parse, steps);
    }
    case 'LF206': {
      const { suggestion } = problem.args;
      if (suggestion === undefined) return problem;
      if (typeof suggestion === 'string') {
        const readings = readable([suggestion], parse, steps);
        if (readings.length > 1) return ambiguous(text, readings);
        if (readings.length === 0 && isNegative(parse(suggestion).problem)) {
          return refused('LF206', { written: text, problem: 'negative' }).problem;
        }
        return refused('LF206', { ...problem.args, suggestion: readings[0] }).problem;
      }
      const isReadable = Object.values(suggestion).every((words) => !parse(words).problem);
      return refused('LF206', { ...problem.args, suggestion: isReadable ? suggestion : undefined }).problem;
    }
    case 'LF207': {
      const { suggestion } = problem.args;
      const [reading] = suggestion === undefined ? [] : readable([suggestion], parse, steps);
      return refused('LF207', { ...problem.args, suggestion: reading }).problem;
    }
    default:
      return problem;
  }
}

/** `(500)` is written for -500, which is wrong for a reason of its own. */
function isNegative(problem: Problem | undefined): boolean {
  return problem?.code === 'LF206' && problem.args.problem === 'negative';
}

/** If no other way to write the number helps, the finding is about the value as it was written. */
function whatElse(text: string, readings: readonly string[], parse: Parse<unknown>, steps: number): Problem {
  const [first = ''] = readings;
  const besides = steps > 0 ? parse(first).problem : undefined;
  if (besides?.code === 'LF204') return whatElse(text, besides.args.readings, parse, steps - 1);
  if (besides?.code === 'LF206')
    return refused('LF206', { ...besides.args, written: text, suggestion: undefined }).problem;
  if (besides?.code === 'LF208')
    return refused('LF208', { ...besides.args, written: text, inThousands: undefined }).problem;
  if (besides?.code === 'LF207') return refused('LF207', { written: besides.args.written }).problem;
  return refused('LF206', { written: text, problem: 'not-a-number' }).problem;
}

function ambiguous(text: string, readings: readonly string[]): Problem {
  return refused('LF204', { written: text, readings }).problem;
}

/** What the reader accepts of `candidates`, or of the advice it gives for them. */
function readable(candidates: readonly string[], parse: Parse<unknown>, steps: number): readonly string[] {
  const found = candidates.flatMap((candidate, which) => {
    const { problem } = parse(candidate);
    if (!problem) return [candidate];
    if (steps === 0) return [];
    const advice = adviceOf(problem);
    // Marks mean the same throughout one value: the first reading of a part goes with the first of the other.
    const same = candidates.length > 1 && advice.length === candidates.length ? advice.slice(which, which + 1) : advice;
    return readable(same, parse, steps - 1);
  });
  return [...new Set(found)];
}

function adviceOf(problem: Problem): readonly string[] {
  if (problem.code === 'LF204') return problem.args.readings;
  if (problem.code !== 'LF206' && problem.code !== 'LF207') return [];
  return typeof problem.args.suggestion === 'string' ? [problem.args.suggestion] : [];
}
