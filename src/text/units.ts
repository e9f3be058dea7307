/** Units of figures in the language of the pane; a workbook may have others. */
import type { Language } from '../domain/language';

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['hộ', 'households'],
  ['người', 'people'],
  ['nhân khẩu', 'people'],
  ['khẩu', 'people'],
  ['lao động', 'workers'],
  ['thôn', 'hamlets'],
  ['đồng', 'VND'],
  ['nghìn đồng', 'thousand VND'],
  ['triệu đồng', 'million VND'],
  ['tỷ đồng', 'billion VND'],
  ['điểm %', 'points'],
  ['công trình', 'works'],
  ['mô hình', 'models'],
  ['lớp', 'classes'],
  ['dự án', 'projects'],
  ['dòng', 'rows'],
  ['ngày', 'days'],
]);

/** @returns the unit as it is where nobody has a word for it */
export function unitIn(unit: string, language: Language): string {
  return (language === 'en' ? ENGLISH.get(unit.trim().toLowerCase()) : undefined) ?? unit;
}
