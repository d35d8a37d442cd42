import type { IdKind } from '../../model/file-shape.js';
import { groupBy } from '../../model/group-by.js';
import type { Id } from '../../model/record.js';
import { evidenceToType, isInTable } from '../entry-to-type.js';
import { defineRule } from '../rule.js';
import { KIND_WORDS } from './ids/kind-words.js';
import { type UnsourcedRecord, unsourcedRecords } from './unsourced-records.js';

interface NoSource {
  readonly kind: IdKind | 'exchange-rate';
  readonly id: Id;
  /** Of a disbursement and of a row of a CSV file: how many others lack a source too. */
  readonly more: number;
  /** Some of the sources of the file. */
  readonly sources: readonly [Id, ...Id[]];
  readonly sourceCount: number;
  /** In a CSV file, which has columns in place of keys. */
  readonly inTable: boolean;
}

/** More sources than this are not listed in a message. */
const MOST_LISTED = 3;

export default defineRule<NoSource>({
  code: 'LF305',
  slug: 'no-source',
  severity: 'info',
  docs: {
    en: {
      summary: 'figures without a `source`, in a file that lists its sources',
      why: [
        'Where most figures name the document they come from, an auditor has to ask about those that do not.',
        'Looked at are the records with a number, a date or another value in `exchange_rates`, `target_groups`, `indicators`, `activities`, `milestones`, `budget`, `cofinancing`, `subprojects` and `stated`, in files with at least one record under `sources`. A record has a source where it names one, where it cites `evidence`, or where the record around it does either: the `source` of an indicator holds for its baseline, targets and values, that of a sub-project for its contributions. Each record of a list is reported once, at its id, whatever is missing inside of it, and the disbursements, or the rows of a CSV file, once together.',
        'It does not fire for what gives no figure (results, notes, a `planned` that is unknown), for reporting periods and thresholds, which the project sets itself, nor for `budget.total` and `period`, which have no place for a source.',
        'It does not see whether the document that is named really has the figure.',
      ].join('\n\n'),
    },
    vi: {
      summary: 'số liệu không ghi `source` trong tệp có khai báo tài liệu nguồn',
      why: [
        'Khi phần lớn số liệu đã ghi rõ lấy từ tài liệu nào, kiểm toán viên sẽ phải hỏi về những số liệu còn lại.',
        'Quy tắc xem các bản ghi có con số, ngày tháng hoặc giá trị khác trong `exchange_rates`, `target_groups`, `indicators`, `activities`, `milestones`, `budget`, `cofinancing`, `subprojects` và `stated`, ở những tệp có ít nhất một bản ghi trong `sources`. Một bản ghi được coi là có nguồn nếu nó ghi `source`, có dẫn `evidence`, hoặc bản ghi bao ngoài nó có một trong hai: `source` của chỉ số áp dụng cho cả giá trị ban đầu, chỉ tiêu và kết quả; `source` của tiểu dự án áp dụng cho các khoản đóng góp. Mỗi bản ghi trong danh sách chỉ được báo một lần, ở mã của nó, dù bên trong thiếu bao nhiêu; các khoản giải ngân, hoặc các dòng của một tệp CSV, được báo chung một lần.',
        'Không báo những gì không có số liệu (kết quả, ghi chú, `planned` chưa rõ), kỳ báo cáo và ngưỡng do dự án tự đặt, cũng như `budget.total` và `period` vì không có chỗ ghi nguồn.',
        'Quy tắc không biết tài liệu được ghi có thật sự nêu số liệu đó hay không.',
      ].join('\n\n'),
    },
  },
  examples: {
    bad: 'sources:\n  - { id: van-kien, title: Văn kiện dự án }\ntarget_groups:\n  - { id: NDT-1, name: Nông dân, reach: direct, planned: 40, unit: người }\n',
    good: 'sources:\n  - { id: van-kien, title: Văn kiện dự án }\ntarget_groups:\n  - { id: NDT-1, name: Nông dân, reach: direct, planned: 40, unit: người, source: van-kien }\n',
  },
  describe: {
    en: (args) => {
      const { kind, id, more } = args;
      const what = kind === 'exchange-rate' ? 'exchange rate' : KIND_WORDS.en[kind].one;
      const list = args.inTable ? 'this CSV file' : 'its list';
      const others = more === 0 ? '' : `, nor ${more === 1 ? 'does 1 other' : `do ${more} others`} of ${list}`;
      return { message: `the ${what} \`${id}\` names no source${others}`, help: helpInEnglish(args) };
    },
    vi: (args) => {
      const { kind, id, more } = args;
      const others = more === 0 ? '' : `, ${more} ${args.inTable ? 'dòng' : 'bản ghi'} khác cũng vậy`;
      return { message: `${nounInVietnamese(kind)} \`${id}\` chưa ghi nguồn${others}`, help: helpInVietnamese(args) };
    },
  },
  checkProject({ project }, report) {
    const [first, ...others] = (project.sources ?? []).map(({ id }) => id);
    if (first === undefined) return;
    const sources = [first, ...others.slice(0, MOST_LISTED - 1)] as const;
    for (const [{ kind, id, record, place }, ...rows] of togetherByTable(unsourcedRecords(project), project.file)) {
      const inTable = isInTable({ at: place }, project);
      const args = { kind, id, more: rows.length, sources, sourceCount: others.length + 1, inTable };
      report(place, args, { path: record.at.path });
    }
  },
});

const CITES_EVIDENCE: ReadonlySet<NoSource['kind']> = new Set(['disbursement', 'milestone']);

function nounInVietnamese(kind: NoSource['kind']): string {
  if (kind === 'exchange-rate') return 'tỷ giá';
  return kind === 'stated' ? 'số liệu' : KIND_WORDS.vi[kind].one;
}

function helpInEnglish({ kind, inTable, ...args }: NoSource): string {
  const start = inTable
    ? `write the source of each row into the column \`source\`, by its id (${listed(args)})`
    : `write from which document the figures come: \`source: <id>\` (the sources of this file: ${listed(args)})`;
  if (!CITES_EVIDENCE.has(kind)) return start;
  return `${start}; or cite evidence: ${evidenceToType('<id>', inTable, 'en')}`;
}

function helpInVietnamese({ kind, inTable, ...args }: NoSource): string {
  const start = inTable
    ? `hãy ghi mã tài liệu nguồn của từng dòng vào cột \`source\` (${listed(args)})`
    : `hãy ghi số liệu lấy từ tài liệu nào: \`source: ‹mã›\` (các tài liệu nguồn trong tệp: ${listed(args)})`;
  if (!CITES_EVIDENCE.has(kind)) return start;
  return `${start}; hoặc dẫn minh chứng: ${evidenceToType('‹mã›', inTable, 'vi')}`;
}

/** `news`, `plan`, … Not as a line to paste, even of one source: which document states the figures, only the writer knows. */
function listed({ sources, sourceCount }: Pick<NoSource, 'sources' | 'sourceCount'>): string {
  const known = sources.map((id) => `\`${id}\``);
  return [...known, ...(sourceCount > known.length ? ['…'] : [])].join(', ');
}

type Group = readonly [UnsourcedRecord, ...UnsourcedRecord[]];

/** Every record alone, but all disbursements together, and the rows of one CSV file. */
function togetherByTable(records: readonly UnsourcedRecord[], file: string): readonly Group[] {
  const groups = groupBy(records, (record) => {
    const where = record.place.source.file;
    return where !== file ? where : record.kind === 'disbursement' ? record.kind : record;
  });
  return [...groups.values()];
}
