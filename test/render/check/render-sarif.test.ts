import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { fileUri } from '../../../src/render/check/file-uri.js';
import { renderSarif } from '../../../src/render/check/render-sarif.js';
import { markedFile, placeIn } from '../../diagnostics/place-in.js';
import { expectSarif } from '../../support/sarif-schema.js';
import { findingAt } from './finding-at.js';
import { plainContext, threeFindings } from './three-findings.js';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly name: string }[] } };
  readonly columnKind: string;
  readonly language: string;
  readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
  readonly invocations: readonly { readonly toolExecutionNotifications?: readonly unknown[] }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Location[];
    readonly relatedLocations?: readonly (Location & { readonly message: { readonly text: string } })[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

function read(output: string): Run {
  const document: { readonly runs: readonly [Run] } = JSON.parse(output);
  expectSarif(document);
  return document.runs[0];
}

describe('the SARIF output', () => {
  it('is a valid document of one run where nothing was found', () => {
    const run = read(renderSarif([], plainContext));
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules).toEqual([]);
  });

  it('has the rules that found something, each once, in the order of the codes, and refers to them', () => {
    const { tool, results } = read(renderSarif([...threeFindings, ...threeFindings], plainContext));
    expect(tool.driver.rules.map(({ id, name }) => [id, name])).toEqual([
      ['LF201', 'UnknownKey'],
      ['LF301', 'DuplicateId'],
      ['LF302', 'DanglingReference'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('has the words of SARIF for severities', () => {
    const { results } = read(renderSarif(threeFindings, plainContext));
    expect(results.map(({ level }) => level)).toEqual(['warning', 'note', 'error']);
  });

  it('counts columns in UTF-16 units, the end behind the last of them', () => {
    const run = read(renderSarif([findingAt(markedFile('tên: 👍 «Hòa»'.normalize('NFD')))], plainContext));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const column = 'tên: 👍 '.normalize('NFD').length + 1;
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: column,
      endLine: 1,
      endColumn: column + 'Hòa'.normalize('NFD').length,
    });
  });

  it('says what stands at other places', () => {
    const { results } = read(renderSarif(threeFindings, plainContext));
    const [related] = results[2]?.relatedLocations ?? [];
    expect(related?.message.text).toBe('first used here');
    expect(related?.physicalLocation.artifactLocation.uri).toBe('projects/p-5821.yaml');
    expect(results[0]?.relatedLocations).toBeUndefined();
  });

  it('has the message as a sentence, then the help', () => {
    const { results } = read(renderSarif([findingAt(markedFile('«a»: 1'), { suggestion: 'b' })], plainContext));
    expect(results[0]?.message.text).toBe('unknown key `a`.\nhelp: did you mean `b`?');
  });

  it('knows a finding again when lines are inserted above it', () => {
    const fingerprintIn = (text: string) => {
      const place = placeIn(new SourceText('p.yaml', text), 'mesure');
      return read(renderSarif([findingAt(place)], plainContext)).results[0]?.partialFingerprints;
    };
    expect(fingerprintIn('# a\n# b\nmesure: 1\n')).toEqual(fingerprintIn('mesure: 1\n'));
    expect(fingerprintIn('mesure: 1\n')).toEqual({ 'logframe/v1': expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('has no links in what users wrote: brackets and backslashes are escaped', () => {
    const place = markedFile('«a»: 1');
    const related = [{ place, label: '[there](2)' }];
    const { results } = read(
      renderSarif([{ ...findingAt(place, { key: '[here](1)', suggestion: 'a\\b' }), related }], plainContext),
    );
    expect(results[0]?.message.text).toBe('unknown key `\\[here\\](1)`.\nhelp: did you mean `a\\\\b`?');
    expect(results[0]?.relatedLocations?.[0]?.message.text).toBe('\\[there\\](2)');
  });

  it('says that results are left out', () => {
    const notifications = (warning: number) =>
      read(renderSarif([], { ...plainContext, hidden: { error: 0, warning, info: 0 } })).invocations[0]
        ?.toolExecutionNotifications;
    expect(notifications(2)).toEqual([{ level: 'note', message: { text: '2 more problems not shown' } }]);
    expect(notifications(0)).toBeUndefined();
  });

  it('does not say where on this machine the files are', () => {
    const run = read(renderSarif(threeFindings, plainContext));
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%']);
    expect(JSON.stringify(run)).not.toMatch(/file:|cwd/);
  });

  it('has a base for relative paths only', () => {
    const locationOf = (file: string) =>
      read(renderSarif([findingAt(markedFile('«a»: 1', file))], plainContext)).results[0]?.locations[0]
        ?.physicalLocation.artifactLocation;
    expect(locationOf('p.yaml')).toEqual({ uri: 'p.yaml', uriBaseId: '%SRCROOT%' });
    expect(locationOf('/data/p.yaml')).toEqual({ uri: 'file:///data/p.yaml' });
  });
});

describe('a path as a URI', () => {
  it.each([
    ['projects/p-5821.yaml', 'projects/p-5821.yaml'],
    ['dự án/năm 1.yaml', 'd%E1%BB%B1%20%C3%A1n/n%C4%83m%201.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['100%#1?.yaml', '100%25%231%3F.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['../p.yaml', '../p.yaml'],
    ['/data/dự.yaml', 'file:///data/d%E1%BB%B1.yaml'],
    ['C:/data/p 1.yaml', 'file:///C:/data/p%201.yaml'],
    ['half\uD83D.yaml', 'half%EF%BF%BD.yaml'],
  ])('%s is %s', (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });
});
