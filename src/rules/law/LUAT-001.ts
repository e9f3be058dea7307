/** LUAT-001. */
import { defineRule } from '../define';

export const luat001 = defineRule({
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
});
