import type { Format } from '../../messages/format.js';
import type { PlainDate } from '../../model/plain-date.js';
import type { Id } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { inEachLanguage } from '../in-each-language.js';
import { isPeriod, nameDate, writeDate } from '../write-date.js';
import { countFacts, nameFact } from './records/fact-words.js';
import type { Side } from './records/limits.js';
import type { FactKind, FactList } from './records/list-facts.js';
import type { PlanKind } from './records/list-plans.js';

export interface OutsidePeriod {
  readonly subject: Subject;
  /** How many dates of the list lie on that side. */
  readonly count: number;
  readonly side: Side;
  /** The first of them in the file, as it is written. */
  readonly date: string;
  /** Whose period it is: the project's, or that of the sub-project with this id. */
  readonly within?: Id | undefined;
  /** The first day of that period, or its last. */
  readonly bound: PlainDate;
  /** The day to which that bound would have to move to include them all. */
  readonly needed: PlainDate;
  /** The period to type for that: `period: { start: 2021-07-01, end: 2025-03-31 }`. */
  readonly correction: string;
  /** What says that the project was extended, where the date lies after its end. */
  readonly extension?: string | undefined;
  /** The project says when it closed. */
  readonly hasEnded: boolean;
}

type Subject =
  | { readonly kind: FactKind; readonly owner?: FactList['owner']; readonly first?: Id | undefined }
  | { readonly kind: PlanKind; readonly id: string };

export const OUTSIDE_PERIOD_WORDS = inEachLanguage(factsOf, {
  en: (facts) => {
    const { side, bound, isOfProject, needed } = facts;
    const owner = isOfProject ? 'project' : 'sub-project';
    const day = facts.hasEnded ? 'correct `ended`' : 'write `ended: <date>` beside `period`';
    return {
      message: `${subjectInEnglish(facts)} ${side} the ${owner}'s ${side === 'before' ? 'start' : 'end'}, ${bound}`,
      help: [
        'correct the date',
        facts.extension
          ? `or, if the project was extended, ${facts.hasExtensions ? 'correct that extension' : 'write beside `period`'}: \`${facts.extension}\``
          : `or, if the ${owner} ${side === 'before' ? 'started earlier' : 'was extended'}, its period: ${facts.typed}`,
        facts.isOfShares && 'no contribution outside the period counts towards a share',
        facts.mayEndLater && `or, if it closed later than agreed, ${day} (${needed} or later)`,
      ]
        .filter(Boolean)
        .join('; '),
      labels: { bound: `the ${owner} ${side === 'before' ? 'starts' : 'ends'} here` },
    };
  },
  vi: (facts) => {
    const { side, bound, isOfProject, needed } = facts;
    const owner = isOfProject ? 'dự án' : 'tiểu dự án';
    const day = facts.hasEnded ? 'sửa `ended`' : 'ghi `ended: ‹ngày›` ngang hàng với `period`';
    return {
      message: `${subjectInVietnamese(facts)}, ${side === 'before' ? 'trước ngày bắt đầu' : 'sau ngày kết thúc'} ${owner} ${bound}`,
      help: [
        'hãy sửa ngày',
        facts.extension
          ? `hoặc nếu dự án được gia hạn, hãy ${facts.hasExtensions ? 'sửa lần gia hạn đó' : 'ghi ngang hàng với `period`'}: \`${facts.extension}\``
          : `hoặc nếu ${owner} ${side === 'before' ? 'bắt đầu sớm hơn' : 'được gia hạn'}, hãy sửa thời gian ${owner}: ${facts.typed}`,
        facts.isOfShares && `khoản đóng góp ngoài thời gian ${owner} không được tính vào tỷ lệ nào`,
        facts.mayEndLater && `hoặc nếu dự án đóng muộn hơn thỏa thuận, hãy ${day} (${needed} hoặc muộn hơn)`,
      ]
        .filter(Boolean)
        .join('; '),
      labels: { bound: `${owner} ${side === 'before' ? 'bắt đầu' : 'kết thúc'} ở đây` },
    };
  },
});

function factsOf(args: OutsidePeriod, { language, date }: Format) {
  const { subject, side, bound, within, correction } = args;
  const isOfShares = subject.kind === 'contribution';
  return {
    ...args,
    isOfProject: within === undefined,
    bound: date(bound),
    date: nameDate(args.date, language),
    bareDate: writeDate(args.date, language),
    isDay: !isPeriod(args.date),
    hasExtensions: args.extension?.startsWith('end') ?? false,
    typed: `\`${correction}\``,
    isOfShares,
    mayEndLater: side === 'after' && !isOfShares,
    facts: 'id' in subject ? '' : nameFacts(subject, args.count, language),
  };
}

type Facts = ReturnType<typeof factsOf>;

/** `contribution C2 of SP-01`, `3 values of IND-2`. */
function nameFacts(subject: Extract<Subject, { readonly kind: FactKind }>, count: number, language: Language): string {
  const { first } = subject;
  return count === 1 && first !== undefined ? nameFact(first, subject, language) : countFacts(count, subject, language);
}

function subjectInEnglish({ subject, count, facts, isDay, date }: Facts): string {
  if (!('id' in subject)) {
    const { kind, first } = subject;
    const when = `${isDay ? 'dated' : 'for'} ${date}`;
    if (count > 1) return `${facts}, the first${first === undefined ? '' : ` of them ${first}`} ${when}, lie`;
    return kind === 'milestone' ? `${facts} was completed on ${date},` : `${facts} is ${when},`;
  }
  switch (subject.kind) {
    case 'milestone':
      return `milestone ${subject.id} is due ${date},`;
    case 'activity':
      return `the schedule of activity ${subject.id} says ${date},`;
    case 'plan':
      return `plan ${subject.id} is for ${date},`;
    case 'subproject':
      return `the period of sub-project ${subject.id} says ${date},`;
  }
}

function subjectInVietnamese({ subject, count, facts, bareDate, date }: Facts): string {
  if (!('id' in subject)) {
    const { kind, first } = subject;
    if (count > 1) return `${facts}, đầu tiên là ${first === undefined ? '' : `${first}, `}${date}`;
    return `${facts} ${kind === 'milestone' ? 'hoàn thành' : 'ghi'} ${date}`;
  }
  switch (subject.kind) {
    case 'milestone':
      return `mốc ${subject.id} có hạn ${bareDate}`;
    case 'activity':
      return `lịch của hoạt động ${subject.id} ghi ${date}`;
    case 'plan':
      return `kế hoạch vốn ${subject.id} là của ${date}`;
    case 'subproject':
      return `thời gian của tiểu dự án ${subject.id} ghi ${date}`;
  }
}
