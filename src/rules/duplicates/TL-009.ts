/** Two lists that hold mostly the same people, said once and not of each of them. */
import { defineRule } from '../define';

export const listsOfSamePeople = defineRule({
  code: 'TL-009',
  severity: 'check',
  params: { sheets: 'list', shared: 'number', of: 'number' },
  vi: {
    title: 'Hai danh sách cùng những người',
    message: (p) =>
      `Hai danh sách «${p.sheets.join('» và «')}» có chung ${p.shared}/${p.of} người, nên không nêu từng người.`,
    effect: 'Nếu gộp hay cộng hai danh sách, những người này bị tính hai lần.',
    fix: 'Nếu một danh sách là trích của danh sách kia thì không phải sửa; nếu là bản sao thì bỏ một bản.',
  },
  en: {
    title: 'Two lists of the same people',
    message: (p) =>
      `The lists ${p.sheets.map((sheet) => `«${sheet}»`).join(' and ')} share ${p.shared}/${p.of} people, who are not named one by one.`,
    effect: 'If the two lists are joined or added, these people are counted twice.',
    fix: 'If one list is an extract of the other, nothing is to be done; if it is a copy, remove one.',
  },
});
