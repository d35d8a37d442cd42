import type { ReaderFindings } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';
import type { FindingText } from '../rule.js';
import { inLanguage } from './in-language.js';
import { quote } from './quote.js';

type Args = ReaderFindings['LF206'];

/** What is wrong with a quantity, after the characters that were written; `part` is the piece that does not fit. */
const FACTS: Readonly<Record<Args['problem'], Readonly<Record<Language, (part: string) => string>>>> = {
  qualifier: {
    en: (part) => `: ${quote(part)} before a number is not understood`,
    vi: (part) => `: chưa hiểu từ ${quote(part)} trước con số`,
  },
  scale: {
    en: (part) => `: ${quote(part)} after a number is not understood`,
    vi: (part) => `: chưa hiểu từ ${quote(part)} sau con số`,
  },
  'no-percent-sign': { en: () => ' lacks the percent sign', vi: () => ' thiếu dấu phần trăm' },
  'percent-sign': {
    en: () => ' has a percent sign, but no share is meant here',
    vi: () => ' có dấu phần trăm, nhưng chỗ này không phải tỷ lệ',
  },
  exponent: { en: () => ' has an exponent', vi: () => ' có số mũ' },
  'leading-zero': { en: () => ' begins with a zero', vi: () => ' có số 0 ở đầu' },
  'not-a-number': { en: () => ' is not a number', vi: () => ' không phải là một con số' },
  'zero-denominator': { en: () => ' divides by zero', vi: () => ' có mẫu số bằng 0' },
  'too-long': { en: () => ' has more than 30 digits', vi: () => ' có hơn 30 chữ số' },
  negative: { en: () => ' is negative, which makes no sense here', vi: () => ' là số âm, không có nghĩa ở đây' },
  refund: { en: () => ' is a negative amount', vi: () => ' là số tiền âm' },
  returned: { en: () => ' is a negative amount', vi: () => ' là số tiền âm' },
  reduced: { en: () => ' is a negative amount', vi: () => ' là số tiền âm' },
  zero: { en: () => ' must be greater than 0', vi: () => ' phải lớn hơn 0' },
  'ratio-qualifier': {
    en: (part) => `: a ratio takes no ${quote(part)}, its two numbers are counted`,
    vi: (part) => `: tỷ số không đi với ${quote(part)}, vì hai số của nó là số đếm`,
  },
  'unexpected-text': {
    en: (part) => `: ${quote(part)} does not belong to the number`,
    vi: (part) => `: ${quote(part)} không thuộc con số`,
  },
};

/** What to type where the finding itself has no suggestion. */
const ADVICE: Readonly<Partial<Record<Args['problem'], Readonly<Record<Language, string>>>>> = {
  qualifier: {
    en: 'use `at least`, `at most`, `more than`, `less than` or `about`',
    vi: 'dùng `ít nhất`, `tối đa`, `hơn`, `dưới` hoặc `khoảng`',
  },
  scale: {
    en: 'use `thousand`, `million` or `billion`, or write out the digits',
    vi: 'dùng `nghìn`, `triệu` hoặc `tỷ`, hoặc viết đủ chữ số',
  },
  'no-percent-sign': { en: 'write `25%`, not `0.25`', vi: 'hãy viết `25%`, không viết `0.25`' },
  'not-a-number': {
    en: 'write digits, or `{ unknown: "the reason" }` where the source gives no number',
    vi: 'hãy viết bằng chữ số, hoặc `{ unknown: "lý do" }` nếu nguồn không nêu con số',
  },
  refund: {
    en: 'money that came back is a record with `kind: refund` and a positive amount',
    vi: 'tiền được trả lại là một bản ghi có `kind: refund` và số tiền dương',
  },
  returned: {
    en: 'write a positive amount; money returned to the donor is not a receipt: record it under `disbursements` with `kind: transfer`',
    vi: 'hãy ghi số tiền dương; tiền trả lại nhà tài trợ không phải là kinh phí tiếp nhận: ghi ở `disbursements` với `kind: transfer`',
  },
  reduced: {
    en: 'write a positive amount; if the donor reduced what it committed, correct the commitment to what is left of it',
    vi: 'hãy ghi số tiền dương; nếu nhà tài trợ giảm mức cam kết, sửa khoản cam kết thành mức còn lại',
  },
  zero: {
    en: 'write the right number; or leave the record out until it is known',
    vi: 'hãy ghi con số đúng; hoặc bỏ bản ghi này cho đến khi biết',
  },
  'unexpected-text': {
    en: 'write one number; its unit stands in `unit`',
    vi: 'chỉ viết một con số; đơn vị ghi ở `unit`',
  },
};

/** The same in a cell of a table, whose emptiness is no 0. */
const ADVICE_IN_TABLE: Readonly<Partial<Record<Args['problem'], Readonly<Record<Language, string>>>>> = {
  'not-a-number': {
    en: 'write digits, or leave the row or the cell out: what is not known is not 0',
    vi: 'hãy viết bằng chữ số, hoặc bỏ dòng hay để trống ô: điều chưa biết không phải là 0',
  },
};

const WRITE: Readonly<Record<Language, string>> = { en: 'write', vi: 'hãy viết' };

export function describeQuantityProblem(args: Args, language: Language): FindingText {
  const { written, problem, part, suggestion, inTable } = args;
  const message = `${quote(written)}${FACTS[problem][language](part ?? '')}`;
  if (suggestion === undefined) {
    const helps = (inTable ? ADVICE_IN_TABLE[problem] : undefined) ?? ADVICE[problem];
    return { message, help: helps?.[language] };
  }
  const right = inLanguage(suggestion, language);
  if (problem === 'refund') return { message, help: `${ADVICE.refund?.[language]}: \`${right}\`` };
  return { message, help: `${WRITE[language]} \`${right}\`` };
}
