import type { Format } from '../../messages/format.js';
import type { Contribution, Subproject } from '../../model/cofinancing.js';
import type { Currency } from '../../model/money.js';
import type { PlainDate } from '../../model/plain-date.js';
import { Rational } from '../../model/rational.js';
import type { Id } from '../../model/record.js';
import { inEachLanguage } from '../in-each-language.js';
import { type AssessedProject, defineRule } from '../rule.js';
import { placeOfValue } from './place-of-value.js';
import { valueOf } from './value-of.js';

type RoundOrLate = { readonly subproject: Id; readonly count: number } & (
  | { readonly problem: 'round'; readonly unit: 'million' | 'thousand'; readonly currency: Currency }
  | { readonly problem: 'one-day'; readonly day: PlainDate }
);

/** One or two contributions may be round, or of one day, by chance. */
const LEAST = 3;

/** A day's work costs hundreds of thousands in these; in other currencies it costs tens. */
const SMALL_UNITS: ReadonlySet<Currency> = new Set(['IDR', 'KHR', 'LAK', 'MMK', 'VND']);
const MILLION = { unit: 'million', part: Rational.of('0.000001') } as const;
const THOUSAND = { unit: 'thousand', part: Rational.of('0.001') } as const;
/** Of the rate of a day: thousands in small units, else whole ones. */
const WHOLE = { part: Rational.one } as const;

export default defineRule<RoundOrLate>({
  code: 'LF509',
  slug: 'round-or-late',
  severity: 'info',
  docs: {
    en: {
      summary: "the people's contributions to a sub-project are all round, or all of one day",
      why: 'What is counted and signed for as it comes is seldom round, and seldom comes on one day; what is written afterwards often is and does. Auditors look at such lists first.\n\nIt is a note, no accusation: it fires where a sub-project has at least three contributions of the community and all of them are round to the million (in VND, IDR, KHR, LAK and MMK; to the thousand in other currencies); or where there are at least three and all of them bear the same day. Labour of whole days at a rate of whole thousands (in other currencies, of whole units) is not looked at for roundness: 30 days at 200,000 are round by themselves.\n\nRejected contributions and those after the as-of date are left aside. Contributions dated by a month or a year only, or not at all, are never “of one day”.\n\nIt does not look at what was agreed, nor at the grant and other contributors, whose amounts are round by nature.',
    },
    vi: {
      summary: 'mọi khoản đóng góp của người dân cho một tiểu dự án đều tròn số, hoặc cùng một ngày',
      why: 'Khoản được đếm và ký nhận ngay khi góp thì hiếm khi tròn số và hiếm khi cùng một ngày; khoản ghi lại về sau thì thường như vậy. Kiểm toán xem các danh sách này trước.\n\nĐây là lưu ý, không phải kết luận: áp dụng khi tiểu dự án có ít nhất ba khoản của người dân và mọi khoản đều tròn triệu (với VND, IDR, KHR, LAK, MMK; tròn nghìn với đồng tiền khác); hoặc khi có từ ba khoản trở lên và tất cả đều ghi cùng một ngày. Ngày công chẵn với đơn giá tròn nghìn thì không xét là tròn số: 30 ngày × 200.000 tự nó đã tròn.\n\nKhông xét khoản bị loại và khoản sau ngày tính số liệu. Khoản chỉ ghi tháng hoặc năm, hay không ghi thời gian, thì không bị coi là “cùng một ngày”.\n\nKhông xét phần thỏa thuận, khoản viện trợ và các nguồn khác, vì những khoản đó thường tròn số.',
    },
  },
  examples: {
    bad: `contributions:
  - { id: C1, from: community, kind: cash, on: 2023-06-30, amount: 5_000_000, evidence: [PT-01] }
  - { id: C2, from: community, kind: labour, on: 2023-06-30, amount: 12_000_000, evidence: [BCC-01] }
  - { id: C3, from: community, kind: materials, on: 2023-06-30, amount: 4_000_000, evidence: [PGN-01] }
`,
    good: `contributions:
  - { id: C1, from: community, kind: cash, on: 2023-03-20, amount: 5_080_000, evidence: [PT-01] }
  - { id: C2, from: community, kind: labour, on: 2023-05-31, days: 66, day_rate: 180_000, evidence: [BCC-01] }
  - { id: C3, from: community, kind: materials, on: 2023-04-12, quantity: 14, unit: khối, unit_price: 290_000, evidence: [PGN-01] }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: (facts) => {
      const all = `${facts.subproject}: all ${facts.count} community contributions are`;
      return facts.problem === 'round'
        ? {
            message: `${all} in whole ${facts.unit}s of ${facts.currency}`,
            help: 'check them against receipts and attendance sheets, and write what those say: labour as `days` and `day_rate`, materials as `quantity` and `unit_price`; or, if they are right, silence this with `# logframe-ignore LF509: <reason>` above `contributions`',
            labels: { example: 'round' },
          }
        : {
            message: `${all} dated ${facts.day}`,
            help: 'write for each the day on which it came in, as on its receipt or attendance sheet, not the day of the list; or, if they all came on that day, silence this with `# logframe-ignore LF509: <reason>` above `contributions`',
            labels: { example: 'the same day' },
          };
    },
    vi: (facts) => {
      const all = `${facts.subproject}: cả ${facts.count} khoản đóng góp của người dân đều`;
      return facts.problem === 'round'
        ? {
            message: `${all} tròn ${facts.unit === 'million' ? 'triệu' : 'nghìn'} ${facts.currency === 'VND' ? 'đồng' : facts.currency}`,
            help: 'hãy đối chiếu với phiếu thu, bảng chấm công và ghi đúng số trong đó: ngày công ghi `days` và `day_rate`, vật liệu ghi `quantity` và `unit_price`; hoặc nếu đã đúng, hãy tắt lưu ý bằng `# logframe-ignore LF509: ‹lý do›` ở trên dòng `contributions`',
            labels: { example: 'số tròn' },
          }
        : {
            message: `${all} ghi ngày ${facts.day}`,
            help: 'hãy ghi ngày thực nhận của từng khoản theo phiếu thu hoặc bảng chấm công, không ghi ngày lập danh sách; hoặc nếu đúng là cùng ngày, hãy tắt lưu ý bằng `# logframe-ignore LF509: ‹lý do›` ở trên dòng `contributions`',
            labels: { example: 'cùng ngày' },
          };
    },
  }),
  checkProject(assessed, report) {
    for (const subproject of assessed.project.subprojects ?? []) {
      const contributions = communityOf(subproject, assessed);
      const [first] = contributions;
      if (!first || contributions.length < LEAST) continue;
      const place = subproject.at.keyOf('contributions');
      const path = `${subproject.at.path}.contributions`;
      const common = { subproject: subproject.id, count: contributions.length };

      const weighed = contributions.filter((one) => !isRoundByItsRate(one));
      const units = weighed.map((one) => roundUnitOf(one, assessed));
      const [unit] = units;
      const [example = first] = weighed;
      if (unit && units.length >= LEAST && units.every((one) => one?.currency === unit.currency)) {
        const related = [{ place: placeOfValue(example), label: 'example' }];
        report(place, { ...common, count: units.length, problem: 'round', ...unit }, { path, related });
      }
      const days = contributions.map(({ on }) => (on?.precision === 'day' ? on.first : undefined));
      const [day] = days;
      if (day && days.every((one) => one === day)) {
        const related = [{ place: first.at.of('on'), label: 'example' }];
        report(place, { ...common, problem: 'one-day', day }, { path, related });
      }
    }
  },
});

function factsOf(args: RoundOrLate, { count, date }: Format) {
  const shown = { ...args, count: count(args.count) };
  return shown.problem === 'round' ? shown : { ...shown, day: date(shown.day) };
}

function communityOf({ contributions = [] }: Subproject, { asOf }: AssessedProject): readonly Contribution[] {
  return contributions.filter(
    ({ from, rejected, on }) => from === 'community' && !rejected && (!on || on.last <= asOf),
  );
}

/** Whole days at a round rate are round by themselves: 30 days at 200,000 are 6,000,000. */
function isRoundByItsRate({ labour }: Contribution): boolean {
  if (!labour) return false;
  const { part } = SMALL_UNITS.has(labour.dayRate.currency) ? THOUSAND : WHOLE;
  return labour.days.number.isWhole && labour.dayRate.number.times(part).isWhole;
}

/** The unit of which a contribution is a whole multiple, in its own currency: 5,000,000 VND is in millions. Undefined if it is not round. */
function roundUnitOf(
  contribution: Contribution,
  assessed: AssessedProject,
): { readonly unit: 'million' | 'thousand'; readonly currency: Currency } | undefined {
  const value = valueOf(contribution, assessed);
  if (!value?.number.isPositive) return undefined;
  // A product is much faster than a quotient.
  const { unit, part } = SMALL_UNITS.has(value.currency) ? MILLION : THOUSAND;
  return value.number.times(part).isWhole ? { unit, currency: value.currency } : undefined;
}
