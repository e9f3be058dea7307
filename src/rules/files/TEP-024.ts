/** TEP-024. */
import { defineRule } from '../define';
import { measure } from './merge-words';

export const tep024 = defineRule({
  code: 'TEP-024',
  severity: 'check',
  params: { what: 'text', missing: 'list' },
  vi: {
    title: 'Chưa cộng được toàn xã',
    message: (p) => `Không cộng ${measure(p.what)} vì chưa có số của: ${p.missing.join(', ')}.`,
    effect: 'Ô tổng của cột này để trống.',
    fix: 'Bổ sung số liệu của các thôn này rồi gộp lại.',
  },
});
