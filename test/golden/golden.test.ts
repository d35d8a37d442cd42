import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '../support/project.js';
import { findDifferences } from './find-differences.js';

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('golden cases', () => {
  it('are all here', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s', async (name) => {
    const { asOf, project } = JSON.parse(read(`${name}.expected.json`));
    expect(findDifferences(project, await report(read(`${name}.yaml`), asOf))).toEqual([]);
  });
});
