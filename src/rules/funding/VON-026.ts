/** VON-026. */
import { defineRule } from '../define';

export const von026 = defineRule({
  code: 'VON-026',
  severity: 'check',
  subjects: ['disbursement'],
  params: { main: 'text' },
  vi: {
    title: 'Nhiều bảng giải ngân',
    message: (p) => `Sổ có nhiều bảng giải ngân; biểu lấy bảng ở trang «${p.main}».`,
    fix: 'Giữ một bảng giải ngân cho một kỳ.',
  },
  merge: 'dropped',
});
