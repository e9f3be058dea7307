/** A row of a table by sources whose source no word tells. */
import { defineRule } from '../define';

const listed = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

export const unknownSources = defineRule({
  code: 'VON-039',
  severity: 'check',
  subjects: ['funding'],
  params: { names: 'list' },
  vi: {
    title: 'Nguồn vốn chưa rõ',
    message: (p, a) =>
      `Chưa rõ ${listed(p.names)} là nguồn vốn nào (ô ${a.places}); tạm tính vào nguồn khác.`,
    effect: 'Các biểu tính số tiền này vào tổng và vào nguồn khác.',
    fix: 'Ghi rõ tên nguồn (NSTW, ngân sách tỉnh, ngân sách xã, nguồn khác).',
  },
  en: {
    title: 'A source of money that is not known',
    message: (p, a) =>
      `Which source ${listed(p.names)} is is not known (${a.places}); it is counted as other money.`,
    effect: 'The forms count it in the total and as other money.',
    fix: 'Write the name of the source (central, provincial or communal budget, other).',
  },
});
