import type { PlainDate } from '../../model/plain-date.js';
import type { Id } from '../../model/record.js';
import { formatIn } from '../format-in.js';
import type { FindingText } from '../rule.js';
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
  /** Where that day would have to be to take them all in. */
  readonly needed: PlainDate;
  /** What to type for that. */
  readonly correction: string;
  /** The project says when it closed. */
  readonly hasEnded: boolean;
}

type Subject =
  | { readonly kind: FactKind; readonly owner?: FactList['owner']; readonly first?: Id | undefined }
  | { readonly kind: PlanKind; readonly id: string };

export function inEnglish(args: OutsidePeriod): FindingText {
  const { side, bound } = args;
  const owner = ownerInEnglish(args);
  return {
    message: `${subjectInEnglish(args)} ${side} the ${owner}'s ${side === 'before' ? 'start' : 'end'}, ${bound}`,
    help: helpInEnglish(args),
    labels: { bound: `the ${owner} ${side === 'before' ? 'starts' : 'ends'} here` },
  };
}

export function inVietnamese(args: OutsidePeriod): FindingText {
  const { side, bound } = args;
  const owner = ownerInVietnamese(args);
  return {
    message: `${subjectInVietnamese(args)}, ${side === 'before' ? 'trước ngày bắt đầu' : 'sau ngày kết thúc'} ${owner} ${formatIn('vi').date(bound)}`,
    help: helpInVietnamese(args),
    labels: { bound: `${owner} ${side === 'before' ? 'bắt đầu' : 'kết thúc'} ở đây` },
  };
}

function ownerInEnglish({ within }: OutsidePeriod): string {
  return within === undefined ? 'project' : 'sub-project';
}

function ownerInVietnamese({ within }: OutsidePeriod): string {
  return within === undefined ? 'dự án' : 'tiểu dự án';
}

/** Whether the month or the year that is written begins within the period. */
function isPartlyWithin({ date, bound }: OutsidePeriod): boolean {
  return bound.startsWith(date);
}

function subjectInEnglish(args: OutsidePeriod): string {
  const { subject, count } = args;
  const date = `${writeDate(args.date, 'en')}${isPartlyWithin(args) ? ' (its last day counts)' : ''}`;
  if (!('id' in subject)) {
    const { kind, first } = subject;
    const facts =
      count === 1 && first !== undefined ? nameFact(first, subject, 'en') : countFacts(count, subject, 'en');
    const when = isPeriod(args.date) ? `for ${date}` : `dated ${date}`;
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

function subjectInVietnamese(args: OutsidePeriod): string {
  const { subject, count } = args;
  const date = `${nameDate(args.date)}${isPartlyWithin(args) ? ' (tính theo ngày cuối)' : ''}`;
  if (!('id' in subject)) {
    const { kind, first } = subject;
    const facts =
      count === 1 && first !== undefined ? nameFact(first, subject, 'vi') : countFacts(count, subject, 'vi');
    if (count > 1) return `${facts}, đầu tiên là ${first === undefined ? '' : `${first}, `}${date}`;
    return `${facts} ${kind === 'milestone' ? 'hoàn thành' : 'ghi'} ${date}`;
  }
  switch (subject.kind) {
    case 'milestone':
      return `mốc ${subject.id} có hạn ${writeDate(args.date, 'vi')}`;
    case 'activity':
      return `lịch của hoạt động ${subject.id} ghi ${date}`;
    case 'plan':
      return `kế hoạch vốn ${subject.id} là của ${date}`;
    case 'subproject':
      return `thời gian của tiểu dự án ${subject.id} ghi ${date}`;
  }
}

function helpInEnglish(args: OutsidePeriod): string {
  const { subject, side, needed, correction, hasEnded } = args;
  const why = side === 'before' ? 'started earlier' : 'was extended';
  const help = `correct the date; or, if the ${ownerInEnglish(args)} ${why}, its period: \`${correction}\``;
  if (subject.kind === 'contribution') return `${help}; no contribution outside the period counts towards a share`;
  if (side === 'before') return help;
  const day = hasEnded ? 'correct `ended`' : 'write `ended: <date>` beside `period`';
  return `${help}; or, if it closed later than agreed, ${day} (${needed} or later)`;
}

function helpInVietnamese(args: OutsidePeriod): string {
  const { subject, side, needed, correction, hasEnded } = args;
  const why = side === 'before' ? 'bắt đầu sớm hơn' : 'được gia hạn';
  const owner = ownerInVietnamese(args);
  const help = `hãy sửa ngày; hoặc nếu ${owner} ${why}, hãy sửa thời gian ${owner}: \`${correction}\``;
  if (subject.kind === 'contribution')
    return `${help}; khoản đóng góp ngoài thời gian ${owner} không được tính vào tỷ lệ nào`;
  if (side === 'before') return help;
  const day = hasEnded ? 'sửa `ended`' : 'ghi `ended: ‹ngày›` ngang hàng với `period`';
  return `${help}; hoặc nếu dự án đóng muộn hơn thỏa thuận, hãy ${day} (${needed} hoặc muộn hơn)`;
}
