/** A typed flow that the two registers do not give. */
import { defineRule } from '../define';
import { FIELDS, FIELDS_EN, group, groupEn, placeEn } from './flow-words';

export const flowAgainstRegisters = defineRule({
  code: 'DB-017',
  severity: 'check',
  subjects: ['flow'],
  params: { group: 'text', field: 'text', place: 'text' },
  vi: {
    title: 'Bảng diễn biến đã ghi khớp với hai danh sách',
    message: (p, a) =>
      `Bảng diễn biến ${group(p)}, ${p.place === '' ? 'toàn xã' : p.place}, «${FIELDS[p.field] ?? p.field}»: bảng ghi ${a.expected}, so hai danh sách được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu lập ở đây dùng số tính từ hai danh sách.',
    fix: 'Đối chiếu danh sách biến động từng hộ với bảng đã ghi.',
  },
  en: {
    title: 'A typed table of changes that agrees with the two lists',
    message: (p, a) =>
      `Changes of ${groupEn(p)}, ${placeEn(p)}, «${FIELDS_EN[p.field] ?? p.field}»: the table has ${a.expected}, the two lists give ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: 'The form made here takes what the two lists give.',
    fix: 'Compare the list of changes, household by household, with the typed table.',
  },
});
