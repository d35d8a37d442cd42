import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { SEVERITIES } from '../../diagnostics/limit-problems.js';
import { formatPlace, lineOf } from '../../model/place.js';
import type { Language } from '../../model/text.js';
import type { CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { escapeXml } from './escape-xml.js';
import { groupByFile } from './group-by-file.js';
import { plainLines } from './plain-lines.js';

/**
 * JUnit XML, as the dashboards of CI systems read it: a suite for each file, a case for each finding. A finding that
 * makes `logframe check` fail is a failed case, any other a passed one that says it on its standard output. A file
 * without findings is one passed case.
 */
export const renderJunit: CheckRenderer = (diagnostics, { language, files, failsFrom = 'error' }) => {
  const suites = [...groupByFile(diagnostics, files)].map(([file, ofFile]) => suiteOf(file, ofFile));
  const counts = { tests: sum(suites, ({ tests }) => tests), failures: sum(suites, ({ failures }) => failures) };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('testsuites', { name: 'logframe check', ...counts, errors: 0 }),
    ...suites.flatMap((suite) => suite.lines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;

  function suiteOf(file: string, ofFile: readonly Diagnostic[]): Suite {
    const failures = ofFile.filter(({ severity }) => fails(severity, failsFrom)).length;
    const tests = Math.max(1, ofFile.length);
    const names = uniqueNames(ofFile);
    const cases =
      ofFile.length === 0
        ? [emptyTag('testcase', { classname: file, name: 'logframe check', file })]
        : ofFile.flatMap((one, index) => caseOf(one, names[index] ?? one.code, failsFrom, language));
    const tag = openTag('testsuite', { name: file, tests, failures, errors: 0, skipped: 0 });
    return { tests, failures, lines: indent([tag, ...indent(cases), '</testsuite>']) };
  }
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function caseOf(diagnostic: Diagnostic, name: string, failsFrom: Severity, language: Language): readonly string[] {
  const { code, slug, severity, place } = diagnostic;
  const { file } = place.source;
  const [message = '', ...more] = plainLines(diagnostic, language);
  const kind = CHECK_WORDS[language].severity[severity];
  const text = [`${formatPlace(place)}: ${kind} ${code} ${message}`, ...more].map(escapeXml).join('\n');
  const outcome = fails(severity, failsFrom)
    ? `${openTag('failure', { type: `${code} ${slug}`, message })}${text}</failure>`
    : `<system-out>${text}</system-out>`;
  const line = lineOf(place);
  return [openTag('testcase', { classname: file, name, file, line }), ...indent([outcome]), '</testcase>'];
}

/** Dashboards know a case again by its name: it has the lasting path and no line, and no two are equal. */
function uniqueNames(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, slug, path = '', lastingPath = path }) => {
    const name = lastingPath === '' ? `${code} ${slug}` : `${code} ${slug}: ${lastingPath}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function fails(severity: Severity, failsFrom: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failsFrom);
}

type Attributes = Readonly<Record<string, string | number>>;

function openTag(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${list.join('')}>`;
}

function emptyTag(name: string, attributes: Attributes): string {
  return openTag(name, attributes).replace(/>$/, '/>');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
