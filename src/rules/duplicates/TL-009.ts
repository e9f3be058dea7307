/** TL-009. */
import { defineRule } from '../define';

export const tl009 = defineRule({
  code: 'TL-009',
  severity: 'check',
  params: { sheets: 'list', shared: 'text', of: 'text' },
  vi: {
    title: 'Hai danh sách cùng những người',
    message: (p) =>
      `Hai danh sách «${p.sheets.join('» và «')}» có chung ${p.shared}/${p.of} người, nên không nêu từng người.`,
    effect: 'Nếu gộp hay cộng hai danh sách, những người này bị tính hai lần.',
    fix: 'Nếu một danh sách là trích của danh sách kia thì không phải sửa; nếu là bản sao thì bỏ một bản.',
  },
});
