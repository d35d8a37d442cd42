import { type IdKind, kindsOf, PLACE_LEVELS, type PlaceLevel } from '../../model/file-shape.js';
import type { Place } from '../../model/place.js';
import type { Id } from '../../model/record.js';
import type { MapNode, ScalarNode, SeqNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type FindingText, type Report } from '../rule.js';
import { listSpellings } from './breakdowns/list-spellings.js';
import { foldId, foldPlaceName } from './ids/fold-spelling.js';
import { groupSpellings, type Occurrence, type Spellings } from './ids/group-spellings.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { listMentions, readId } from './ids/list-mentions.js';
import { listPlaceNames } from './ids/list-place-names.js';

type Subject =
  | { readonly kind: 'id'; readonly of: IdKind }
  | { readonly kind: 'place'; readonly level: PlaceLevel }
  | { readonly kind: 'standard' }
  | { readonly kind: 'dimension' }
  | { readonly kind: 'part'; readonly dimension: string }
  /** `file` is the other project's. */
  | { readonly kind: 'project'; readonly file: string };

type Variant = Subject & {
  readonly text: string;
  readonly uses: number;
  /** The spelling to keep. */
  readonly kept: string;
  readonly keptUses: number;
  /** The two differ only in characters that look the same. */
  readonly looksAlike: boolean;
};

const LEVELS_VI = { province: 'tỉnh', district: 'huyện', commune: 'xã', village: 'thôn, bản' } as const;

export default defineRule<Variant>({
  code: 'LF304',
  slug: 'id-variants',
  severity: 'warning',
  docs: {
    en: {
      summary: 'two spellings of one id, project code, standard code, dimension, part or place name',
      why: [
        'A computer takes `PT-01` and `PT01`, `Hoà Bình` and `Hòa Bình` for two things: half of the evidence is missing under one id, and a commune appears twice in a list.',
        'Compared are the ids of one list, the `standard` codes and the names of places of one level (`places`, `place` of sub-projects and observations) in all files of the run, and the `code` of each project with those of the others. Ids and codes are taken for the same where they differ only in capitals, spaces, dashes, dots and underscores; between two digits a sign must stay where it is (`A1.1` is not `A11`). Place names are taken for the same where they differ only in capitals, spaces, no-break spaces, composed or decomposed accents (NFC, NFD) and the vowel on which the tone stands. Each spelling but the most frequent is reported, once per file.',
        'The dimensions of breakdowns in all files, and the parts of each, are compared as well, in columns of tables too: here tones that are left out count for nothing (`dan-toc`, `Dân tộc`), nor does the language of common words (`sex`, `giới tính`; `female`, `nữ`). The portfolio adds up parts by their words. Two that stand beside each other in one breakdown are two parts, unless they differ in capitals, dashes or the place of the tone only.',
        'It does not fire for a code that one project lists in its own `aliases`, nor for an id that no record has, or a part that is not declared, which is LF302.',
        'It does not see words added or left out (`xã Mường Kim`), other letters (`Đắc Lắc`, `Lí`), missing tones (`Quảng Binh`), or leading zeros (`A1`, `A01`).',
      ].join('\n\n'),
    },
    vi: {
      summary: 'một mã, mã dự án, mã `standard`, chiều phân tổ, phần hoặc địa danh được viết theo hai cách',
      why: [
        'Với máy tính, `PT-01` và `PT01`, `Hoà Bình` và `Hòa Bình` là hai thứ khác nhau: minh chứng bị tách làm đôi, một xã hiện hai lần trong danh sách.',
        'Quy tắc so sánh các mã trong cùng một danh sách, các mã `standard` và các địa danh cùng cấp (`places`, `place` của tiểu dự án và của số liệu báo cáo) trong mọi tệp của lần chạy, và `code` của các dự án với nhau. Mã được coi là một nếu chỉ khác chữ hoa, dấu cách, gạch nối, dấu chấm, gạch dưới; giữa hai chữ số thì dấu phải giữ nguyên vị trí (`A1.1` khác `A11`). Địa danh được coi là một nếu chỉ khác chữ hoa, dấu cách, dấu cách không ngắt, Unicode dựng sẵn hay tổ hợp (NFC, NFD), hoặc vị trí đặt dấu thanh. Mọi cách viết trừ cách phổ biến nhất đều được báo, mỗi tệp một lần.',
        'Chiều phân tổ và các phần của mỗi chiều trong mọi tệp cũng được so sánh, kể cả ở tên cột của bảng: ở đây thiếu dấu (`dan-toc`, `Dân tộc`) hay khác ngôn ngữ với từ thông dụng (`sex`, `giới tính`; `female`, `nữ`) vẫn coi là một, vì trang danh mục dự án cộng các phần theo cách viết. Hai từ đứng cạnh nhau trong một phân tổ là hai phần khác nhau, trừ khi chỉ khác chữ hoa, gạch nối hoặc vị trí dấu thanh.',
        'Không báo mã mà một dự án đã ghi trong `aliases` của mình, và mã không thuộc bản ghi nào, phần chưa khai báo (đã có LF302).',
        'Không nhận ra từ thêm bớt (`xã Mường Kim`), chữ cái khác (`Đắc Lắc`, `Lí`), thiếu dấu thanh (`Quảng Binh`), số không ở đầu (`A1`, `A01`).',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'places:\n  - { province: Hòa Bình, district: Lạc Sơn }\n  - { province: Hoà Bình, district: Tân Lạc }\n',
    good: 'places:\n  - { province: Hòa Bình, district: Lạc Sơn }\n  - { province: Hòa Bình, district: Tân Lạc }\n',
  },
  describe: { en: inEnglish, vi: inVietnamese },
  checkRun({ files }, report) {
    for (const file of files) checkIds(file, report);
    const roots = files.map(({ root }) => root);
    const names = files.flatMap(listPlaceNames);
    for (const level of PLACE_LEVELS) {
      const ofLevel = names.filter((one) => one.level === level).map(({ node }) => occurrence(node));
      reportVariants(groupSpellings(ofLevel, foldPlaceName), { kind: 'place', level }, report);
    }
    reportVariants(groupSpellings(roots.flatMap(standardsOf), foldId), { kind: 'standard' }, report);
    for (const { dimension, groups } of listSpellings(files)) {
      reportVariants(groups, dimension === undefined ? { kind: 'dimension' } : { kind: 'part', dimension }, report);
    }
    checkCodes(roots, report);
  },
});

function inEnglish({ text, kept, uses, keptUses, looksAlike, ...subject }: Variant): FindingText {
  const labels = { kept: 'the other spelling' };
  const often = uses === keptUses ? `${uses} each` : `${uses} here, ${keptUses} there`;
  const nearly = 'differ only in capitals, dashes or dots';
  switch (subject.kind) {
    case 'place':
      if (looksAlike) {
        return {
          message: `the ${subject.level} \`${kept}\` is written in other characters that look the same`,
          help: 'no-break spaces or decomposed accents (NFD): delete the name and type it again, or copy it from the other place',
          labels,
        };
      }
      return {
        message: `the ${subject.level} \`${text}\` is also written \`${kept}\` (uses: ${often})`,
        help: `if they are one ${subject.level}, write \`${kept}\` everywhere`,
        labels,
      };
    case 'dimension':
      return {
        message: `the dimension \`${text}\` is also written \`${kept}\` (uses: ${often})`,
        help: `if they are one dimension, write \`${kept}\` everywhere; what reports print for it is declared under \`dimensions\``,
        labels,
      };
    case 'part':
      return {
        message: `the part \`${text}\` of \`${subject.dimension}\` is also written \`${kept}\`, and is not added to it (uses: ${often})`,
        help: `if they are one part, write \`${kept}\` everywhere; what reports print for it is declared under \`dimensions\``,
        labels,
      };
    case 'standard':
      return {
        message: `\`${text}\` and \`${kept}\` ${nearly}, and are not added up (uses: ${often})`,
        help: `if they are one standard indicator, write \`standard: ${kept}\` everywhere`,
        labels,
      };
    case 'id': {
      const { one, many } = KIND_WORDS.en[subject.of];
      return {
        message: `\`${text}\` and \`${kept}\`, ids of two ${many}, ${nearly} (uses: ${often})`,
        help: `if they are one ${one}, keep one record and write \`${kept}\` everywhere; or give one of the two an id that nobody can mistake for the other`,
        labels,
      };
    }
    case 'project':
      return {
        message: `the project codes \`${text}\` and \`${kept}\` (${subject.file}) ${nearly}`,
        help: `if they are one project, leave one of the files out of this run, and list other spellings of its code in \`aliases: [${kept}]\`; or give one of the two another code`,
        labels,
      };
  }
}

function inVietnamese({ text, kept, uses, keptUses, looksAlike, ...subject }: Variant): FindingText {
  const labels = { kept: 'cách viết kia' };
  const often = uses === keptUses ? `mỗi cách ${uses} lần` : `${uses} lần so với ${keptUses} lần`;
  const nearly = 'chỉ khác chữ hoa, dấu cách hoặc gạch nối';
  switch (subject.kind) {
    case 'place': {
      const level = LEVELS_VI[subject.level];
      if (looksAlike) {
        return {
          message: `địa danh \`${kept}\` (${level}) được viết bằng ký tự khác, trông giống hệt nhau`,
          help: 'do dấu cách không ngắt hoặc Unicode tổ hợp (NFD): hãy xóa rồi gõ lại, hoặc chép từ chỗ kia sang',
          labels,
        };
      }
      return {
        message: `địa danh \`${text}\` (${level}) còn được viết là \`${kept}\` (${often})`,
        help: `nếu là một nơi, hãy viết \`${kept}\` ở mọi chỗ`,
        labels,
      };
    }
    case 'dimension':
      return {
        message: `chiều phân tổ \`${text}\` còn được viết là \`${kept}\` (${often})`,
        help: `nếu là một chiều, hãy viết \`${kept}\` ở mọi chỗ; từ in trong báo cáo thì khai báo ở \`dimensions\``,
        labels,
      };
    case 'part':
      return {
        message: `phần \`${text}\` của chiều \`${subject.dimension}\` còn được viết là \`${kept}\` nên không được cộng chung (${often})`,
        help: `nếu là một phần, hãy viết \`${kept}\` ở mọi chỗ; từ in trong báo cáo thì khai báo ở \`dimensions\``,
        labels,
      };
    case 'standard':
      return {
        message: `mã \`${text}\` và \`${kept}\` ${nearly} nên không được cộng chung (${often})`,
        help: `nếu là cùng một chỉ số chuẩn, hãy viết \`standard: ${kept}\` ở mọi chỗ`,
        labels,
      };
    case 'id': {
      const { one } = KIND_WORDS.vi[subject.of];
      return {
        message: `\`${text}\` và \`${kept}\`, mã của hai ${one}, ${nearly} (${often})`,
        help: `nếu là cùng một ${one}, hãy giữ một bản ghi và viết \`${kept}\` ở mọi chỗ; hoặc đặt cho một trong hai một mã khác hẳn để không nhầm`,
        labels,
      };
    }
    case 'project':
      return {
        message: `mã dự án \`${text}\` và \`${kept}\` (${subject.file}) ${nearly}`,
        help: `nếu là một dự án, hãy bỏ bớt một tệp khỏi lần chạy này và ghi các cách viết khác của mã vào \`aliases: [${kept}]\`; hoặc đặt cho một dự án mã khác`,
        labels,
      };
  }
}

function checkIds(file: CheckedFile, report: Report<Variant>): void {
  const { names, references } = listMentions(file);
  const citations = new Map<string, number>();
  for (const { kind, id } of references) {
    for (const one of kindsOf(kind) ?? []) citations.set(`${one} ${id}`, (citations.get(`${one} ${id}`) ?? 0) + 1);
  }
  const lists = new Map<SeqNode, { readonly of: IdKind; readonly ids: Map<Id, Occurrence> }>();
  for (const { kind, id, node, list } of names) {
    // These are compared in all files.
    if (kind === 'dimension' || kind === 'part') continue;
    const entry = lists.get(list) ?? { of: kind, ids: new Map<Id, Occurrence>() };
    lists.set(list, entry);
    // A second record with the very same id is LF301.
    if (!entry.ids.has(id)) entry.ids.set(id, { text: id, node, uses: 1 + (citations.get(`${kind} ${id}`) ?? 0) });
  }
  for (const { of, ids } of lists.values()) {
    reportVariants(groupSpellings(ids.values(), foldId), { kind: 'id', of }, report);
  }
}

function checkCodes(roots: readonly MapNode[], report: Report<Variant>): void {
  const declared = new Map<Place | undefined, ReadonlySet<string>>(
    roots.map((root) => [root.get('code'), aliasesOf(root)]),
  );
  const codes = roots.flatMap((root): readonly Occurrence[] => {
    const [node, id] = [root.get('code'), readId(root.get('code'))];
    return node?.kind === 'scalar' && id !== undefined ? [{ text: id, node, uses: 1 }] : [];
  });
  for (const [kept, ...others] of groupSpellings(codes, foldId)) {
    const isDeclared = (text: string) =>
      kept.nodes.some((node) => declared.get(node)?.has(text)) ||
      others.some((one) => one.text === text && one.nodes.some((node) => declared.get(node)?.has(kept.text)));
    const [first, ...rest] = others.filter(({ text }) => !isDeclared(text));
    if (!first) continue;
    const subject = { kind: 'project', file: kept.nodes[0].source.file } as const;
    reportVariants([[kept, first, ...rest]], subject, report);
  }
}

function aliasesOf(root: MapNode): ReadonlySet<string> {
  const aliases = root.get('aliases');
  const texts =
    aliases?.kind === 'seq' ? aliases.items.map((one) => (one.kind === 'scalar' ? one.text.trim() : '')) : [];
  return new Set(texts);
}

function standardsOf(root: MapNode): readonly Occurrence[] {
  const indicators = root.get('indicators');
  if (indicators?.kind !== 'seq') return [];
  return indicators.items.flatMap((one) => {
    const node = one.kind === 'map' ? one.get('standard') : undefined;
    return node?.kind === 'scalar' && !node.isNull ? [occurrence(node)] : [];
  });
}

function occurrence(node: ScalarNode): Occurrence {
  return { text: node.text.trim(), node, uses: 1 };
}

function reportVariants(groups: readonly Spellings[], subject: Subject, report: Report<Variant>): void {
  for (const [kept, ...others] of groups) {
    for (const { text, looks, uses, nodes } of others) {
      const files = new Set<string>();
      for (const node of nodes) {
        if (files.has(node.source.file)) continue;
        files.add(node.source.file);
        const related = kept.nodes.find(({ source }) => source === node.source) ?? kept.nodes[0];
        const args = { text, uses, kept: kept.text, keptUses: kept.uses, looksAlike: looks === kept.looks, ...subject };
        report(node, args, { path: node.path, related: [{ place: related, label: 'kept' }] });
      }
    }
  }
}
