/** `nhan-dien`: which tables were recognised, and what each column means. */
import { defineVerb, oneFile } from '../verbs/define';
import { flag, output } from '../verbs/options';

export const verb = defineVerb({
  name: 'nhan-dien',
  place: 10,
  calls: [
    [
      'SO [-o F.json]',
      'các bảng nhận ra được, nghĩa của từng cột; F.json: các hiệu chỉnh đã lưu trong sổ, để dùng lại bằng --anh-xa',
    ],
  ],
  operands: oneFile,
  options: {
    output,
    /** What names each cell of each table, in place of what the tables mean. */
    axes: flag(
      'truc',
      'các bảng trên từng trang và nhãn của từng ô, chỉ theo hình thức trình bày (ghi địa chỉ ô, không ghi nội dung)',
    ),
  },
});
