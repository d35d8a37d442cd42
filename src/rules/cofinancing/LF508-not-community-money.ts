import type { Exclusion } from '../../calc/cofinancing/cofinancing-assessment.js';
import type { Format } from '../../messages/format.js';
import type { ContributionKind, Contributor } from '../../model/cofinancing.js';
import { type Money, money } from '../../model/money.js';
import type { Place } from '../../model/place.js';
import { add, divide, type Quantity, sum } from '../../model/quantity.js';
import { inEachLanguage } from '../in-each-language.js';
import { defineRule } from '../rule.js';
import { withoutPlace } from '../without-place.js';
import { moreIn, nameSome } from './name-some.js';
import { listResults, type StandingResult } from './shares/list-results.js';
import { SHARE_WORDS, type Share, shareIn } from './shares/share-words.js';

interface NotCommunity extends Share {
  readonly shareWithThem: Quantity;
  readonly worth: Money;
  /** The kinds that the rule counts; it counts the community alone. */
  readonly kinds: readonly ContributionKind[];
  readonly contributions: readonly {
    readonly name: string;
    readonly from: Contributor;
    readonly kind: ContributionKind;
  }[];
  /** The words the rule would need to count them: `kinds: [cash, labour, land]`; a list is empty if the rule needs no change. */
  readonly toCount: { readonly contributors: readonly Contributor[]; readonly kinds: readonly ContributionKind[] };
}

/** Further places than these make a finding long, and say no more. */
const MOST_RELATED = 3;

export default defineRule<NotCommunity>({
  code: 'LF508',
  slug: 'not-community-money',
  severity: 'warning',
  docs: {
    en: {
      summary: 'money of others, or land, that alone would lift a share over the minimum of the community',
      why: "Money of the commune, the work of an organisation and the value of land are good to have, and right to record. But auditors look for the share that is reached only by calling them the people's.\n\nIt fires where a rule counts the community alone and its minimum is missed, agreed or received, but would be reached if contributions of `local-government`, `organisation` or `other`, and land, counted as well (land then is part of the total cost, too).\n\nIt is silent where the minimum is met without them or missed even with them, for a rule that counts others beside the community, and for what is rejected, dated after the as-of date or left out for another reason (LF501 names those).\n\nIt does not see what is entered as `from: community` and is not.",
    },
    vi: {
      summary: 'tiền của bên khác, hoặc đất, mà nếu tính vào mới đủ mức đóng góp của người dân',
      why: 'Ngân sách xã, công sức của một tổ chức và giá trị đất hiến đều đáng quý và cần được ghi lại. Nhưng kiểm toán tìm chính những trường hợp chỉ đủ tỷ lệ khi coi các khoản đó là của người dân.\n\nCảnh báo khi quy định chỉ tính phần của người dân và chưa đạt mức tối thiểu, theo thỏa thuận hoặc thực nhận, nhưng sẽ đạt nếu tính cả khoản của `local-government`, `organisation`, `other` và đất (khi đó đất cũng nằm trong tổng chi phí).\n\nKhông báo khi không có chúng vẫn đạt hoặc có chúng vẫn chưa đạt, khi quy định tính cả bên khác ngoài người dân, và với khoản bị loại, khoản sau ngày tính số liệu hay không được tính vì lý do khác (LF501 nêu các khoản này).\n\nKhông phát hiện khoản ghi là `from: community` mà thật ra không phải.',
    },
  },
  examples: {
    bad: `contributions:                    # 7.5 / 34.5 = 21.7%; (7.5 + 12) / (34.5 + 12) = 41.9%
  - { id: C1, from: grant, kind: cash, on: 2022-11-25, amount: 27_000_000 }
  - { id: C2, from: community, kind: labour, on: 2023-01-31, days: 50, day_rate: 150_000, evidence: [BCC-11] }
  - { id: C3, from: community, kind: land, on: 2022-10-27, amount: 12_000_000, evidence: [BB-11] }
`,
    good: `contributions:                    # 9.15 / 36.15 = 25.3%
  - { id: C1, from: grant, kind: cash, on: 2022-11-25, amount: 27_000_000 }
  - { id: C2, from: community, kind: labour, on: 2023-01-31, days: 61, day_rate: 150_000, evidence: [BCC-11] }
  - { id: C3, from: community, kind: land, on: 2022-10-27, amount: 12_000_000, evidence: [BB-11] }
`,
  },
  describe: inEachLanguage(factsOf, {
    en: ({ who, names, isOne, stage, without, of, withThem, minimum, rule, kinds, worth, typed }) => ({
      message: `${who}: ${names} ${isOne ? 'does' : 'do'} not count: ${stage === 'planned' ? 'agreed ' : ''}${without} ${of}, with ${isOne ? 'it' : 'them'} ${withThem}, ${minimum}`,
      help: `${rule} counts ${kinds} of the community only: make up for it with what counts (LF501 says how much), and leave ${worth} recorded as it is; or, if the agreement counts it, say so in the rule: ${typed}`,
      labels: { other: 'and this one', minimum: `the minimum of ${rule}` },
    }),
    vi: ({ who, names, stage, without, of, withThem, minimum, rule, kinds, worth, typed }) => ({
      message: `${who}: không tính ${names}: ${stage === 'planned' ? 'thỏa thuận ' : ''}${without} ${of}, nếu tính thì ${withThem}, ${minimum}`,
      help: `${rule} chỉ tính ${kinds} của người dân: hãy bù bằng khoản được tính (LF501 nêu số cần bù), vẫn ghi ${worth} này như cũ; hoặc, nếu thỏa thuận cho tính, hãy ghi rõ trong quy định: ${typed}`,
      labels: { other: 'và khoản này', minimum: `mức tối thiểu của ${rule}` },
    }),
  }),
  checkProject({ assessment }, report) {
    for (const standing of listResults(assessment)) {
      const { rule, result, amounts } = standing;
      if (result.verdict !== 'not-met' || rule.contributors.some((one) => one !== 'community')) continue;
      const others = result.excluded.flatMap(temptingOf);
      const [first, ...more] = others;
      const shareWithThem = shareWith(others, standing);
      if (!first || shareWithThem.number.compare(rule.minimum.number) < 0) continue;
      report(
        placeOf(first),
        {
          ...shareIn(standing),
          shareWithThem: withoutPlace(shareWithThem),
          worth: withoutPlace(money(sum(others.map(({ amount }) => amount)), amounts.currency)),
          contributions: others.map(({ contribution: { id, from, kind }, subproject }) => ({
            name: result.subproject ? id : `${subproject.id} ${id}`,
            from,
            kind,
          })),
          kinds: rule.kinds,
          toCount: {
            contributors: withNew(
              rule.contributors,
              others.map(({ contribution }) => contribution.from),
            ),
            kinds: withNew(
              rule.kinds,
              others.map(({ contribution }) => contribution.kind),
            ),
          },
        },
        {
          related: [
            ...more.slice(0, MOST_RELATED).map((one) => ({ place: placeOf(one), label: 'other' })),
            { place: rule.at.of('minimum'), label: 'minimum' },
          ],
        },
      );
    }
  },
});

interface Tempting extends Omit<Exclusion, 'amount'> {
  readonly amount: Quantity;
}

/** Somebody else's, or land: what is left out for what it is, not for a date or a decision. */
function temptingOf(one: Exclusion): readonly Tempting[] {
  const { contribution, reason, amount } = one;
  const isTempting = reason === 'class-not-counted' || (reason === 'land-left-out' && !contribution.rejected);
  return isTempting && amount.quantity ? [{ ...one, amount: amount.quantity }] : [];
}

/** The share as it would be if they counted; land is in the total cost then as well. */
function shareWith(others: readonly Tempting[], { rule, amounts }: StandingResult): Quantity {
  const quantitiesOf = (some: readonly Tempting[]) => some.map(({ amount }) => amount);
  const isNewInTotal = ({ reason }: Tempting): boolean => rule.of === 'total-cost' && reason === 'land-left-out';
  const eligible = add(amounts.eligible.quantity, sum(quantitiesOf(others)));
  return divide(eligible, add(amounts.denominator.quantity, sum(quantitiesOf(others.filter(isNewInTotal)))));
}

/** The word that keeps it from counting: whose it is, or that it is land. */
function placeOf({ contribution: { at }, reason }: Pick<Exclusion, 'contribution' | 'reason'>): Place {
  return at.of(reason === 'class-not-counted' ? 'from' : 'kind');
}

/** Some words of a rule, and what would have to be added to them; none where nothing would. */
function withNew<Word>(said: readonly Word[], wanted: readonly Word[]): readonly Word[] {
  const all = new Set([...said, ...wanted]);
  return all.size === said.length ? [] : [...all];
}

function factsOf(args: NotCommunity, { language, money: inMoney, percent, words: say }: Format) {
  const { contributions, kinds, worth, share, shareWithThem, minimum, rule, stage, toCount } = args;
  const names = contributions.map(
    ({ name, from, kind }) => `${name} (${from === 'community' ? say.contributionKind[kind] : say.contributor[from]})`,
  );
  const wanted = Object.entries(toCount).filter(([, words]) => words.length > 0);
  return {
    who: SHARE_WORDS[language].who(args),
    names: nameSome(names, moreIn[language], MOST_RELATED),
    isOne: contributions.length === 1,
    stage,
    without: percent(share, [minimum.number]),
    of: SHARE_WORDS[language].of(args),
    withThem: percent(shareWithThem, [minimum.number]),
    minimum: SHARE_WORDS[language].minimum(args),
    rule,
    kinds: kinds.map((kind) => say.contributionKind[kind]).join(', '),
    worth: inMoney(worth, worth.currency),
    /** What the rule would have to say. */
    typed: wanted.map(([key, words]) => `\`${key}: [${words.join(', ')}]\``).join(', '),
  };
}
