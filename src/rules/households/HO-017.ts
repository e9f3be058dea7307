/** A hamlet of the register that the summary does not have. */
import { defineRule } from '../define';

export const hamletInRegisterAlone = defineRule({
  code: 'HO-017',
  severity: 'check',
  params: { place: 'text' },
  vi: {
    title: 'Thôn chỉ có trong danh sách hộ',
    message: (_, a) => `Danh sách hộ có một thôn (ô ${a.cell()}) mà bảng tổng hợp không có.`,
    fix: 'Kiểm tra tên thôn, hoặc bổ sung thôn vào bảng tổng hợp.',
  },
  en: {
    title: 'A hamlet that is in the register alone',
    message: (_, a) => `The register has a hamlet (${a.cell()}) that the summary does not have.`,
    fix: 'Look at the name of the hamlet, or add it to the summary.',
  },
});
