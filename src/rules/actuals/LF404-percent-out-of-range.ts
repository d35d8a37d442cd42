import type { Format } from '../../messages/format.js';
import type { Goal, PercentIndicator, Share, Start } from '../../model/indicator.js';
import type { Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { isUnknown } from '../../model/unknown.js';
import { isCertainlyBelow, rangeOf } from '../../model/value-range.js';
import { versionsOf } from '../../model/versioned.js';
import { asCell, isInTable } from '../entry-to-type.js';
import { inEachLanguage } from '../in-each-language.js';
import { type StatedValue, statedValue, typeWithBound, valueIn } from '../indicators/stated-value.js';
import { targetAsCompared } from '../indicators/target-as-compared.js';
import { defineRule } from '../rule.js';
import { numberToType } from '../to-type.js';

type Side = 'below' | 'above';

interface PercentOutOfRange {
  /** The id of the indicator or the co-financing rule. */
  readonly id: Id;
  readonly value: StatedValue;
  readonly side: Side;
  /** The terms of one that was written as a ratio. */
  readonly ratio?: readonly [Rational, Rational] | undefined;
  /** The minimum of a co-financing rule, which may be one of the grant. */
  readonly asShareOfGrant: boolean;
  /** In a CSV file. */
  readonly inTable: boolean;
}

const HUNDRED = Rational.of(100);
const NOTHING = rangeOf({ number: Rational.zero, bound: 'exactly' });
const ALL = rangeOf({ number: Rational.one, bound: 'exactly' });

export default defineRule<PercentOutOfRange>({
  code: 'LF404',
  slug: 'percent-out-of-range',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a share below 0 or above 100%',
      why:
        'A part cannot be more than its whole: the terms of a ratio were exchanged, a decimal point slipped, or the percent is no share.\n\n' +
        'The rule looks at baseline, targets, interim targets, actuals and their parts of indicators with `measure: percent`, and at the `minimum` of a co-financing rule `of: total-cost`. ' +
        'Where a target is out of range the indicator is something else than a share, and only the target is reported.\n\n' +
        'Growth and achievement rates (`tăng 120%`) are legitimate: they are numbers with the unit `%`, not shares. ' +
        'Disbursement rates, stated rates and thresholds may be above 100%, and so may a minimum `of: grant`. ' +
        'Of a value, `at most 110%` and `at least -5%` leave room for a share and are not reported, and neither is `about 105%`, which may be off by a tenth. A target `at most 110%` or `at least 110%` is reported: there the qualifier is a comparison.',
    },
    vi: {
      summary: 'tỷ lệ dưới 0 hoặc trên 100%',
      why:
        'Phần không thể lớn hơn toàn bộ: tử số và mẫu số bị viết ngược, dấu thập phân bị lệch, hoặc số phần trăm này không phải là tỷ lệ của một tổng.\n\n' +
        'Quy tắc xem giá trị ban đầu, chỉ tiêu, chỉ tiêu kỳ, kết quả và các phần phân tổ của chỉ số `measure: percent`, và `minimum` của quy định đồng tài trợ `of: total-cost`. ' +
        'Nếu chỉ tiêu đã ngoài khoảng thì chỉ số không phải là tỷ lệ, và chỉ báo ở chỉ tiêu.\n\n' +
        'Mức tăng trưởng và mức hoàn thành (`tăng 120%`) là hợp lệ, nhưng đó là con số có đơn vị `%`, không phải tỷ lệ của một tổng. ' +
        'Tỷ lệ giải ngân, số liệu nguồn nêu và ngưỡng có thể trên 100%, `minimum` tính theo `of: grant` cũng vậy. ' +
        'Với giá trị, `tối đa 110%` và `ít nhất -5%` vẫn có thể là tỷ lệ nên không báo; `khoảng 105%` cũng vậy vì có thể lệch một phần mười. Chỉ tiêu `tối đa 110%` hay `ít nhất 110%` thì vẫn báo, vì ở đó từ hạn định là phép so sánh.',
    },
  },
  examples: {
    bad: 'actuals:\n  - { on: 2023-06-30, value: 34/20 }\n',
    good: 'actuals:\n  - { on: 2023-06-30, value: 20/34 }\n',
  },
  describe: inEachLanguage(factsOf, {
    en: ({ id, shown, side, asShareOfGrant, turned, asNumber }) => ({
      message: `${id}: a ${asShareOfGrant ? 'minimum' : 'share'} of ${shown}, but no part of a whole is ${side === 'above' ? 'above 100%' : 'below 0%'}`,
      help: asShareOfGrant
        ? 'correct the percent; or, if it is a share of the grant and not of the total cost, write `of: grant`'
        : `${turned ? `if the terms were exchanged, write ${turned}` : 'correct the percent'}; or, if it is a rate of growth or of achievement, write \`measure: number\` with \`unit: "%"\`, and this as ${asNumber}`,
    }),
    vi: ({ id, shown, side, asShareOfGrant, turned, asNumber }) => ({
      message: `${id}: ${asShareOfGrant ? 'mức tối thiểu' : 'tỷ lệ'} ${shown}, trong khi ${side === 'above' ? 'phần không thể lớn hơn toàn bộ (100%)' : 'tỷ lệ không thể âm'}`,
      help: asShareOfGrant
        ? 'hãy sửa tỷ lệ; hoặc, nếu tính trên tiền tài trợ chứ không phải trên tổng chi phí, hãy viết `of: grant`'
        : `${turned ? `nếu viết ngược tử số và mẫu số, hãy viết ${turned}` : 'hãy sửa tỷ lệ'}; hoặc, nếu là mức tăng trưởng hay mức hoàn thành, hãy viết \`measure: number\` với \`unit: "%"\`, và số này là ${asNumber}`,
    }),
  }),
  checkProject({ project }, report) {
    for (const indicator of project.indicators ?? []) {
      if (indicator.measure !== 'percent') continue;
      const targets = targetsOf(indicator).flatMap((share) => outOfRange(share, targetAsCompared(share)));
      const others = () => valuesOf(indicator).flatMap((share) => outOfRange(share, share));
      for (const { share, side } of targets.length > 0 ? targets : others()) {
        const { numerator, denominator } = share;
        const ratio = numerator && denominator && ([numerator.number, denominator.number] as const);
        const value = statedValue('percent', share);
        const place = share.at ?? indicator.at;
        const inTable = isInTable({ at: place }, project);
        report(place, { id: indicator.id, value, side, ratio, asShareOfGrant: false, inTable });
      }
    }
    for (const { id, at, minimum, of } of project.cofinancing ?? []) {
      const value = statedValue('percent', minimum);
      if (of !== 'total-cost' || !sideOf(minimum)) continue;
      report(at.of('minimum'), { id, value, side: 'above', asShareOfGrant: true, inTable: false });
    }
  },
});

function targetsOf({ target }: PercentIndicator): readonly Share[] {
  return versionsOf<Goal<Share>>(target).flatMap(sharesOf);
}

function valuesOf({ baseline, interim, actuals }: PercentIndicator): readonly Share[] {
  return [
    ...versionsOf<Start<Share>>(baseline).flatMap(sharesOf),
    ...(interim ?? []).map(({ value }) => targetAsCompared(value)),
    ...(actuals ?? []).flatMap(sharesOf),
  ];
}

/** A value and its parts. */
function sharesOf({ value, by }: Goal<Share>): readonly Share[] {
  return [...(isUnknown(value) ? [] : [value]), ...[...(by?.values() ?? [])].flatMap((parts) => [...parts.values()])];
}

function outOfRange(share: Share, judged: Quantity): readonly { readonly share: Share; readonly side: Side }[] {
  const side = sideOf(judged);
  return side ? [{ share, side }] : [];
}

/** Whether a quantity is certainly below 0 or above 100%; undefined if it may be a share. */
function sideOf(quantity: Quantity): Side | undefined {
  const range = rangeOf(quantity);
  if (isCertainlyBelow(ALL, range)) return 'above';
  return isCertainlyBelow(range, NOTHING) ? 'below' : undefined;
}

function factsOf(args: PercentOutOfRange, format: Format) {
  const { value, ratio, side, inTable } = args;
  const typed = (text: string): string => (inTable ? asCell(text) : text);
  const percent = valueIn(format, value);
  const terms = ratio?.map((number) => format.number({ number, bound: 'exactly' })).join('/');
  const turned = ratio?.map(numberToType).toReversed().join('/');
  return {
    ...args,
    /** `120%`, `34/20 (170.0%)` */
    shown: terms ? `${terms} (${percent})` : percent,
    /** The ratio the other way round, where that makes a share of it. */
    turned: turned && side === 'above' && `\`${typed(turned)}\``,
    asNumber: `\`${typeWithBound(typed(numberToType(value.number.times(HUNDRED))), value, format.language)}\``,
  };
}
