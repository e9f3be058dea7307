/** TL-008. */
import { defineRule } from '../define';
import { at, KEPT } from './duplicates-words';

export const tl008 = defineRule({
  code: 'TL-008',
  severity: 'check', // severity? // subjects?
  params: { at: 'list?', count: 'text' },
  vi: {
    title: 'Một mã hộ ghi cho hai chủ hộ',
    message: (p) => `${p.count} chủ hộ ghi cùng một mã hộ (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Sửa mã hộ của một dòng.',
  },
});
