/** Not one table of the workbook was recognised. */
import { defineRule } from '../define';

export const noTable = defineRule({
  code: 'BANG-001',
  severity: 'stop',
  subjects: ['workbook'],
  vi: {
    title: 'Không nhận ra bảng nào',
    message: 'Không nhận ra bảng nào trong sổ.',
    effect: 'Không có số liệu để lập biểu.',
    fix: 'Kiểm tra sổ có bảng với dòng tiêu đề như «STT, Thôn, Tổng số hộ, Hộ nghèo …» hoặc «Nội dung, Tổng kinh phí, NSTW …»; hoặc tạo sổ mẫu bằng lệnh mau.',
  },
  en: {
    title: 'No table recognised',
    message: 'No table was recognised in the workbook.',
    effect: 'There are no figures for the forms.',
    fix: 'See whether a table has a heading row such as «STT, Thôn, Tổng số hộ, Hộ nghèo …» or «Nội dung, Tổng kinh phí, NSTW …», or make a sample workbook with the command mau.',
  },
  merge: 'dropped',
});
