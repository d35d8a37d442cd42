import type { Place } from '../../model/place.js';
import type { Id } from '../../model/record.js';
import type { MapNode, TreeNode } from '../../source/node.js';
import { type CheckedFile, defineRule } from '../rule.js';

type InterimKind = 'by' | 'during';

interface MixedInterim {
  /** Of the indicator; absent where none is written. */
  readonly id?: Id | undefined;
  /** Whether the indicator adds its values up, so that it could have either kind. */
  readonly isSum: boolean;
}

export default defineRule<MixedInterim>({
  code: 'LF414',
  slug: 'mixed-interim',
  severity: 'error',
  docs: {
    en: {
      summary: 'interim targets `by` a date and `during` a period in one indicator',
      why: 'A target `by` a date is what should be reached in all by then, a target `during` a period what should be added in it. With both in one list nobody can tell whether 30 means “30 so far” or “30 more”, so there is no target to date. It fires for two kinds in one list and for both keys in one item, once for each indicator. Increments (`during`) exist only with `accumulates: sum`; other indicators that have nothing but `during` are reported as LF201.',
    },
    vi: {
      summary: 'chỉ tiêu kỳ ghi lẫn `by` (đến ngày) và `during` (trong kỳ) trong một chỉ số',
      why: 'Chỉ tiêu `by` là tổng mức cần đạt tính đến ngày đó, còn chỉ tiêu `during` là phần cần tăng thêm trong kỳ. Khi cả hai nằm trong một danh sách thì không biết 30 là “lũy kế 30” hay “thêm 30”, nên không có mức cần đạt đến nay. Quy tắc báo khi một danh sách có hai loại hoặc một dòng có cả hai khóa, mỗi chỉ số một lần. Chỉ tiêu từng kỳ (`during`) chỉ dùng với `accumulates: sum`; chỉ số khác mà chỉ toàn `during` thì báo LF201.',
    },
  },
  examples: {
    bad: 'interim:\n  - { by: 2022-06-30, value: 20 }\n  - { during: FY2023, value: 30 }\n',
    good: 'interim:\n  - { by: 2022-06-30, value: 20 }\n  - { by: 2023-06-30, value: 50 }      # 20 + 30\n',
  },
  describe: {
    en: ({ id, isSum }) => ({
      message: `${id ? `${id}: ` : ''}the interim targets mix \`by\` (the total so far) and \`during\` (added in a period)`,
      help: isSum
        ? 'write them all as running totals, `{ by: 2023-06-30, value: … }`; or all as increments, `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`'
        : 'write them all as `{ by: 2023-06-30, value: … }`: increments (`during`) exist only with `accumulates: sum`',
      labels: { by: 'the total so far', during: 'an addition' },
    }),
    vi: ({ id, isSum }) => ({
      message: `${id ? `${id}: ` : ''}chỉ tiêu kỳ ghi lẫn \`by\` (lũy kế đến ngày) và \`during\` (phần tăng thêm trong kỳ)`,
      help: isSum
        ? 'hãy viết tất cả theo lũy kế, `{ by: 2023-06-30, value: … }`; hoặc tất cả theo phần tăng thêm, `{ during: { start: 2022-07-01, end: 2023-06-30 }, value: … }`'
        : 'hãy viết tất cả theo `{ by: 2023-06-30, value: … }`: phần tăng thêm (`during`) chỉ dùng với `accumulates: sum`',
      labels: { by: 'lũy kế', during: 'phần tăng thêm' },
    }),
  },
  checkRun({ files }, report) {
    for (const file of files) {
      for (const indicator of itemsOf(file.root.get('indicators'))) {
        const [first, ...others] = kindsIn(indicator, file);
        const second = others.find(({ kind }) => kind !== first?.kind);
        if (!first || !second) continue;
        report(
          second.key,
          { id: textOf(indicator.get('id')), isSum: textOf(indicator.get('accumulates')) === 'sum' },
          { path: second.value.path, related: [{ place: first.key, label: first.kind }] },
        );
      }
    }
  },
});

interface WrittenKind {
  readonly kind: InterimKind;
  readonly key: Place;
  readonly value: TreeNode;
}

/** Every `by` and `during` of an indicator, in the order of the file; none where the format has no room for them. */
function kindsIn(indicator: MapNode, { refusedKeys }: CheckedFile): readonly WrittenKind[] {
  const interim = indicator.entries.get('interim');
  if (!interim || refusedKeys.has(interim.key)) return [];
  return itemsOf(interim.value).flatMap((item) =>
    [...item.entries].flatMap(([kind, entry]) => (kind === 'by' || kind === 'during' ? [{ kind, ...entry }] : [])),
  );
}

function itemsOf(list: TreeNode | undefined): readonly MapNode[] {
  return list?.kind === 'seq' ? list.items.filter((item) => item.kind === 'map') : [];
}

function textOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}
