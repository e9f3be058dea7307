/** `lich`: reports and deadlines of the year. */
import { defineVerb, oneFile } from '../verbs/define';
import { text } from '../verbs/options';

export const verb = defineVerb({
  name: 'lich',
  place: 110,
  calls: [
    [
      'SO',
      'thời hạn và lịch báo cáo trong năm, còn mấy ngày làm việc tính từ --den-ngay (không ghi: hôm nay)',
    ],
  ],
  operands: oneFile,
  options: { ics: text('ics', 'F.ics', 'ghi thêm tệp lịch') },
});
