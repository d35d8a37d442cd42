import { versionInForce } from '../../calc/versions.js';
import type { Goal, Indicator, Measure } from '../../model/indicator.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Id } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import { formatIn } from '../format-in.js';
import { defineRule } from '../rule.js';

interface Unmeasurable {
  readonly id: Id;
  /** Why the target is unknown, where it is. */
  readonly noTarget?: Text | undefined;
  /** How a target could be written there, `target: <number>`. */
  readonly example: Text;
  readonly noMeans: boolean;
}

export default defineRule<Unmeasurable>({
  code: 'LF410',
  slug: 'unmeasurable-indicator',
  severity: 'warning',
  docs: {
    en: {
      summary: 'an indicator without a target or without means of verification',
      why: 'Without a target nobody can say whether the indicator was reached, and without means of verification nobody can check the value that is reported. One finding names all that an indicator lacks. The target is the one in force at the as-of date; one that is `unknown` counts as missing, also where the source is to blame: the reason is repeated, and the finding stays true until the target is agreed. A qualitative indicator is read and not measured, so it may go without a target; it needs means of verification like all others. A count or number without `unit`, or an indicator without the key `target`, is refused earlier (LF202); percents, scales, yes-no and qualitative indicators need no unit.',
    },
    vi: {
      summary: 'chỉ số không có chỉ tiêu hoặc không có nguồn kiểm chứng',
      why: 'Không có chỉ tiêu thì không thể nói chỉ số đã đạt hay chưa; không có nguồn kiểm chứng thì không ai kiểm tra được giá trị đã báo cáo. Mỗi chỉ số có một thông báo nêu đủ những gì còn thiếu. Chỉ tiêu được xét là chỉ tiêu có hiệu lực tại ngày tính số liệu; chỉ tiêu `unknown` coi như chưa có, kể cả khi do tài liệu nguồn không nêu: lý do được nhắc lại, và thông báo còn đúng cho đến khi thống nhất được chỉ tiêu. Chỉ số định tính được đọc chứ không đo nên có thể không có chỉ tiêu, nhưng vẫn cần nguồn kiểm chứng như mọi chỉ số khác. Chỉ số đếm hoặc số đo không có `unit`, hay chỉ số không có khóa `target`, đã bị báo trước đó (LF202); phần trăm, thang bậc, có-không và định tính không cần đơn vị tính.',
    },
  },
  examples: {
    bad: 'indicators:\n  - id: IND-6\n    name: Họp thôn định kỳ\n    measure: count\n    unit: cuộc họp\n    accumulates: sum\n    target: { unknown: văn kiện không nêu }\n',
    good: 'indicators:\n  - id: IND-6\n    name: Họp thôn định kỳ\n    measure: count\n    unit: cuộc họp\n    accumulates: sum\n    target: 16\n    means_of_verification: Biên bản họp thôn\n',
  },
  describe: {
    en: (args) => {
      const missing = namesOf(args, 'a target', 'means of verification').join(' and ');
      const help = namesOf(
        args,
        `agree on a target and write it, as in \`${formatIn('en').text(args.example)}\``,
        'name the document that shows the value, as in `means_of_verification: Acceptance minutes`',
      );
      return {
        message: `${args.id} ${args.noTarget ? 'cannot be measured: it ' : ''}lacks ${missing}`,
        help: help.join('; and '),
        labels: { unknown: args.noTarget ? `unknown: ${formatIn('en').text(args.noTarget)}` : '' },
      };
    },
    vi: (args) => {
      const missing = namesOf(args, 'chỉ tiêu', 'nguồn kiểm chứng').join(' và ');
      const help = namesOf(
        args,
        `hãy thống nhất chỉ tiêu rồi ghi, ví dụ \`${formatIn('vi').text(args.example)}\``,
        'hãy nêu tài liệu cho thấy giá trị, ví dụ `means_of_verification: Biên bản nghiệm thu`',
      );
      return {
        message: `${args.id} ${args.noTarget ? 'không đo được: ' : ''}chưa có ${missing}`,
        help: help.join('; và '),
        labels: { unknown: args.noTarget ? `chưa biết: ${formatIn('vi').text(args.noTarget)}` : '' },
      };
    },
  },
  checkProject({ project, asOf }, report) {
    for (const indicator of project.indicators ?? []) {
      const unknown = unknownTarget(indicator, asOf);
      const noMeans = indicator.meansOfVerification === undefined && !indicator.at.isUnread('means_of_verification');
      if (!unknown && !noMeans) continue;
      report(
        indicator.at.of('id'),
        { id: indicator.id, noTarget: unknown?.unknown, example: exampleFor(indicator), noMeans },
        { path: indicator.at.path, related: unknown?.at ? [{ place: unknown.at, label: 'unknown' }] : undefined },
      );
    }
  },
});

/** Why the indicator has no target in force; words need none. */
function unknownTarget({ measure, target }: Indicator, asOf: PlainDate): Unknown | undefined {
  if (measure === 'qualitative') return undefined;
  const inForce = versionInForce<Goal<unknown>>(target, asOf).value;
  return isUnknown(inForce) ? inForce : undefined;
}

/** Words for that of the two which an indicator lacks. */
function namesOf({ noTarget, noMeans }: Unmeasurable, target: string, means: string): readonly string[] {
  return [...(noTarget ? [target] : []), ...(noMeans ? [means] : [])];
}

function exampleFor(indicator: Indicator): Text {
  if (indicator.measure === 'qualitative') return {};
  const { vi, en } = EXAMPLES[indicator.measure];
  const level = indicator.measure === 'scale' ? indicator.levels.at(-1)?.id : undefined;
  const key = indicator.target.kind === 'single' ? 'target' : 'value';
  return { vi: `${key}: ${level ?? vi}`, en: `${key}: ${level ?? en}` };
}

const EXAMPLES: Readonly<Record<Exclude<Measure, 'qualitative'>, { readonly vi: string; readonly en: string }>> = {
  count: { vi: '‹số›', en: '<number>' },
  number: { vi: '‹số›', en: '<number>' },
  percent: { vi: '‹số›%', en: '<number>%' },
  'yes-no': { vi: 'yes', en: 'yes' },
  scale: { vi: 'tot', en: 'good' },
};
