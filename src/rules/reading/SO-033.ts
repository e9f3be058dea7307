/** Numbers of identity cards that were kept as 5,1E+10, so that their digits are gone. */
import { defineRule } from '../define';

export const idsLost = defineRule({
  code: 'SO-033',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Số căn cước đã mất chữ số',
    message: (p, a) => `Không đọc được ${p.count} số căn cước (dạng 5,1E+10) ở ${a.places}.`,
    effect: 'Các số này đã mất chữ số khi lưu CSV.',
    fix: 'Nhập lại từ hồ sơ.',
  },
  en: {
    title: 'Identity numbers that lost digits',
    message: (p, a) =>
      `Identity numbers that cannot be read (such as 5,1E+10): ${p.count} (${a.places}).`,
    effect: 'These numbers lost digits when the CSV was saved.',
    fix: 'Enter them again from the records.',
  },
  merge: 'dropped',
});
