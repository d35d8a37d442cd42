import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainRulesMarkdown } from '../../src/render/explain/explain-markdown.js';
import { RULES } from '../../src/rules/registry.js';
import { ROOT } from '../support/project-files.js';

describe.each([
  ['docs/rules.md', 'en'],
  ['docs/quy-tac.md', 'vi'],
] as const)('%s', (file, language) => {
  it('is what the rules say of themselves now: `npm run generate:docs` writes it', () => {
    const isFresh = readFileSync(join(ROOT, file), 'utf8') === explainRulesMarkdown(RULES, language);
    expect(isFresh, `${file} is stale: run \`npm run generate:docs\``).toBe(true);
  });
});
