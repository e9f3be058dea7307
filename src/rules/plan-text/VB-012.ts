/** VB-012. */
import { defineRule } from '../define';

const MISSING: Readonly<Record<string, string>> = {
  state: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  signature: 'chỗ ký',
  recipients: 'nơi nhận',
};

export const vb012 = defineRule({
  code: 'VB-012',
  severity: 'check',
  params: { missing: 'list' },
  vi: {
    title: 'Thiếu thành phần của văn bản',
    message: (p) => `Không thấy ${p.missing.map((item) => MISSING[item] ?? item).join(', ')}.`,
    fix: 'Bổ sung theo Nghị định 30/2020/NĐ-CP; nếu ở tệp khác hoặc trong hình thì không phải làm gì.',
  },
});
