import type { SyntaxDetail } from '../../diagnostics/reader-findings.js';
import type { Language } from '../../model/text.js';

type MessageAndHelp = readonly [message: string, help: string];

/** What is wrong with YAML that does not parse, in words, and what to type. */
export const SYNTAX_TEXTS: Readonly<Record<SyntaxDetail, Readonly<Record<Language, MessageAndHelp>>>> = {
  'colon-in-text': {
    en: ['a second `: ` in one line', "put the text in quotes: `title: 'one: two'`"],
    vi: ['dấu `: ` thứ hai trong cùng một dòng', "đặt văn bản trong dấu nháy: `title: 'một: hai'`"],
  },
  'bad-indent': {
    en: ['the line is not indented like the lines around it', 'begin all keys of one map in the same column'],
    vi: ['dòng không thụt vào đều với các dòng xung quanh', 'các khóa của cùng một nhóm bắt đầu ở cùng một cột'],
  },
  'quote-not-closed': {
    en: ['the quote opened here is not closed', "end the text with the same quote; write `''` for one inside `'…'`"],
    vi: ['dấu nháy mở ở đây không được đóng', "kết thúc văn bản bằng cùng dấu nháy; trong `'…'` viết `''` cho một dấu"],
  },
  'bracket-not-closed': {
    en: ['the bracket opened here is not closed', 'end the list with `]` and the map with `}`'],
    vi: ['dấu ngoặc mở ở đây không được đóng', 'kết thúc danh sách bằng `]` và nhóm bằng `}`'],
  },
  'missing-comma': {
    en: ['a comma is missing between two values in brackets', 'write `[one, two]` or `{ a: 1, b: 2 }`'],
    vi: ['thiếu dấu phẩy giữa hai giá trị trong ngoặc', 'viết `[một, hai]` hoặc `{ a: 1, b: 2 }`'],
  },
  'missing-colon': {
    en: ['a key without `: ` behind it', 'write `key: value`, with a space after the colon'],
    vi: ['khóa không có `: ` theo sau', 'viết `khóa: giá trị`, có dấu cách sau dấu hai chấm'],
  },
  'missing-dash': {
    en: ['a line between the items of a list, without a dash', 'begin each item with `- `, or indent the line further'],
    vi: [
      'một dòng giữa các mục của danh sách mà không có dấu gạch',
      'bắt đầu mỗi mục bằng `- `, hoặc thụt dòng vào thêm',
    ],
  },
  'bad-escape': {
    en: ['a backslash that means nothing inside "…"', "write `\\\\` for a backslash, or use `'…'`"],
    vi: ['dấu `\\` không có nghĩa trong "…"', "viết `\\\\` cho dấu gạch chéo ngược, hoặc dùng `'…'`"],
  },
  'reserved-start': {
    en: ['the text begins with a sign that YAML keeps for itself', "put the text in quotes: `'@home'`"],
    vi: ['văn bản bắt đầu bằng ký tự dành riêng của YAML', "đặt văn bản trong dấu nháy: `'@home'`"],
  },
  'block-in-brackets': {
    en: ['an indented list, map or text block inside brackets', 'use brackets inside brackets, or neither'],
    vi: ['danh sách, nhóm hoặc khối văn bản thụt dòng nằm trong ngoặc', 'dùng ngoặc trong ngoặc, hoặc bỏ hẳn ngoặc'],
  },
  'bad-anchor': {
    en: ['an anchor, alias or tag where none can stand', 'write `key: &name value`, and `key: *name` without a value'],
    vi: ['mỏ neo, bí danh hoặc thẻ đặt sai chỗ', 'viết `khóa: &tên giá trị`, và `khóa: *tên` không kèm giá trị'],
  },
  'bad-directive': {
    en: ['a directive that YAML 1.2 does not know', 'remove the line that begins with `%`'],
    vi: ['chỉ thị mà YAML 1.2 không có', 'bỏ dòng bắt đầu bằng `%`'],
  },
  'control-character': {
    en: ['a control character that YAML does not allow', 'remove it; it often comes from copying out of a PDF file'],
    vi: ['ký tự điều khiển mà YAML không cho phép', 'xóa ký tự này; nó thường đến từ việc chép từ tệp PDF'],
  },
  unexpected: {
    en: [
      'YAML cannot be read from here on',
      'look for a missing quote, bracket or colon, or wrong indentation, just before',
    ],
    vi: [
      'không đọc được YAML từ đây trở đi',
      'xem ngay trước đó có thiếu dấu nháy, ngoặc, hai chấm hoặc thụt dòng sai không',
    ],
  },
};
