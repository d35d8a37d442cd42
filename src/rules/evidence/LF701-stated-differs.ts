import type { Format } from '../../messages/format.js';
import { exactly, type Quantity } from '../../model/quantity.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { subjectOf } from '../../model/stated.js';
import { formatIn } from '../format-in.js';
import type { Placeless } from '../placeless.js';
import { defineRule, type FindingText } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { marginOf } from './margin-of.js';
import { printIn } from './print-in.js';
import { type Instead, placeOfBasis, type Quotient, statedInputs } from './stated-inputs.js';
import { type BasisLabel, STATED_WORDS, type StatedDiffers, type StatedWords } from './stated-words.js';

export default defineRule<StatedDiffers>({
  code: 'LF701',
  slug: 'stated-differs',
  severity: 'warning',
  docs: {
    en: {
      summary: 'a figure that the source states is not the one that its own records give',
      why: 'A report that says "120% of plan" is right for one plan and one sum only. Each figure under `stated` is held against the one computed from the records of the file at the as-of date, and is never used to compute one.\n\nIt fires where the two differ by more than half a unit of the last digit that is stated (120% by more than 0.5 points, 8.9 billion by more than 50 million), or by more than half of `rounded_to` where that says how the source rounded. A bound leaves open what it leaves open: `more than`, `at least`, `less than` and `at most` are contradicted only from their other side, and `about` only by a figure that is more than a tenth away; what is left open is LF534.\n\nThe rate of a plan whose period goes on is held against what was recorded until then only from above: it is reported once it is exceeded.\n\nWhat cannot be computed (a plan that is unknown, an indicator without values, money stated for a period or up to a day that the as-of date has not reached, a period that a `during` total straddles) cannot be checked, and is no finding; the report says why.',
    },
    vi: {
      summary: 'số liệu nguồn nêu khác với số tính được từ các bản ghi',
      why: 'Báo cáo ghi “đạt 120% kế hoạch” chỉ đúng với một kế hoạch và một tổng số nhất định. Mỗi số liệu trong `stated` được đối chiếu với số tính từ các bản ghi của tệp đến ngày tính số liệu, và không bao giờ dùng để tính số khác.\n\nBáo khi hai số chênh nhau quá nửa đơn vị của chữ số cuối cùng mà nguồn ghi (120%: quá 0,5 điểm phần trăm; 8,9 tỷ: quá 50 triệu), hoặc quá nửa mức `rounded_to` nếu có ghi nguồn đã làm tròn đến đâu. Từ hạn định (như ít nhất, khoảng) để ngỏ điều gì thì điều đó vẫn để ngỏ: `hơn`, `ít nhất`, `dưới`, `tối đa` chỉ bị coi là mâu thuẫn khi số tính được nằm ở phía bên kia, còn `khoảng` chỉ khi chênh quá một phần mười; phần để ngỏ là LF534.\n\nTỷ lệ giải ngân của kế hoạch chưa hết kỳ chỉ bị báo khi số đã ghi đến nay vượt quá số nguồn nêu.\n\nSố không tính được (kế hoạch chưa rõ, chỉ số chưa có số liệu, số tiền của một kỳ hoặc đến một ngày mà ngày tính số liệu chưa tới, kỳ có khoản `during` vắt qua) thì không đối chiếu được và không bị báo; báo cáo nêu lý do.',
    },
  },
  examples: {
    bad: 'stated:\n  # FY2023/revised: 8 880 / 9 000 = 98.7%\n  - { id: NEU-1, figure: disbursement-rate, plan: FY2023/revised, value: 120%, source: bao-cao }\n',
    good: 'stated:\n  # FY2023/original: 8 880 / 7 400 = 120%\n  - { id: NEU-1, figure: disbursement-rate, plan: FY2023/original, value: 120%, source: bao-cao }\n',
  },
  describe: {
    en: (args) => describe(args, STATED_WORDS.en, formatIn('en')),
    vi: (args) => describe(args, STATED_WORDS.vi, formatIn('vi')),
  },
  checkProject({ project, assessment }, report) {
    for (const { stated, unit, computed, verdict, uncertain, mayStillAgree, tolerance } of assessment.stated ?? []) {
      if (verdict !== 'differs' || uncertain || mayStillAgree || !computed.quantity) continue;
      const place = placeOfBasis(stated, assessment);
      const basis = stated.figure === 'disbursement-rate' && stated.of !== 'plan' ? stated.of : undefined;
      const label: BasisLabel = basis ?? stated.figure;
      const args: Placeless<StatedDiffers> = {
        figure: stated.figure,
        about: subjectOf(stated),
        of: stated.figure === 'cofinancing-share' ? ruleOf(stated.rule, project)?.of : undefined,
        stated: withoutPlace(stated.value),
        computed: withoutPlace(computed.quantity),
        basis,
        status: stated.figure === 'subprojects' ? stated.status : undefined,
        unit,
        margin: marginOf(stated.value, tolerance),
        ...statedInputs(stated, computed, tolerance, assessment),
      };
      report(stated.at.of('value'), args, { related: place ? [{ place, label }] : [] });
    }
  },
});

type Project = {
  readonly cofinancing?: readonly { readonly id: Id; readonly of: 'total-cost' | 'grant' }[] | undefined;
};

const ruleOf = (id: Id, { cofinancing = [] }: Project) => cofinancing.find((rule) => rule.id === id);

function describe(args: StatedDiffers, words: StatedWords, format: Format): FindingText {
  const { unit, records, quotient, instead, margin } = args;
  const { number, lastDigit = Rational.zero } = args.stated;
  // As many decimals as show on which side of the margin a figure lies, and no fewer than are stated.
  const around = (one: Rational, distance: Rational) => [one.minus(distance), one.plus(distance)];
  const thresholds = [
    number,
    ...around(number, margin),
    ...around(args.computed.number, lastDigit.over(Rational.of(2))),
  ];
  const print = (quantity: Quantity) => printIn(unit, quantity, format, thresholds);
  const passing =
    unit.kind === 'share'
      ? `${format.points(withEveryDigit(margin))} ${format.words.points}`
      : `${format.number(withEveryDigit(margin))}${unit.kind === 'money' ? ` ${unit.currency}` : ''}`;
  // Of two whole numbers nobody asks whether they are half of one apart.
  const areWhole =
    number.isWhole && args.computed.number.isWhole && unit.kind === 'number' && margin.compare(Rational.one) < 0;
  const [stated, computed] = [print(args.stated), print(args.computed)];
  const calculation = quotient ? `${printQuotient(quotient, format)} = ${computed}` : records && words.records(records);
  const sentences = [
    calculation && words.computed(calculation),
    !margin.isZero && !areWhole && words.tolerance(passing),
    instead && printInstead(instead, stated, words, format),
    words.advice,
  ];
  return {
    message: words.message(words.figure(stated, args), computed),
    help: sentences.filter(Boolean).join('; '),
    labels: words.labels,
  };
}

/** A number that is shown as it is, not rounded: half a dong, half a tenth of a point. */
function withEveryDigit(number: Rational): Quantity {
  return { ...exactly(number), lastDigit: Number.isFinite(number.decimals) ? number : undefined };
}

function printQuotient({ above, below, baseline, unit }: Quotient, format: Format): string {
  const print = (quantity: Quantity): string => {
    if (unit === 'percent') return format.percent(quantity);
    return unit === 'number' ? format.number(quantity) : format.money(quantity, unit);
  };
  if (!baseline) return `${print(above)} / ${print(below)}`;
  return `(${print(above)} − ${print(baseline)}) / (${print(below)} − ${print(baseline)})`;
}

function printInstead(instead: Instead, stated: string, words: StatedWords, format: Format): string {
  switch (instead.kind) {
    case 'other-plan':
      return words.otherPlan(instead.plan, format.money(instead.planned, instead.currency), stated);
    case 'other-base':
      return words.otherBase(instead.of, stated);
    case 'attainment-itself':
      return words.attainmentItself(stated);
    case 'of-the-rest':
      return words.ofTheRest(format.money(instead.rest, instead.currency), stated);
    case 'value-itself':
      return words.valueItself(stated);
  }
}
