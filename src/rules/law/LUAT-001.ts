/** A legal value that nobody has looked at since a day before this one. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const lawUnchecked = defineRule({
  code: 'LUAT-001',
  severity: 'check',
  ground: ['counterpart.minimum-percent'],
  params: { what: 'text' },
  vi: {
    title: 'Quy định chưa được kiểm tra tới ngày này',
    message: (p) => `Giá trị «${p.what}» mới được kiểm tra đến một ngày trước đó.`,
    effect: 'Giá trị vẫn được dùng.',
    fix: 'Kiểm tra có văn bản mới hay không.',
  },
  en: {
    title: 'A rule that has not been looked at up to this day',
    message: (p) => `The value «${inEnglish(p.what)}» was looked at up to an earlier day only.`,
    effect: 'The value is used all the same.',
    fix: 'See whether there is a new document.',
  },
});
