/** The text lacks a part that every official document has. */
import { defineRule } from '../define';

const MISSING: Readonly<Record<string, string>> = {
  state: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  signature: 'chỗ ký',
  recipients: 'nơi nhận',
};
const MISSING_ENGLISH: Readonly<Record<string, string>> = {
  state: 'the name of the state («Quốc hiệu»)',
  motto: 'the motto («Tiêu ngữ»)',
  signature: 'the signature',
  recipients: 'the recipients («nơi nhận»)',
};

export const planPartsMissing = defineRule({
  code: 'VB-012',
  severity: 'check',
  params: { missing: 'list' },
  vi: {
    title: 'Thiếu thành phần của văn bản',
    message: (p) => `Không thấy ${p.missing.map((item) => MISSING[item] ?? item).join(', ')}.`,
    fix: 'Bổ sung theo Nghị định 30/2020/NĐ-CP; nếu ở tệp khác hoặc trong hình thì không phải làm gì.',
  },
  en: {
    title: 'Parts of the document are missing',
    message: (p) =>
      `Missing: ${p.missing.map((item) => MISSING_ENGLISH[item] ?? item).join(', ')}.`,
    fix: 'Add them by «Nghị định 30/2020/NĐ-CP»; if they are in another file or in a picture, nothing has to be done.',
  },
});
