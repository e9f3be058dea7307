/** A typed flow that the two registers do not give. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { FIELDS, group, place } from './flow-words';

export const flowAgainstRegisters = defineRule({
  code: 'DB-017',
  severity: 'check',
  subjects: ['flow'],
  params: { group: 'text', field: 'text', place: 'text' },
  vi: {
    title: 'Bảng diễn biến đã ghi khớp với hai danh sách',
    message: (p, a) =>
      `Bảng diễn biến ${group(p)}, ${p.place === '' ? 'toàn xã' : p.place}, «${wordOf(FIELDS, p.field)}»: bảng ghi ${a.expected}, so hai danh sách được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu lập ở đây dùng số tính từ hai danh sách.',
    fix: 'Đối chiếu danh sách biến động từng hộ với bảng đã ghi.',
  },
  en: {
    title: 'A typed table of changes that agrees with the two lists',
    message: (p, a) =>
      `Changes of ${group(p, 'en')}, ${place(p, 'en')}, «${wordOf(FIELDS, p.field, 'en')}»: the table has ${a.expected}, the two lists give ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: 'The form made here takes what the two lists give.',
    fix: 'Compare the list of changes, household by household, with the typed table.',
  },
});
