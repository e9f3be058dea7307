import { lineLabel } from '../programme-lines';
import type { FindingEntries } from './entry';

export const targetEntries: FindingEntries = {
  'CT-001': {
    title: 'Chỉ tiêu mà không số hộ nào đạt đúng',
    message: (_, say) => {
      const near = [
        say.has('belowCount')
          ? `${say.text('belowCount')} hộ → ${say.fixed('belowRate', 2)} %`
          : '',
        say.has('aboveCount')
          ? `${say.text('aboveCount')} hộ → ${say.fixed('aboveRate', 2)} %`
          : '',
      ]
        .filter((text) => text !== '')
        .join(', ');
      return `Mâu thuẫn: với ${say.text('total')} hộ, không có số ${say.text('what')} nào cho tỷ lệ làm tròn bằng ${say.expected(2)} % (${say.expected()} % × ${say.text('total')} = ${say.fixed('product', 2)}; ${near}).`;
    },
    effect: 'Không chặn biểu, không số nào bị đổi.',
    fix: 'Kiểm tra tổng số hộ hoặc chỉ tiêu.',
  },
  'CT-002': {
    title: 'Một chỉ tiêu ghi hai giá trị',
    message: (_, say) =>
      `Chỉ tiêu «${say.text('name')}» ghi hai giá trị: ${say.expected()} và ${say.found()}.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Giữ một giá trị.',
  },
  'CT-003': {
    title: 'Chỉ tiêu tỷ lệ và chỉ tiêu số hộ giảm',
    message: (_, say) =>
      `Hai chỉ tiêu về ${say.text('what')} mâu thuẫn: đầu năm ${say.text('opening')} hộ, giảm ${say.text('fewer')} còn ${say.text('left')} hộ = ${say.found()} %, cao hơn chỉ tiêu ${say.expected()} %.`,
    effect: 'Không chặn biểu.',
    fix: 'Kiểm tra số hộ đầu năm, số hộ giảm hoặc tỷ lệ chỉ tiêu.',
  },
  'CT-004': {
    title: 'Số thực hiện không lớn hơn số đối tượng',
    message: (_, say) =>
      `«${say.text('name')}»: số thực hiện ${say.found()} lớn hơn số đối tượng ${say.expected()}.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Kiểm tra số đối tượng và số thực hiện.',
  },
  'CT-005': {
    title: 'Tỷ lệ thực hiện khớp với số đếm',
    message: (_, say) =>
      `«${say.text('name')}»: tỷ lệ ghi ${say.found()} %, tính ${say.text('served')} ÷ ${say.text('entitled')} được ${say.expected()} %.`,
    effect: 'Biểu in tỷ lệ tính lại.',
    fix: 'Sửa tỷ lệ, hoặc kiểm tra hai số đếm.',
  },
  'CT-006': {
    title: 'Giá trị chỉ tiêu chưa đọc được',
    message: (_, say) =>
      `Không đọc được giá trị chỉ tiêu${say.text('text') === '…' ? '' : ` «${say.text('text')}»`} ở ô ${say.cell()}.`,
    effect: 'Dòng này để trống trong biểu.',
    fix: 'Ghi một con số, có thể kèm «≥», «khoảng», «ít nhất», «còn».',
  },
  'CT-007': {
    title: 'Chỉ tiêu phần trăm trong khoảng 0–100',
    message: (_, say) =>
      `«${say.text('name')}»: chỉ tiêu ${say.found()} % không nằm trong khoảng 0–100.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Sửa giá trị, hoặc sửa đơn vị tính nếu đây không phải phần trăm.',
  },
  'CT-008': {
    title: 'Bảng chỉ tiêu khớp với bảng tổng hợp hộ',
    message: (_, say) =>
      `«${say.text('name')}»: ${say.text('what')} ghi ${say.found()}, theo bảng tổng hợp hộ là ${say.expected()} (lệch ${say.difference()}${say.unit()}).`,
    effect: 'Biểu và kết quả in theo số hộ.',
    fix: 'Sửa bảng chỉ tiêu hoặc bảng tổng hợp hộ cho hai bảng khớp nhau.',
  },
  'PC-001': {
    title: 'Hai đơn vị cùng chủ trì',
    message: (_, say) =>
      `${lineLabel(say.text('code'))} giao cho ${say.list('units').length === 2 ? 'hai' : say.list('units').length} đơn vị chủ trì: ${say.list('units').join('; ')}.`,
    effect: 'Biểu in cả các đơn vị; kinh phí theo đơn vị tính cho đơn vị ghi trong bảng kinh phí.',
    fix: 'Thống nhất một đơn vị chủ trì, đơn vị kia là phối hợp.',
  },
  'PC-002': {
    title: 'Dòng có kinh phí chưa có đơn vị chủ trì',
    message: (_, say) => `«${say.text('name')}» có kinh phí nhưng chưa có đơn vị chủ trì.`,
    fix: 'Ghi cơ quan chủ trì vào bảng kinh phí hoặc bảng phân công.',
  },
  'PC-003': {
    title: 'Dự án, tiểu dự án chưa giao cho ai',
    message: (_, say) =>
      `Chưa giao đơn vị nào chủ trì: ${say.list('codes').map(lineLabel).join('; ')}.`,
    fix: 'Nếu xã không thực hiện thì không phải làm gì; nếu có thì bổ sung phân công.',
  },
  'PC-004': {
    title: 'Mã dự án không có trong chương trình',
    message: (_, say) =>
      `${say.text('unit')} được giao ${lineLabel(say.text('code'))}, nhưng ${say.text('document')} không có dòng này.`,
    fix: 'Kiểm tra số dự án, tiểu dự án.',
  },
};
