/** The text lacks a part that every official document has. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';

const MISSING: SaidWords = {
  state: { vi: 'Quốc hiệu', en: 'the name of the state («Quốc hiệu»)' },
  motto: { vi: 'Tiêu ngữ', en: 'the motto («Tiêu ngữ»)' },
  signature: { vi: 'chỗ ký', en: 'the signature' },
  recipients: { vi: 'nơi nhận', en: 'the recipients («nơi nhận»)' },
};

export const planPartsMissing = defineRule({
  code: 'VB-012',
  severity: 'check',
  params: { missing: 'list' },
  vi: {
    title: 'Thiếu thành phần của văn bản',
    message: (p) => `Không thấy ${p.missing.map((item) => wordOf(MISSING, item)).join(', ')}.`,
    fix: 'Bổ sung theo Nghị định 30/2020/NĐ-CP; nếu ở tệp khác hoặc trong hình thì không phải làm gì.',
  },
  en: {
    title: 'Parts of the document are missing',
    message: (p) => `Missing: ${p.missing.map((item) => wordOf(MISSING, item, 'en')).join(', ')}.`,
    fix: 'Add them by «Nghị định 30/2020/NĐ-CP»; if they are in another file or in a picture, nothing has to be done.',
  },
});
