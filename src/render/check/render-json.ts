import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { Language } from '../../model/text.js';
import { describe } from '../../rules/registry.js';
import type { CheckRenderer } from './check-context.js';
import { countAll } from './count-all.js';

/**
 * One JSON document, its keys in a fixed order. The counts are those of all diagnostics, shown or not, but for what
 * comments silence and what the baseline knows: those have counts of their own. Lines and columns
 * count from 1, columns in UTF-16 units; the end is the place behind the last character. What does not apply is absent.
 */
export const renderJson: CheckRenderer = (diagnostics, context) => {
  const { language, files, asOf, hidden, suppressed = [], known, version } = context;
  const counts = countAll(diagnostics, hidden);
  const document = {
    logframe: version,
    asOf,
    summary: {
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      files: files.length,
      suppressed: suppressed.length || undefined,
      known,
    },
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
    suppressed:
      suppressed.length === 0
        ? undefined
        : suppressed.map((one) => ({ ...diagnosticJson(one, language), reason: one.reason })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};

/** One diagnostic as it stands in every JSON document of this program. */
export function diagnosticJson(diagnostic: Diagnostic, language: Language): object {
  const { code, slug, severity, place, path, related = [] } = diagnostic;
  const { message, help, labels } = describe(diagnostic, language);
  return {
    code,
    rule: slug,
    severity,
    message,
    ...rangeOf(place),
    path: path === '' ? undefined : path,
    related:
      related.length === 0
        ? undefined
        : related.map(({ place: other, label }) => ({ ...rangeOf(other), message: labels?.[label] ?? label })),
    help,
  };
}

function rangeOf({ source, start, end }: Place): object {
  const from = source.positionOf(start);
  const to = source.positionOf(end);
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
