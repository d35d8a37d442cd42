import type {
  CofinancingResult,
  Exclusion,
  Shortfall,
  Unevidenced,
} from '../calc/cofinancing/cofinancing-assessment.js';
import { EXCLUSION_REASONS } from '../calc/cofinancing/count-contribution.js';
import { settledCost } from '../calc/cofinancing/gather-amounts.js';
import { recordedAmounts } from '../calc/cofinancing/recorded-amounts.js';
import { addUp, type Computed, type Figure } from '../calc/figure.js';
import type { Format } from '../messages/format.js';
import type { CofinancingRule, Subproject } from '../model/cofinancing.js';
import { groupBy } from '../model/group-by.js';
import { type Currency, NO_CURRENCY } from '../model/money.js';
import { Rational } from '../model/rational.js';
import { roundUp } from '../model/smallest-unit.js';
import { isUnknown } from '../model/unknown.js';
import { certaintyDetail } from './certainty-words.js';
import { withheldDetail } from './detailed-table.js';
import type { Detail } from './report.js';
import { withheldByName } from './withheld-words.js';

/** What an auditor needs to do a result again, but for what does not count: what the total is, what counts, what is missing. */
export function resultDetails(result: CofinancingResult, rule: CofinancingRule): readonly Detail[] {
  const { subproject, amounts, share, verdict, inError, withheldBy } = result;
  if (inError) return [withheldDetail(inError)];
  if (withheldBy) return withheldBy.map((one) => ({ tone: 'bad', text: (format) => withheldByName(one, format) }));
  const details: Detail[] = subproject
    ? [{ text: ({ words: say }) => say.subprojectStatus[subproject.status] }]
    : togetherDetails(result);
  const isCost = subproject && settledCost(subproject, rule, result.stage) !== undefined;
  if (!amounts) {
    const reason = share.notComputable;
    if (reason === 'amount-unknown' && verdict === 'no-data') {
      details.push({ text: (format) => describeUnknown(result, rule, format) });
    } else if (reason && verdict === 'no-data') {
      const isNothingIn = reason === 'zero-cost' && rule.of === 'total-cost' && !isCost;
      details.push({ text: ({ words: say }) => (isNothingIn ? say.nothingInTotal : say.reason[reason]) });
    }
    return [...details, ...recordedDetails(result, rule)];
  }
  if (subproject && rule.of === 'total-cost') {
    details.push({ text: ({ words: say }) => (isCost ? say.totalIsCost : say.totalIsSum) });
  }
  details.push(...recordedDetails(result, rule), ...evidenceDetails(result, rule));
  details.push(...certaintyDetail(result.uncertain, share.quantity, result.evidencedShare?.quantity));
  const { shortfall, currency } = amounts;
  if (verdict === 'not-met' && shortfall) {
    details.push({ text: (format) => describeShortfall(shortfall, currency, rule, format), tone: 'bad' });
  }
  return details;
}

/** That the total and what is not in it are all that was recorded; nothing where all of it is in the total. */
function recordedDetails(result: CofinancingResult, rule: CofinancingRule): readonly Detail[] {
  const { currency, subproject } = result;
  const recorded = recordedAmounts(result, rule);
  if (!recorded || !currency || recorded.left.length === 0) return [];
  const { all, inTotal, outside, left } = recorded;
  return [
    {
      text: ({ words: say, amount }) =>
        say.recordedAmounts({
          all: amount(all.quantity, currency),
          inTotal: amount(inTotal.quantity, currency),
          outside: amount(outside.quantity, currency),
          items: subproject ? left.map(({ contribution }) => contribution.id).join(', ') : idsBySubproject(left),
        }),
    },
  ];
}

/** What does not count, and why: of a whole project long lists, behind all else. */
export function excludedDetails({
  subproject,
  excluded,
  currency = NO_CURRENCY,
}: CofinancingResult): readonly Detail[] {
  if (excluded.length === 0) return [];
  return [
    {
      text: (format) =>
        format.words.excluded(
          subproject ? describeEach(excluded, currency, format) : describeByReason(excluded, currency, format),
        ),
    },
  ];
}

/** What was agreed, beside what came in. */
export function agreedDetails(planned: CofinancingResult | undefined, rule: CofinancingRule): readonly Detail[] {
  if (!planned) return [];
  const { amounts, share, verdict } = planned;
  const { quantity } = share;
  if (share.notComputable === 'amount-unknown')
    return [{ text: (format) => format.words.agreed(describeUnknown(planned, rule, format)) }];
  if (!amounts || !quantity) return [];
  const { eligible, denominator, shortfall, currency } = amounts;
  return [
    {
      text: (format) => {
        const agreed = format.words.agreedShare({
          share: format.percent(quantity, [rule.minimum.number]),
          eligible: format.amount(eligible.quantity, currency),
          total: format.amount(denominator.quantity, currency),
          verdict: format.words.verdict[verdict],
        });
        return verdict === 'not-met' && shortfall
          ? `${agreed}; ${describeShortfall(shortfall, currency, rule, format)}`
          : agreed;
      },
    },
    ...certaintyDetail(planned.uncertain, quantity),
  ];
}

/** Which sub-projects a rule of the whole project counts together, and which it leaves aside. */
function togetherDetails({ judged, notJudged }: CofinancingResult): Detail[] {
  const ids = (subprojects: readonly Subproject[]): string => subprojects.map(({ id }) => id).join(', ');
  const details: Detail[] = [];
  if (judged.length > 0) details.push({ text: ({ words: say }) => say.judgedTogether(ids(judged)) });
  if (notJudged.length > 0) details.push({ text: ({ words: say }) => say.leftAside(ids(notJudged)) });
  return details;
}

/** How much of what counts evidence covers, and which contributions it does not, and by how much. */
function evidenceDetails(result: CofinancingResult, rule: CofinancingRule): readonly Detail[] {
  const { subproject, amounts, evidencedShare, unevidenced, currency = NO_CURRENCY } = result;
  if (!evidencedShare || unevidenced.length === 0) return [];
  const { evidenced } = amounts ?? {};
  const share = evidencedShare.quantity;
  const nameOf = ({ contribution, subproject: its }: Unevidenced): string =>
    subproject ? contribution.id : `${its.id} ${contribution.id}`;
  const covered: readonly Detail[] =
    share && evidenced
      ? [
          {
            text: (format) =>
              format.words.withEvidence({
                share: format.percent(share, [rule.minimum.number]),
                amount: format.amount(evidenced.quantity, currency),
              }),
            only: 'narrow',
          },
          { text: (format) => format.words.evidencedAmount(format.amount(evidenced.quantity, currency)), only: 'wide' },
        ]
      : [];
  return [
    ...covered,
    {
      text: (format) =>
        format.words.withoutEvidence(
          unevidenced.map((one) => `${nameOf(one)} ${amountOrReason(one.amount, currency, format)}`).join(', '),
        ),
    },
  ];
}

function describeEach(excluded: readonly Exclusion[], currency: Currency, format: Format): string {
  const { words: say } = format;
  return excluded
    .map(({ contribution: { id, from, amount: itsAmount }, reason, amount }) =>
      say.excludedItem({
        id,
        amount: isUnknown(itsAmount)
          ? say.amountUnknown(format.text(itsAmount.unknown))
          : amountOrReason(amount, currency, format),
        reason: reason === 'class-not-counted' ? say.notCountedFrom(say.contributor[from]) : say.exclusion[reason],
      }),
    )
    .join(', ');
}

/** Those of a whole project are many: by reason, with their sum and their ids. */
function describeByReason(excluded: readonly Exclusion[], currency: Currency, format: Format): string {
  const { words: say } = format;
  return EXCLUSION_REASONS.flatMap((reason) => {
    const ofReason = excluded.filter((one) => one.reason === reason);
    if (ofReason.length === 0) return [];
    const summary = say.excludedTogether({
      count: format.count(ofReason.length),
      plural: ofReason.length !== 1,
      amount: describeSum(
        ofReason.map(({ amount }) => amount),
        currency,
        format,
      ),
      reason: say.exclusion[reason],
    });
    const unknown = whyUnknown(ofReason, format);
    return `${summary}: ${idsBySubproject(ofReason)}${unknown.length > 0 ? ` (${unknown.join(', ')})` : ''}`;
  }).join('; ');
}

/** The sum of what is known, and how many amounts are not. */
function describeSum(amounts: readonly Figure[], currency: Currency, format: Format): string {
  const known = amounts.filter((one): one is Computed => one.quantity !== undefined);
  const unknown = amounts.length - known.length;
  const sum = known.length > 0 ? [format.amount(addUp(known).quantity, currency)] : [];
  return [...sum, ...(unknown > 0 ? [format.words.amountsNotKnown(format.count(unknown))] : [])].join(' + ');
}

/** Why there is no share: the amounts that it needs and that are not known, each with the words of the file. */
function describeUnknown(
  { contributions, stage, subproject: one }: CofinancingResult,
  rule: CofinancingRule,
  format: Format,
): string {
  const needed = contributions.filter(
    ({ subproject, counted, isInTotal }) => counted || (isInTotal && !settledCost(subproject, rule, stage)),
  );
  return format.words.shareUnknown(whyUnknown(needed, format, one !== undefined).join(', '));
}

/** Of contributions whose amount is not known, why: `C2 amount not known (no timesheet)`. */
function whyUnknown(
  some: readonly Pick<Exclusion, 'contribution' | 'subproject'>[],
  { words: say, text }: Format,
  isOfOne = false,
): readonly string[] {
  return some.flatMap(({ contribution: { id, amount }, subproject }) =>
    isUnknown(amount)
      ? [say.unknownItem({ id: isOfOne ? id : `${subproject.id} ${id}`, reason: text(amount.unknown) })]
      : [],
  );
}

function amountOrReason({ quantity, notComputable }: Figure, currency: Currency, format: Format): string {
  if (quantity) return format.amount(quantity, currency);
  return notComputable === 'amount-unknown' ? format.words.amountNotKnown : format.words.reason[notComputable];
}

/** `TDA-01 C1 C2, TDA-03 C1`. */
function idsBySubproject(excluded: readonly Pick<Exclusion, 'contribution' | 'subproject'>[]): string {
  return [...groupBy(excluded, ({ subproject }) => subproject.id)]
    .map(([subproject, some]) => [subproject, ...some.map(({ contribution }) => contribution.id)].join(' '))
    .join(', ');
}

/** Both ways to make up for it, or the one amount where they come to the same, rounded up so that paying it is enough. */
function describeShortfall(
  { replace, add, labourDays }: Shortfall,
  currency: Currency,
  { contributors }: CofinancingRule,
  format: Format,
): string {
  const { words: say } = format;
  const toPay = ({ quantity: { number, bound } }: Computed): string =>
    format.money({ number: roundUp(number, currency), bound }, currency);
  const amount = toPay(replace);
  const missing = labourDays
    ? say.withLabourDays({
        amount,
        days: format.number(labourDays.quantity),
        plural: !labourDays.quantity.number.equals(Rational.one),
      })
    : amount;
  if (!add || add.quantity.number.equals(replace.quantity.number)) return say.shortfallOnly({ replace: missing });
  return say.shortfall({
    replace: missing,
    add: toPay(add),
    contributors: contributors.map((one) => say.contributor[one]).join(', '),
  });
}
