import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { renderGitlab } from '../../../src/render/check/render-gitlab.js';
import { markedFile, placeIn } from '../../diagnostics/place-in.js';
import { findingAt } from './finding-at.js';
import { plainContext, threeFindings } from './three-findings.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const read = (output: string): readonly Issue[] => JSON.parse(output);

describe('the GitLab output', () => {
  it('is an empty list where there is nothing to say', () => {
    expect(read(renderGitlab([], plainContext))).toEqual([]);
  });

  it('has the words of GitLab for severities', () => {
    expect(read(renderGitlab(threeFindings, plainContext)).map(({ severity }) => severity)).toEqual([
      'minor',
      'info',
      'major',
    ]);
  });

  it('has the path as it is, and the lines from the first to the last', () => {
    const [issue] = read(renderGitlab([findingAt(markedFile('x: 1\n«a:\n  b»: 1', 'dự án/p 1.yaml'))], plainContext));
    expect(issue?.location).toEqual({ path: 'dự án/p 1.yaml', lines: { begin: 2, end: 3 } });
  });

  it('gives no two findings one fingerprint: GitLab would show only the first', () => {
    const source = new SourceText('p.yaml', 'a: 1\na: 1\n');
    const first = placeIn(source, 'a');
    const issues = read(renderGitlab([findingAt(first), findingAt(placeIn(source, 'a', first.end))], plainContext));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('has the same fingerprints in both languages', () => {
    const fingerprints = (language: 'en' | 'vi') =>
      read(renderGitlab(threeFindings, { ...plainContext, language })).map(({ fingerprint }) => fingerprint);
    expect(fingerprints('vi')).toEqual(fingerprints('en'));
  });
});
