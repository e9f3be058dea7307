/** Numbers as they are typed. */
import type { FindingEntries } from './entry';
import { BLOCKS } from './blocks';

export const numberEntries: FindingEntries = {
  'SO-001': {
    title: 'Ô báo lỗi',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») báo lỗi ${say.text('error')}.`,
    effect: BLOCKS,
    fix: 'Sửa công thức hoặc ghi lại số.',
  },
  'SO-002': {
    title: 'Hai cách viết số trong một cột',
    message: (_, say) =>
      `Cột «${say.text('header')}» có hai cách viết số: «${say.text('first')}» (ô ${say.cell(0)}) và «${say.text('second')}» (ô ${say.cell(1)}).`,
    effect: BLOCKS,
    fix: 'Viết thống nhất: dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân.',
  },
  'SO-003': {
    title: 'Chữ trong cột số',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ${say.text('text') === '…' ? 'ghi chữ' : `ghi «${say.text('text')}»`}, không phải số.`,
    effect: BLOCKS,
    fix: 'Ghi số, hoặc để trống nếu chưa có.',
  },
  'SO-004': {
    title: 'Chữ O thay số 0',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi «${say.text('text')}»: có chữ cái thay cho chữ số.`,
    effect: BLOCKS,
    fix: 'Gõ lại bằng chữ số.',
  },
  'SO-005': {
    title: 'Dấu chấm, dấu phẩy chưa rõ',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi «${say.text('text')}»: chưa rõ là số nào${say.has('vi') && say.has('en') ? ` (${say.text('vi')} hay ${say.text('en')})` : ''}.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gõ lại thành số, hoặc chọn cách viết của cột ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  'SO-006': {
    title: 'Đơn vị lạ trong ô số',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi số kèm chữ không phải đơn vị đã biết.`,
    effect: BLOCKS,
    fix: 'Chỉ ghi số trong ô, đơn vị ghi ở tiêu đề.',
  },
  'SO-007': {
    title: 'Số đếm phải là số nguyên không âm',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi ${say.text('text') || say.text('value')}, nhưng đây là số đếm nên phải là số nguyên không âm${say.has('proposed') ? `; nếu đúng là ${say.text('proposed')} thì lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn` : ''}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dấu phân cách hàng nghìn hoặc gõ lại số.',
  },
  'SO-010': {
    title: 'Số ghi dạng chữ',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» là số ghi dạng chữ, đã đọc thành số (ô ${say.places()}).`,
    fix: 'Không phải sửa; lệnh «Sửa» có thể đổi thành số trên một bản sao.',
  },
  'SO-011': {
    title: 'Dấu gạch là 0',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi dấu gạch hoặc «không», đọc là 0.`,
  },
  'SO-012': {
    title: 'Dấu x trong cột số',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi x, coi là không áp dụng.`,
  },
  'SO-013': {
    title: 'Tỷ lệ chưa rõ thang đo',
    message: (_, say) =>
      `${say.text('count')} ô tỷ lệ không lớn hơn 1 mà không có số hộ để đối chiếu (ô ${say.places()}): chưa rõ 0,05 là 0,05 % hay 5 %.`,
    effect: 'Biểu chỉ in tỷ lệ tính từ số hộ.',
    fix: 'Ghi tỷ lệ kèm dấu %, hoặc ghi số hộ.',
  },
  'SO-014': {
    title: 'Số trong ngoặc',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi số trong ngoặc (ô ${say.places()}), đọc là số không âm.`,
    effect: 'Số này đang được tính.',
    fix: 'Bỏ ngoặc nếu đó là số liệu, hoặc xóa nếu chỉ là ghi chú.',
  },
  'SO-017': {
    title: 'Tỷ lệ ngoài khoảng 0–100 %',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi tỷ lệ ${say.text('value')} %, ngoài khoảng 0–100 %.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dấu phẩy thập phân và hai số đếm của tỷ lệ.',
  },
  'SO-018': {
    title: 'Ngày tháng trong cột số',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») là một ngày tháng, không phải số; có thể số gõ có dấu gạch chéo hoặc dấu chấm đã bị đổi thành ngày.`,
    effect: BLOCKS,
    fix: 'Đổi định dạng ô thành Số rồi gõ lại.',
  },
};
