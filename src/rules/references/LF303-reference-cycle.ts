import type { BudgetLine } from '../../model/budget.js';
import type { RecordPlace } from '../../model/place.js';
import type { Result } from '../../model/project.js';
import type { Id } from '../../model/record.js';
import { defineRule } from '../rule.js';

interface Cycle {
  readonly key: 'under' | 'supersedes';
  /** The ids on the way round, the first one again at the end. */
  readonly ids: readonly Id[];
}

interface Link {
  readonly id: Id;
  readonly to?: Id | undefined;
  readonly at: RecordPlace;
}

export default defineRule<Cycle>({
  code: 'LF303',
  slug: 'reference-cycle',
  severity: 'error',
  docs: {
    en: {
      summary: 'results, budget lines or plans that refer to each other in a circle',
      why: 'A result cannot contribute to itself, a budget line is no part of itself, and of plans that supersede each other none is in force. Every circle is reported once, at its first record in the file.',
    },
    vi: {
      summary: 'kết quả, dòng ngân sách hoặc kế hoạch vốn tham chiếu vòng',
      why: 'Tham chiếu vòng là khi đi theo `under` hoặc `supersedes` thì trở về chỗ cũ. Một kết quả không thể góp phần tạo ra chính nó, một dòng ngân sách không thể là phần của chính nó, và nếu các kế hoạch vốn thay thế lẫn nhau thì không kế hoạch nào có hiệu lực. Mỗi vòng được báo một lần, ở bản ghi đứng đầu trong tệp.',
    },
  },
  examples: {
    bad: 'results:\n  - { id: R1, level: outcome, statement: Nước sạch, under: R2 }\n  - { id: R2, level: impact, statement: Sức khỏe, under: R1 }\n',
    good: 'results:\n  - { id: R1, level: outcome, statement: Nước sạch, under: R2 }\n  - { id: R2, level: impact, statement: Sức khỏe }\n',
  },
  describe: {
    en: ({ key, ids }) => ({
      message: `\`${key}\` goes round in a circle: ${ids.join(' → ')}`,
      help: `remove \`${key}\` from one of them`,
    }),
    vi: ({ key, ids }) => ({
      message: `\`${key}\` tham chiếu vòng: ${ids.join(' → ')}`,
      help: `hãy bỏ \`${key}\` ở một trong các bản ghi này`,
    }),
  },
  checkRun({ projects }, report) {
    for (const { results = [], budget } of projects) {
      const linksUnder = ({ id, under, at }: Result | BudgetLine): Link => ({ id, to: under, at });
      const chains = [
        { key: 'under', links: results.map(linksUnder) },
        { key: 'under', links: (budget?.lines ?? []).map(linksUnder) },
        {
          key: 'supersedes',
          links: (budget?.plans ?? []).map(({ id, supersedes, at }): Link => ({ id, to: supersedes, at })),
        },
      ] as const;
      for (const { key, links } of chains) {
        for (const { first, ids } of cyclesOf(links)) report(first.at.of(key), { key, ids }, { path: first.at.path });
      }
    }
  },
});

function cyclesOf(links: readonly Link[]): readonly { readonly first: Link; readonly ids: readonly Id[] }[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const settled = new Set<Link>();
  const cycles: { first: Link; ids: readonly Id[] }[] = [];
  for (const start of links) {
    const way: Link[] = [];
    let link: Link | undefined = start;
    while (link && !settled.has(link) && !way.includes(link)) {
      way.push(link);
      link = link.to === undefined ? undefined : byId.get(link.to);
    }
    const entry = link ? way.indexOf(link) : -1;
    if (entry >= 0) {
      const round = way.slice(entry);
      const first = links.find((one) => round.includes(one)) ?? start;
      const from = round.indexOf(first);
      const ids = [...round.slice(from), ...round.slice(0, from), first].map(({ id }) => id);
      cycles.push({ first, ids });
    }
    for (const one of way) settled.add(one);
  }
  return cycles;
}
