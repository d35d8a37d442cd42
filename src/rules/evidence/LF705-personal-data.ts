import type { Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';
import type { MapNode, ScalarNode, TreeNode } from '../../source/node.js';
import { walkScalars } from '../../source/walk-scalars.js';
import { defineRule } from '../rule.js';
import { findPersonalData, type PersonalDataKind } from './find-personal-data.js';
import { isTextField } from './is-text-field.js';

interface PersonalDataFound {
  readonly kind: PersonalDataKind;
  /** The number with most of it hidden: messages end up in public logs. */
  readonly masked: string;
  /** In a CSV file, which has no comments. */
  readonly inTable: boolean;
}

export default defineRule<PersonalDataFound>({
  code: 'LF705',
  slug: 'personal-data',
  severity: 'warning',
  docs: {
    en: {
      summary: 'phone numbers, identity-card numbers or e-mail addresses in a project file',
      why: 'A project file is sent to donors, published and kept in git for ever; nobody who signed an attendance sheet agreed to that.\n\nIt fires on Vietnamese mobile numbers (03, 05, 07, 08 or 09 and eight digits, written together or in the usual groups with spaces, dots or dashes; or behind +84, 0084 or (84); behind a bare 84 only where a word for a phone stands before it, such as SĐT, ĐT, điện thoại, Zalo, phone or tel), on twelve digits that are built like a citizen identity number (province 001 to 096, then 0 to 3), on nine digits behind the words CMND, CMT, CCCD, chứng minh, căn cước, identity card, ID card or ID no, and on e-mail addresses, those of offices too.\n\nIt looks at the texts of the YAML file and of its CSV files, and at comments, which are published as well; not at values where the format expects a number, a date, an id, a hash or a URL, and not inside of URLs in a text.\n\nIt is silent on ten digits behind MST, mã số thuế or tax code. It does not see names of people, landline numbers, bank accounts, addresses, passports, or numbers broken over two lines.\n\nThe message shows the number masked, but the excerpt below it quotes the line: use `--format concise` where the log is public.',
    },
    vi: {
      summary: 'số điện thoại, số CCCD/CMND hoặc địa chỉ e-mail trong tệp dự án',
      why: 'Tệp dự án được gửi cho nhà tài trợ, công khai và lưu mãi trong git; người ký vào bảng chấm công không đồng ý với điều đó.\n\nQuy tắc báo số di động Việt Nam (03, 05, 07, 08, 09 và tám chữ số, viết liền hoặc theo các nhóm thường gặp với dấu cách, dấu chấm, gạch nối; hoặc sau +84, 0084, (84); sau số 84 không có dấu thì chỉ khi phía trước có từ như SĐT, ĐT, điện thoại, Zalo, phone, tel), dãy mười hai chữ số có cấu tạo như số căn cước công dân (mã tỉnh 001 đến 096, tiếp theo là 0 đến 3), dãy chín chữ số sau các từ CMND, CMT, CCCD, chứng minh, căn cước, identity card, ID card, ID no, và địa chỉ e-mail, kể cả của cơ quan.\n\nQuy tắc xem mọi văn bản trong tệp YAML và các tệp CSV của nó, cùng các dòng chú thích vì chúng cũng được công khai; không xem những giá trị mà định dạng quy định là số, ngày, mã, mã băm hay URL, và không xem bên trong URL.\n\nKhông báo mười chữ số đứng sau MST, mã số thuế, tax code. Không nhận ra họ tên, số điện thoại cố định, số tài khoản, địa chỉ nhà, hộ chiếu, và số bị ngắt qua hai dòng.\n\nThông báo che bớt số, nhưng đoạn trích bên dưới vẫn in nguyên dòng: hãy dùng `--format concise` khi nhật ký được công khai.',
    },
  },
  examples: {
    bad: 'subprojects:\n  - id: TDA-01\n    note: Liên hệ trưởng bản, 0900 000 000\n',
    good: 'subprojects:\n  - id: TDA-01\n    note: Liên hệ trưởng bản qua UBND xã\n',
  },
  describe: {
    en: ({ kind, masked, inTable }) => ({
      message: `\`${masked}\` looks like ${EN[kind]}; project files are passed on and published`,
      help: `delete it, or name a role or a code instead of a person (what was once committed stays in the history of git)${inTable ? '' : '; or, if it is none, write `# logframe-ignore LF705: <reason>` above the line'}`,
    }),
    vi: ({ kind, masked, inTable }) => ({
      message: `\`${masked}\` có vẻ là ${VI[kind]}; tệp dự án được chuyển đi và công khai`,
      help: `hãy xóa, hoặc ghi chức danh hay mã số thay cho người cụ thể (nội dung đã commit vẫn còn trong lịch sử git)${inTable ? '' : '; hoặc nếu không phải, hãy ghi `# logframe-ignore LF705: ‹lý do›` ở dòng trên'}`,
    }),
  },
  checkRun({ files }, report) {
    for (const { root } of files) {
      for (const source of sourcesOf(root)) {
        const found = findPersonalData(source.text);
        if (found.length === 0) continue;
        const scalarAt = indexScalars(root, source);
        for (const { kind, masked, start, end } of found) {
          const scalar = scalarAt(start);
          if (scalar && !isTextField(scalar)) continue;
          const around = scalar ?? enclosing(root, { source, start, end });
          const inTable = source !== root.source;
          report({ source, start, end }, { kind, masked, inTable }, { path: around.path });
        }
      }
    }
  },
});

const EN = {
  phone: 'a phone number',
  'identity-card': 'an identity-card number',
  'e-mail': 'an e-mail address',
} as const;
const VI = { phone: 'số điện thoại', 'identity-card': 'số CCCD/CMND', 'e-mail': 'địa chỉ e-mail' } as const;

/** The file itself and its CSV files. */
function sourcesOf(root: MapNode): ReadonlySet<SourceText> {
  const sources = new Set([root.source]);
  for (const { scalar } of walkScalars(root)) sources.add(scalar.source);
  return sources;
}

/** Finds the value around an offset; undefined for a comment or a key. */
function indexScalars(root: MapNode, source: SourceText): (offset: number) => ScalarNode | undefined {
  const scalars = [...walkScalars(root)]
    .flatMap(({ scalar }) => (scalar.source === source ? [scalar] : []))
    .toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, scalars.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((scalars[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const scalar = scalars[low - 1];
    return scalar && offset < scalar.end ? scalar : undefined;
  };
}

/** The innermost list or record that a comment stands in. */
function enclosing(node: TreeNode, place: Place): TreeNode {
  const children = node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : [];
  const inner = [...children, ...(node.kind === 'seq' ? node.items : [])].find(
    ({ source, start, end }) => source === place.source && start <= place.start && place.end <= end,
  );
  return inner ? enclosing(inner, place) : node;
}
