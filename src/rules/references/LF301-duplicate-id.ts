import type { IdKind } from '../../model/file-shape.js';
import type { Place } from '../../model/place.js';
import type { Id } from '../../model/record.js';
import type { SeqNode } from '../../source/node.js';
import { type CheckedFile, defineRule, type Report } from '../rule.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { listMentions, readId } from './ids/list-mentions.js';

type DuplicateId =
  | { readonly kind: IdKind; readonly id: Id }
  /** `file` is the other file with that project code. */
  | { readonly kind: 'project'; readonly id: Id; readonly file: string };

export default defineRule<DuplicateId>({
  code: 'LF301',
  slug: 'duplicate-id',
  severity: 'error',
  docs: {
    en: {
      summary: 'an id that is used twice in one list, or a project code in two files',
      why: 'A reference to such an id could mean either record, and a copied row would count twice. Ids differ within their list; two lists may use the same ids. One project code belongs to one file of a run.',
    },
    vi: {
      summary: 'mã bị dùng hai lần trong một danh sách, hoặc mã dự án có trong hai tệp',
      why: 'Khi tham chiếu đến mã đó thì không biết là bản ghi nào, và một dòng chép lại sẽ bị tính hai lần. Các mã trong một danh sách phải khác nhau; hai danh sách khác nhau có thể dùng cùng một mã. Mỗi mã dự án chỉ thuộc về một tệp trong một lần chạy.',
    },
  },
  examples: {
    bad: 'activities:\n  - { id: A01, name: Họp thôn }\n  - { id: A01, name: Tập huấn }\n',
    good: 'activities:\n  - { id: A01, name: Họp thôn }\n  - { id: A02, name: Tập huấn }\n',
  },
  describe: {
    en: (args) =>
      args.kind === 'project'
        ? {
            message: `\`${args.id}\` is already the code of the project in ${args.file}`,
            help: 'one file describes one project: correct one of the codes, or leave one of the files out of this run',
            labels: { first: 'first used here' },
          }
        : {
            message: `\`${args.id}\` is already the id of another ${KIND_WORDS.en[args.kind].one}`,
            help: `give this ${KIND_WORDS.en[args.kind].one} an id of its own, or remove it if it is a copy`,
            labels: { first: 'first used here' },
          },
    vi: (args) =>
      args.kind === 'project'
        ? {
            message: `\`${args.id}\` đã là mã dự án trong ${args.file}`,
            help: 'mỗi tệp mô tả một dự án: hãy sửa một trong hai mã, hoặc bỏ bớt một tệp khỏi lần chạy này',
            labels: { first: 'dùng lần đầu ở đây' },
          }
        : {
            message: `\`${args.id}\` đã là mã của một ${KIND_WORDS.vi[args.kind].one} khác`,
            help: `hãy đặt cho ${KIND_WORDS.vi[args.kind].one} này một mã riêng, hoặc xóa đi nếu là bản chép lại`,
            labels: { first: 'dùng lần đầu ở đây' },
          },
  },
  checkRun({ files }, report) {
    for (const file of files) checkLists(file, report);
    checkCodes(files, report);
  },
});

function checkLists(file: CheckedFile, report: Report<DuplicateId>): void {
  const firstIn = new Map<SeqNode, Map<Id, Place>>();
  for (const { kind, id, node, list } of listMentions(file).names) {
    const first = firstIn.get(list) ?? new Map<Id, Place>();
    firstIn.set(list, first);
    const place = first.get(id);
    if (place) report(node, { kind, id }, { path: node.path, related: [{ place, label: 'first' }] });
    else first.set(id, node);
  }
}

function checkCodes(files: readonly CheckedFile[], report: Report<DuplicateId>): void {
  const first = new Map<Id, Place>();
  for (const { root } of files) {
    const node = root.get('code');
    const id = readId(node);
    if (!node || id === undefined) continue;
    const place = first.get(id);
    if (place) {
      const args = { kind: 'project', id, file: place.source.file } as const;
      report(node, args, { path: 'code', related: [{ place, label: 'first' }] });
    } else {
      first.set(id, node);
    }
  }
}
