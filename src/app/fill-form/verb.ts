/** `dien`: a form filled in from a workbook. */
import { fillWords } from '../../text/forms';
import { defineVerb } from '../verbs/define';
import { flag, outputNeeded, text, texts } from '../verbs/options';
import { Refused } from '../verbs/refused';

export const verb = defineVerb({
  name: 'dien',
  place: 130,
  calls: [
    [
      'MAU SO -o RA',
      'điền mẫu trống của tỉnh bằng số của sổ; RA là mẫu đã điền, chỗ chưa có số để trống và nói vì sao',
      'mẫu đã điền từ trước: chỉ cập nhật ô bạn chưa sửa, ô đã sửa thì nêu cả hai số',
      'dien MAU SO1 SO2 … -o THU-MUC: mỗi sổ một mẫu đã điền; dien MAU SO -o F.json: các câu trả lời về mẫu, một tệp dùng cho mọi xã (--anh-xa F.json)',
    ],
  ],
  options: {
    output: outputNeeded,
    takeNew: texts('lay-moi', '"Trang!C7"', 'lấy số mới ở ô đã sửa'),
    remember: flag(
      'nho',
      'ghi nhớ trong tệp mẫu các ô đã điền, để lần sau cập nhật được; không ghi thì ngoài các ô đã điền, tệp mẫu giữ nguyên từng byte',
    ),
    persons: flag('ca-nhan', 'điền cả danh sách hộ theo tên; không ghi thì danh sách để trống'),
    sheet: text(
      'trang',
      '"Tên trang"',
      'một trang của mẫu, không ghi thì mọi trang có bảng trống; không có MAU thì là một trang của SO, RA là SO với trang ấy đã điền',
    ),
  },
  /** One file is both when a sheet of it is named. */
  operands: ([form, ...books], { sheet }) => {
    if (form === undefined || (books.length === 0 && sheet === null))
      throw new Refused(fillWords.needsForm, true);
    return { form, books };
  },
});
