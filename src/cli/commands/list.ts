import { verb } from '../../app/list/verb';
import { catalogue } from '../../app/list';
import { calendarWords } from '../../text/calendar';
import { kindLabels } from '../../text/tables';
import { lawWords } from '../../text/law';
import { commandOf } from '../context';
import { table } from '../print';

const { day } = calendarWords;

/** `danh-sach`: everything that this version knows. */
export const command = commandOf(verb, async (line, output) => {
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
      ['Tham số', 'Từ ngày', 'Giá trị', 'Văn bản', 'Mức tin cậy', 'Ngày xem lại'],
      known.parameters.flatMap((parameter) =>
        parameter.values.map((value) => [
          parameter.label,
          day(value.from),
          value.value === null ? lawWords.ends[value.ends ?? 'unknown'] : String(value.value),
          value.document,
          lawWords.trust[value.trust],
          day(value.checkedUntil),
        ]),
      ),
    ),
    '',
    'BỘ CHỈ SỐ THIẾU HỤT',
    table(
      ['Bộ', 'Dịch vụ', 'Chỉ số', 'Văn bản', 'Mức tin cậy', 'Ngày xem lại'],
      known.indicatorSets.flatMap((set) =>
        set.indicators.map((one) => [
          set.id,
          one.service,
          one.name,
          set.document,
          lawWords.trust[one.trust],
          day(set.checkedUntil),
        ]),
      ),
    ),
    '',
    'NGÀY NGHỈ, NGÀY LÀM BÙ',
    table(
      ['Ngày', 'Nội dung', 'Văn bản', 'Mức tin cậy', 'Ngày xem lại'],
      known.holidays.years.flatMap((year) =>
        [...year.off, ...year.workingSaturdays].map((one) => [
          day(one.date),
          one.switch === undefined ? one.name : lawWords.switched(one.name, one.switch),
          one.document ?? year.document,
          lawWords.trust[one.trust ?? year.trust],
          day(year.checkedUntil),
        ]),
      ),
    ),
  );
  return 0;
});
