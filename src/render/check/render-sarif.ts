import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { fingerprintAll } from '../../diagnostics/fingerprint.js';
import type { Place } from '../../model/place.js';
import type { Language } from '../../model/text.js';
import { describe, RULES } from '../../rules/registry.js';
import type { AnyRule } from '../../rules/rule.js';
import { pageBody } from '../explain/explain-markdown.js';
import { explainRuleTerminal } from '../explain/explain-terminal.js';
import { rulePage } from '../explain/rule-page.js';
import type { CheckContext, CheckRenderer } from './check-context.js';
import { CHECK_WORDS } from './check-words.js';
import { fileUri } from './file-uri.js';
import { unseenOf } from './unseen-of.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Relative paths start at the folder in which the program ran: in CI, the root of the repository. */
const BASE = '%SRCROOT%';

/** GitHub refuses a rule whose description has more characters. */
const LONGEST_DESCRIPTION = 1023;

/**
 * SARIF 2.1.0, for code scanning and editors. It carries the pages of the rules that found something, and not where on
 * this machine the files are. Braces in messages are not doubled, as the standard asks: its readers show messages
 * without arguments as they are.
 */
export const renderSarif: CheckRenderer = (diagnostics, context) => {
  const { language, version } = context;
  const { suppressed = [] } = context;
  const all = [...diagnostics, ...suppressed];
  const found = new Set(all.map(({ code }) => code));
  const rules = RULES.filter(({ code }) => found.has(code));
  const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
  const fingerprints = fingerprintAll(all);
  const run = {
    tool: { driver: { name: 'logframe', version, semanticVersion: version, rules: rules.map(descriptorIn(language)) } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: CHECK_WORDS[language].baseFolder } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(context) }],
    results: all.map((diagnostic, index) => ({
      ruleId: diagnostic.code,
      ruleIndex: ruleIndex.get(diagnostic.code),
      ...resultOf(diagnostic, language),
      partialFingerprints: { 'logframe/v1': fingerprints[index] },
      suppressions: 'reason' in diagnostic ? [{ kind: 'inSource', justification: diagnostic.reason }] : undefined,
    })),
  };
  const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};

function descriptorIn(language: Language): (rule: AnyRule) => object {
  return (rule) => {
    const { summary, why } = rule.docs[language];
    return {
      id: rule.code,
      name: rule.slug.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: summary },
      fullDescription: { text: firstSentences(why) },
      help: {
        text: explainRuleTerminal(rule, { language, width: 80, colour: 0 }),
        markdown: pageBody(rulePage(rule, language)),
      },
      defaultConfiguration: { level: LEVELS[rule.severity] },
    };
  };
}

/** The first paragraph, as far as whole sentences fit. */
function firstSentences(why: string): string {
  const [paragraph = ''] = why.split('\n');
  if (paragraph.length <= LONGEST_DESCRIPTION) return paragraph;
  const start = paragraph.slice(0, LONGEST_DESCRIPTION);
  return /^.*[.?!](?=\s)/.exec(start)?.[0] ?? start;
}

function resultOf(diagnostic: Diagnostic, language: Language): object {
  const { severity, place, path = '', related = [] } = diagnostic;
  const { message, help, labels } = describe(diagnostic, language);
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return {
    level: LEVELS[severity],
    message: messageOf(help === undefined ? sentence : `${sentence}\n${CHECK_WORDS[language].help}: ${help}`),
    locations: [
      {
        physicalLocation: physicalLocation(place),
        logicalLocations: path === '' ? undefined : [{ fullyQualifiedName: path }],
      },
    ],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.map(({ place: other, label }) => ({
            physicalLocation: physicalLocation(other),
            message: messageOf(labels?.[label] ?? label),
          })),
  };
}

/** A message without links: SARIF reads `[words](1)` as one, unless its brackets are escaped. */
function messageOf(text: string): object {
  return { text: text.replace(/[\\[\]]/g, '\\$&') };
}

function physicalLocation({ source, start, end }: Place): object {
  const uri = fileUri(source.file);
  const from = source.positionOf(start);
  const to = source.positionOf(end);
  return {
    artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: BASE },
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
  };
}

/** Says that the results are not all that was found, and why. */
function notificationsOf(context: CheckContext): readonly object[] | undefined {
  const unseen = unseenOf(context, context.language);
  return unseen === '' ? undefined : [{ level: 'note', message: { text: unseen } }];
}
