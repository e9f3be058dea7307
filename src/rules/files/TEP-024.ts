/** A column of a merge that has no total because some hamlets have no figure. */
import { defineRule } from '../define';
import { measure } from '../figure-words';

export const communeNotSummed = defineRule({
  code: 'TEP-024',
  severity: 'check',
  params: { what: 'text', missing: 'list' },
  vi: {
    title: 'Chưa cộng được toàn xã',
    message: (p) => `Không cộng ${measure(p.what)} vì chưa có số của: ${p.missing.join(', ')}.`,
    effect: 'Ô tổng của cột này để trống.',
    fix: 'Bổ sung số liệu của các thôn này rồi gộp lại.',
  },
  en: {
    title: 'No total for the commune',
    message: (p) =>
      `There is no total of ${measure(p.what, 'en')}: no figure of ${p.missing.join(', ')}.`,
    effect: 'The total of this column stays blank.',
    fix: 'Add the figures of these hamlets and merge again.',
  },
});
