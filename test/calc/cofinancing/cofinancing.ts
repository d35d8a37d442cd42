import { dedent, type ReportedProject, report } from '../../support/project.js';

export interface RuleKeys {
  readonly minimum?: string;
  readonly contributors?: string;
  readonly kinds?: string;
  readonly of?: string;
  readonly per?: string;
  /** Further keys, as YAML lines. */
  readonly more?: string;
}

/** A project with one rule, 25 % of the total cost by the community unless said otherwise, and some sub-projects. */
export function cofinancingProject(subprojects: string, rule: RuleKeys = {}, top = ''): string {
  return `${dedent(top)}
evidence:
  - { id: R-1, kind: receipt }
cofinancing:
  - id: community-25
    minimum: ${rule.minimum ?? '25%'}
    contributors: ${rule.contributors ?? '[community]'}
    kinds: ${rule.kinds ?? '[cash, labour, materials]'}
    of: ${rule.of ?? 'total-cost'}
    per: ${rule.per ?? 'subproject'}
    ${rule.more ?? ''}
subprojects:
${dedent(subprojects)}`;
}

type Entry = ReportedProject['cofinancing'][number];

export async function cofinancing(subprojects: string, rule?: RuleKeys, top?: string, asOf?: string): Promise<Entry> {
  const { cofinancing: entries } = await report(cofinancingProject(subprojects, rule, top), asOf);
  const [entry] = entries;
  if (!entry) throw new Error('no co-financing in the report');
  return entry;
}

/** The actual result of the only sub-project, SP-01, which is completed and has these contributions. */
export async function actual(
  contributions: string,
  rule?: RuleKeys,
  more: { readonly keys?: string; readonly top?: string } = {},
) {
  const subproject = `- { id: SP-01, name: Kênh, status: completed, ${more.keys ?? ''} contributions: [${contributions}] }`;
  return resultOf(await cofinancing(subproject, rule, more.top), 'actual', 'SP-01');
}

export function resultOf({ results }: Entry, stage: string, subproject?: string): Readonly<Record<string, unknown>> {
  const result = results.find((one) => one['stage'] === stage && one['subproject'] === subproject);
  if (!result) throw new Error(`no result of ${subproject} ${stage}`);
  return result;
}

/** `{ id: C1, from: community, kind: cash, amount: 20 }`, with evidence unless it is said that there is none. */
export function contribution(
  id: string,
  from: string,
  kind: string,
  amount: string | number,
  more = 'evidence: [R-1]',
): string {
  const worth = /^\d/.test(String(amount)) ? `amount: ${amount}` : amount;
  return `{ id: ${id}, from: ${from}, kind: ${kind}, ${worth}${more === '' ? '' : `, ${more}`} }`;
}
