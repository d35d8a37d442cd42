import type { MapNode, ScalarNode } from '../../source/node.js';
import { defineRule } from '../rule.js';

interface IllustrativeMixed {
  /** How many real projects are in the run. */
  readonly real: number;
  /** One of their files. */
  readonly file: string;
}

export default defineRule<IllustrativeMixed>({
  code: 'LF306',
  slug: 'illustrative-mixed',
  severity: 'warning',
  docs: {
    en: {
      summary: 'an illustrative project in one run with real ones',
      why: 'Invented figures next to real ones are soon quoted as if they were real. Totals of a portfolio keep the two apart, but its list of projects, its counts and whoever copies a table from it need not. It fires once for each file with `data: illustrative`, where the run has at least one file that is `real`, written or by default; a run of illustrative projects only is fine.',
    },
    vi: {
      summary: 'dự án minh họa nằm chung một lần chạy với dự án thật',
      why: 'Số liệu giả định đứng cạnh số liệu thật dễ bị trích dẫn như thật. Tổng của danh mục tách riêng hai loại, nhưng danh sách dự án, các số đếm và người chép lại bảng thì không. Mỗi tệp có `data: illustrative` được báo một lần khi lần chạy có ít nhất một tệp là `real`, dù ghi rõ hay mặc định; chỉ chạy các dự án minh họa thì không sao.',
    },
  },
  examples: {
    bad: '# logframe check projects/p-5821.yaml projects/illustrative/than-uyen-2023.yaml\ndata: illustrative\n',
    good: '# logframe check projects/illustrative/than-uyen-2023.yaml\ndata: illustrative\n',
  },
  describe: {
    en: ({ real, file }) => ({
      message: `this illustrative project is in one run with ${real === 1 ? 'a real one' : `${real} real ones`}`,
      help: `run them apart: name the files or folders on the command line, as in \`logframe check ${file}\`; or write \`data: real\` if its figures are real`,
      labels: { real: 'a real project' },
    }),
    vi: ({ real, file }) => ({
      message: `dự án minh họa này nằm chung một lần chạy với ${real} dự án thật`,
      help: `hãy chạy riêng bằng cách ghi tên tệp hoặc thư mục trên dòng lệnh, ví dụ \`logframe check ${file}\`; hoặc ghi \`data: real\` nếu số liệu là thật`,
      labels: { real: 'một dự án thật' },
    }),
  },
  checkRun({ files }, report) {
    const roots = files.map(({ root }) => root);
    const real = roots.filter((root) => !root.get('data') || wordOf(root)?.text === 'real');
    const [first] = real;
    if (!first) return;
    const related = [{ place: wordOf(first) ?? first.of('code'), label: 'real' }];
    for (const root of roots) {
      const word = wordOf(root);
      if (word?.text !== 'illustrative') continue;
      report(word, { real: real.length, file: first.source.file }, { path: word.path, related });
    }
  },
});

function wordOf(root: MapNode): ScalarNode | undefined {
  const data = root.get('data');
  return data?.kind === 'scalar' ? data : undefined;
}
