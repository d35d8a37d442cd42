import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPlace } from '../../model/place.js';
import { describe } from '../../rules/registry.js';
import { codeBlock, codeSpan, escapeMarkdown } from '../markdown/escape-markdown.js';
import type { CheckContext, CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { groupByFile } from './group-by-file.js';
import { summarise } from './summarise.js';
import { unseenOf } from './unseen-of.js';

/**
 * For a comment on a pull request, or a letter to a donor: how many findings there are, then those of each file as a
 * list. Lists and not tables, because they stay readable where nobody renders them.
 */
export const renderMarkdown: CheckRenderer = (diagnostics, context) => {
  const files = [...groupByFile(diagnostics)].map(
    ([file, ofFile]) => `### ${codeSpan(file)}\n\n${ofFile.map((one) => listItem(one, context)).join('\n')}`,
  );
  return `${[summaryOf(diagnostics, context), ...files].join('\n\n')}\n`;
};

function summaryOf(shown: readonly Diagnostic[], context: CheckContext): string {
  const unseen = unseenOf(context, context.language);
  return `**${summarise(shown, context)}**${unseen === '' ? '' : ` (${unseen})`}`;
}

function listItem(diagnostic: Diagnostic, { language }: CheckContext): string {
  const { code, severity, place, related = [] } = diagnostic;
  const { message, help, labels } = describe(diagnostic, language);
  const words = CHECK_WORDS[language];
  const lines = [
    `- **${words.severity[severity]} ${code}** ${codeSpan(formatPlace(place))}: ${escapeMarkdown(message)}`,
  ];
  if (help !== undefined) {
    const [first = '', ...toPaste] = help.split('\n');
    lines.push(`  - ${words.help}: ${escapeMarkdown(first)}`);
    if (toPaste.length > 0) lines.push('', ...indent(codeBlock(toPaste.join('\n'), 'yaml'), 4), '');
  }
  for (const { place: other, label } of related) {
    lines.push(`  - ${escapeMarkdown(labels?.[label] ?? label)}: ${codeSpan(formatPlace(other))}`);
  }
  return lines.join('\n');
}

function indent(text: string, by: number): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}
