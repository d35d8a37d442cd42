import type { Severity } from '../../diagnostics/diagnostic.js';
import { fingerprintAll } from '../../diagnostics/fingerprint.js';
import type { CheckRenderer } from './check-context.js';
import { plainLines } from './plain-lines.js';

/** GitLab has five words; `critical` and `blocker` are for what breaks a running system. */
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * The Code Quality report of GitLab: a JSON array, empty where nothing was found. A merge request shows the findings
 * whose fingerprints the target branch does not have.
 */
export const renderGitlab: CheckRenderer = (diagnostics, { language }) => {
  const fingerprints = fingerprintAll(diagnostics);
  const issues = diagnostics.map((diagnostic, index) => {
    const { code, severity, place } = diagnostic;
    const [begin, end] = [place.start, place.end].map((offset) => place.source.positionOf(offset).line);
    return {
      // The widget of a merge request shows no check_name: the code to look up stands in the description, too.
      description: `${code} ${plainLines(diagnostic, language).join('\n')}`,
      check_name: code,
      fingerprint: fingerprints[index],
      severity: SEVERITY_WORDS[severity],
      location: { path: place.source.file, lines: { begin, end } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};
