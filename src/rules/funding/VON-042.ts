/** A form of money whose total is another one than the workbook's. */
import { defineRule } from '../define';

export const otherFormTotal = defineRule({
  code: 'VON-042',
  severity: 'stop',
  subjects: ['funding', 'disbursement'],
  params: { column: 'text' },
  vi: {
    title: 'Tổng của biểu khác tổng trong sổ',
    message: (p, a) =>
      `Cột «${p.column}»: biểu sẽ in tổng ${a.found}, sổ có tổng ${a.expected} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu chưa được lập vì có số bị tính hai lần hoặc bị bỏ sót.',
    fix: 'Kiểm tra dòng nhóm và dòng tổng của bảng: số tiền của nhóm phải bằng cộng các dòng bên dưới.',
  },
  en: {
    title: "A form's total that is not the workbook's",
    message: (p, a) =>
      `Column «${p.column}»: the form would print a total of ${a.found}, the workbook has ${a.expected} (difference ${a.difference}${a.unit}).`,
    effect: 'The form is not made, since something would be counted twice or left out.',
    fix: 'Look at the rows that group others and at the total row: the money of a group must be that of the rows below it.',
  },
});
