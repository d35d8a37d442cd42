import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { visibleText } from '../../diagnostics/visible-text.js';
import type { Language } from '../../model/text.js';
import type { CheckRenderer } from './check-context.js';
import { plainLines } from './plain-lines.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions: each finding becomes an annotation on its line of the pull request. GitHub shows
 * the first ten of each severity per step; the log of the step and the SARIF output have all of them.
 */
export const renderGithub: CheckRenderer = (diagnostics, { language }) =>
  diagnostics.map((diagnostic) => `${annotate(diagnostic, language)}\n`).join('');

function annotate(diagnostic: Diagnostic, language: Language): string {
  const { code, slug, severity, place } = diagnostic;
  const from = place.source.positionOf(place.start);
  const to = place.source.positionOf(place.end);
  // GitHub refuses columns where the range goes on in another line.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const properties = {
    file: place.source.file,
    line: from.line,
    endLine: to.line,
    ...columns,
    title: `${code} ${slug}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(plainLines(diagnostic, language).join('\n'))}`;
}

/** Line breaks stay; any other character that nobody sees, or that commands a terminal, would do so in the log: it is named. */
function escapeData(text: string): string {
  const visible = text.replace(/[^\r\n]+/g, visibleText);
  return visible.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
