import { catalogue } from '../../actions/catalogue';
import { kindLabels } from '../../text/cli';
import type { Command } from '../context';
import { table } from '../print';

/** `danh-sach`: everything that this version knows. */
export const listCommand: Command = async (line, output) => {
  const known = catalogue();
  if (line.json) {
    output.json(known);
    return 0;
  }
  output.say(
    'BIỂU',
    table(
      ['Mã', 'Tên', 'Tiêu đề'],
      known.bieu.map((form) => [form.form, form.label, form.title]),
    ),
    '',
    'HÀM',
    table(
      ['Hàm', 'Dùng để'],
      known.functions.map((item) => [item.signature, item.description.split('\n')[0]!]),
    ),
    '',
    'QUY TẮC KIỂM TRA',
    table(
      ['Mã', 'Nội dung'],
      known.rules.map((rule) => [rule.code, rule.title]),
    ),
    '',
    'NGHĨA CỦA CỘT',
    table(
      ['Bảng', 'Mã', 'Nghĩa'],
      known.fields.map((item) => [kindLabels[item.kind] ?? item.kind, item.field, item.label]),
    ),
    '',
    'THÔNG SỐ',
    table(
      ['Mã', 'Nội dung'],
      known.settings.map((item) => [item.code, item.label]),
    ),
    '',
    'THAM SỐ PHÁP LÝ',
    table(
      ['Tham số', 'Từ ngày', 'Giá trị', 'Văn bản', 'Đối chiếu'],
      known.parameters.flatMap((parameter) =>
        parameter.values.map((value) => [
          parameter.label,
          value.from.split('-').reverse().join('/'),
          value.value === null ? 'hết hiệu lực' : String(value.value),
          value.document,
          parameter.confirmed ? 'đã' : 'chưa',
        ]),
      ),
    ),
  );
  return 0;
};
