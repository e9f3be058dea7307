/** Columns of a table, their headers and their unit of money. */
import type { FindingEntries } from './entry';
import { BLOCKS } from './blocks';

export const tableColumnEntries: FindingEntries = {
  'BANG-002': {
    title: 'Hai cột cùng một nghĩa',
    message: (_, say) =>
      `Hai cột cùng được hiểu là «${say.text('label')}»: ${say
        .list('headers')
        .map((header) => `«${header}»`)
        .join(' và ')} (ô ${say.places()}).`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa tiêu đề một cột, hoặc chỉ rõ nghĩa từng cột ở phần Dữ liệu của khung hay bằng tệp --anh-xa.',
  },
  'BANG-003': {
    title: 'Cột thừa',
    message: (_, say) =>
      `Cột «${say.text('header')}» (ô ${say.cell()}) không được dùng vì đã có cột khác cùng nghĩa.`,
    fix: 'Kiểm tra cột nào đúng; chỉ rõ ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa, nếu cần.',
  },
  'BANG-004': {
    title: 'Tiêu đề có chữ lạ',
    message: (_, say) =>
      `Hiểu cột «${say.text('header')}» (ô ${say.cell()}) là «${say.text('label')}» dù có chữ chưa rõ: ${say.text('unknown')}.`,
    effect: 'Số của cột này được dùng.',
    fix: 'Nếu hiểu sai, sửa nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
  'BANG-005': {
    title: 'Tiêu đề chung chưa gộp ô',
    message: (_, say) =>
      `Hiểu cột ở ô ${say.cell()} là «${say.text('label')}» vì ô tiêu đề chung bên trái chưa gộp.`,
    fix: 'Gộp ô tiêu đề chung cho đúng các cột con.',
  },
  'BANG-006': {
    title: 'Cột không có tiêu đề',
    message: (_, say) => `Cột ${say.text('column')} (không tên) có số liệu nhưng không có tiêu đề.`,
    effect: 'Cột này không được dùng.',
    fix: 'Ghi tiêu đề cho cột.',
  },
  'BANG-007': {
    title: 'Cột không dùng',
    message: (_, say) => `Cột «${say.text('header')}» không dùng cho biểu nào.`,
  },
  'BANG-008': {
    title: 'Cột ẩn có số liệu',
    message: (_, say) =>
      `Cột «${say.text('header')}»${say.has('label') ? ` (${say.text('label')})` : ''} đang ẩn nhưng có số liệu.`,
    effect: 'Cột có nghĩa vẫn được tính.',
    fix: 'Bỏ ẩn cột; nếu không dùng thì xóa cột hoặc ghi «bỏ» cho cột này bằng --anh-xa.',
  },
  'BANG-009': {
    title: 'Hai đơn vị tiền trong một bảng',
    message: (_, say) =>
      `Bảng có hai đơn vị tính: ${say.text('first')} (ô ${say.cell(0)}) và ${say.text('second')} (ô ${say.cell(1)}).`,
    effect: BLOCKS,
    fix: 'Giữ một đơn vị tính.',
  },
  'BANG-010': {
    title: 'Cách ghi đơn vị tính',
    message: (_, say) => `«${say.text('text')}» được hiểu là ${say.text('unit')}.`,
  },
  'BANG-011': {
    title: 'Chưa rõ đơn vị tiền',
    message: (_, say) =>
      say.has('text')
        ? `Chưa hiểu đơn vị tính «${say.text('text')}», tạm coi là triệu đồng.`
        : 'Bảng kinh phí không ghi đơn vị tính, tạm coi là triệu đồng.',
    fix: 'Ghi «Đơn vị tính: triệu đồng» ở góc trên bên phải bảng.',
  },
  'BANG-017': {
    title: 'Dòng số thứ tự cột và số liệu',
    message: (_, say) =>
      `Cột «${say.text('header')}» ghi cách tính «${say.text('formula')}» nhưng ${say.text('wrong')}/${say.text('looked')} dòng không khớp (ô ${say.places()}).`,
    effect: 'Cột vẫn được hiểu theo tiêu đề.',
    fix: 'Kiểm tra số liệu, hoặc sửa cách tính ghi dưới tiêu đề.',
  },
  'BANG-031': {
    title: 'Kinh phí nhiều năm trong một bảng',
    message: (_, say) =>
      `Bảng có kinh phí của ${say.text('used')} và ${say.list('others').join(', ')}; các biểu lấy số của năm ${say.text('used')}.`,
    fix: 'Nếu lập biểu cho năm khác, ghi năm ở trang «Thông số» hoặc bằng --tham-so nam=….',
  },
  'BANG-030': {
    title: 'Số tiền quá lớn so với đơn vị tính',
    message: (_, say) =>
      say.text('unit') !== '…'
        ? `Bảng kinh phí ghi đơn vị «${say.text('unit')}» mà có số ${say.text('amount')}: quá lớn với một xã, có thể số ghi bằng đơn vị khác.`
        : `Bảng kinh phí không ghi đơn vị tính mà có số ${say.text('amount')}: có thể là đồng hay nghìn đồng, không thể coi là triệu đồng.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «Đơn vị tính: …» ở góc trên bên phải bảng, hoặc chọn đơn vị ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  'BANG-020': {
    title: 'Tiêu đề gần giống một tiêu đề đã biết',
    message: (_, say) =>
      `Chưa hiểu cột «${say.text('header')}» (ô ${say.cell()}); có phải «${say.text('label')}» không?`,
    effect: 'Cột này chưa được dùng.',
    fix: 'Sửa chữ trong tiêu đề, hoặc chỉ rõ nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
};
