import type { TreeNode } from '../source/node.js';
import { normaliseText } from './scalars/normalise-text.js';
import { nearest, textOf } from './surroundings.js';

/** Units of which there is no half, as documents write them; `cuộc họp` and `village meetings` follow from their heads. */
const COUNTED: ReadonlySet<string> = new Set([
  ...['người', 'người dân', 'nông dân', 'học sinh', 'học viên', 'cán bộ', 'phụ nữ', 'lượt người', 'lượt'],
  ...['hộ', 'hộ dân', 'hộ gia đình', 'hộ nghèo', 'gia đình'],
  ...['nhóm', 'tổ', 'tổ hợp tác', 'tổ chức', 'hợp tác xã', 'thôn', 'bản', 'ấp', 'xã', 'phường', 'huyện', 'tỉnh'],
  ...['trường', 'trung tâm', 'tiểu dự án', 'dự án', 'công trình', 'mô hình'],
  ...['person', 'persons', 'people', 'participant', 'participants', 'farmers', 'women', 'men', 'students', 'children'],
  ...['household', 'households', 'family', 'families'],
  ...['group', 'groups', 'organisations', 'cooperatives', 'village', 'villages', 'commune', 'communes', 'districts'],
  ...['school', 'schools', 'sub-project', 'sub-projects', 'subproject', 'subprojects', 'project', 'projects'],
]);

/** What is held: the word that leads in Vietnamese, `lớp` of `lớp tập huấn`, and ends in English, `training courses`. */
const HELD_VI: ReadonlySet<string> = new Set(['cuộc', 'buổi', 'lớp', 'khóa', 'khoá', 'đợt', 'chuyến']);
const HELD_EN: ReadonlySet<string> = new Set([
  ...['meeting', 'meetings', 'course', 'courses', 'training', 'trainings', 'class', 'classes', 'session', 'sessions'],
  ...['workshop', 'workshops', 'visit', 'visits', 'trip', 'trips', 'dialogue', 'dialogues', 'audit', 'audits'],
]);

/** The unit of the record around a node, where it is one of which there is no half: people, meetings, villages. */
export function countedUnitAround(node: TreeNode): string | undefined {
  const unit = nearest(node, 'unit');
  const words = unit?.kind === 'map' ? [textOf(unit.get('vi')), textOf(unit.get('en'))] : [textOf(unit)];
  return words.find((one) => one !== undefined && isCountedUnit(one));
}

/** Both parts of `tổ/thôn` have to be counted. */
export function isCountedUnit(unit: string): boolean {
  return unit.split('/').every((one) => {
    const name = normaliseText(one).toLowerCase().replace(/\s+/g, ' ');
    const words = name.split(' ');
    return COUNTED.has(name) || HELD_VI.has(words[0] ?? '') || HELD_EN.has(words.at(-1) ?? '');
  });
}
