/** `chuyen-chuan`: each household under the standard in use and under the one that comes. */
import { defineVerb, oneFile } from '../verbs/define';
import { day, flag, output } from '../verbs/options';

export const verb = defineVerb({
  name: 'chuyen-chuan',
  place: 160,
  calls: [
    [
      'SO [-o RA]',
      'từng hộ theo chuẩn nghèo đang dùng và chuẩn mới: bao nhiêu hộ đổi loại, theo thôn; RA: thêm biểu và danh sách hộ, vì sao',
    ],
  ],
  operands: oneFile,
  options: {
    output,
    formsOnly: flag('chi-bieu', 'RA là sổ mới chỉ có các biểu'),
    from: day('tu', '2026-12-31', 'ngày của chuẩn đang dùng'),
    to: day('den', '2027-01-01', 'ngày của chuẩn mới'),
  },
});
