/** HO-017. */
import { defineRule } from '../define';

export const ho017 = defineRule({
  code: 'HO-017',
  severity: 'check',
  vi: {
    title: 'Thôn chỉ có trong danh sách hộ',
    message: (_, a) => `Danh sách hộ có một thôn (ô ${a.cell()}) mà bảng tổng hợp không có.`,
    fix: 'Kiểm tra tên thôn, hoặc bổ sung thôn vào bảng tổng hợp.',
  },
});
