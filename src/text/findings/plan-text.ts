/** Findings about the text of a plan. */
import { lineLabel } from '../programme-lines';
import type { FindingEntries, Say } from './entry';

const FIGURES: Readonly<Record<string, string>> = {
  'funding.total': 'tổng kinh phí',
  'funding.central': 'vốn ngân sách trung ương',
  'funding.local': 'vốn ngân sách địa phương',
  'funding.province': 'ngân sách tỉnh',
  'funding.commune': 'ngân sách xã',
  'target.a1': 'tỷ lệ hộ nghèo',
  'target.a2': 'số hộ nghèo giảm',
  'target.b1': 'tỷ lệ hộ cận nghèo',
  'target.b2': 'số hộ cận nghèo giảm',
};
const BY: Readonly<Record<string, string>> = {
  workbook: 'trong sổ',
  law: 'theo quy định',
  terms: 'theo lịch của kế hoạch',
};
const MISSING: Readonly<Record<string, string>> = {
  state: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  signature: 'chỗ ký',
  recipients: 'nơi nhận',
};
const figure = (say: Say): string =>
  FIGURES[say.text('figure')] ?? (say.has('name') ? say.text('name') : say.text('figure'));
const at = (say: Say): string => (say.has('line') ? `Đoạn ${say.text('line')}: ` : '');
const day = (iso: string): string => iso.split('-').reverse().join('/');

export const planTextEntries: FindingEntries = {
  'VB-001': {
    title: 'Số trong văn bản khác số trong sổ',
    message: (_, say) =>
      `${at(say)}${figure(say)} trong văn bản là ${say.found()}${say.unit()}, ${BY[say.text('by')] ?? BY.workbook} là ${say.expected()}${say.unit()} (lệch ${say.difference()}).`,
    effect: 'Biểu kèm theo sẽ không khớp với văn bản.',
    fix: 'Sửa văn bản hoặc sửa sổ cho khớp.',
  },
  'VB-002': {
    title: 'Số chỉ có ở một nơi',
    message: (_, say) =>
      `${at(say)}${figure(say)} ${say.text('value')} ${say.text('unit')} chỉ có trong ${say.text('where') === 'only-text' ? 'văn bản, sổ chưa có' : 'sổ, không thấy trong văn bản'}.`,
  },
  'VB-003': {
    title: 'Tổng trong văn bản không khớp',
    message: (_, say) =>
      `${at(say)}${figure(say)} ghi ${say.expected()}${say.unit()}, cộng các phần được ${say.found()}${say.unit()} (lệch ${say.difference()}).`,
    fix: 'Kiểm tra lại các số trong đoạn kinh phí.',
  },
  'VB-004': {
    title: 'Số và chữ không khớp',
    message: (_, say) =>
      `${at(say)}${figure(say)} ${say.expected()}${say.unit()} được ghi bằng chữ là «${say.text('words')}»; đúng là «${say.text('right')}».`,
    fix: 'Sửa phần chữ trong ngoặc.',
  },
  'VB-005': {
    title: 'Vốn đối ứng trong văn bản',
    message: (_, say) =>
      `${at(say)}vốn địa phương ${say.found()}${say.unit()} bằng ${say.fixed('percent', 2)} % vốn trung ương, thiếu ${say.gap()} so với mức ${say.text('minimum')} % (${say.expected()}${say.unit()})${say.text('verdict') === 'within-rounding' ? '; trong sai số làm tròn' : ''}.`,
    fix: 'Kiểm tra tỷ lệ đối ứng theo quy định của tỉnh.',
  },
  'VB-006': {
    title: 'Một dự án giao cho hai đơn vị',
    message: (_, say) =>
      `${lineLabel(say.text('code'))} giao cho hai đơn vị: ${say.list('units').join('; ')} (đoạn ${say.list('lines').join(', ')}).`,
    effect: 'Không rõ đơn vị nào chủ trì và báo cáo.',
    fix: 'Thống nhất một đơn vị chủ trì.',
  },
  'VB-007': {
    title: 'Dự án chưa giao cho ai',
    message: (_, say) =>
      `Chưa giao đơn vị chủ trì: ${say.list('codes').map(lineLabel).join('; ')}.`,
    fix: 'Giao đơn vị chủ trì, hoặc ghi rõ xã không thực hiện.',
  },
  'VB-008': {
    title: 'Chỗ còn để trống',
    message: (_, say) => `${at(say)}còn để trống «${say.text('text')}».`,
    fix: 'Điền trước khi trình ký.',
  },
  'VB-009': {
    title: 'Còn nhắc đến cấp huyện',
    message: (_, say) =>
      `Còn chữ «huyện» ở đoạn ${say.list('lines').join(', ')}; từ 01/7/2025 không còn cấp huyện.`,
    fix: 'Sửa thành xã hoặc tỉnh cho đúng.',
  },
  'VB-010': {
    title: 'Lỗi gõ',
    message: (_, say) => `${at(say)}«${say.text('typed')}», có lẽ là «${say.text('meant')}».`,
  },
  'VB-011': {
    title: 'Một văn bản, hai tên tắt',
    message: (_, say) =>
      `${at(say)}cùng một kế hoạch được gọi tắt là «${say.text('first')}» (đoạn ${say.text('firstLine')}) và «${say.text('second')}».`,
    fix: 'Dùng một tên gọi tắt.',
  },
  'VB-012': {
    title: 'Thiếu thành phần của văn bản',
    message: (_, say) =>
      `Không thấy ${say
        .list('missing')
        .map((item) => MISSING[item] ?? item)
        .join(', ')}.`,
    fix: 'Bổ sung theo Nghị định 30/2020/NĐ-CP; nếu ở tệp khác hoặc trong hình thì không phải làm gì.',
  },
  'VB-013': {
    title: 'Đánh số không liên tục',
    message: (_, say) =>
      `Mục ${say.text('section')} đánh số ${say.list('numbers').join(', ')} (sai từ đoạn ${say.text('line')}).`,
    fix: 'Đánh số lại.',
  },
  'VB-014': {
    title: 'Đánh số biểu',
    message: (_, say) => `${at(say)}văn bản kèm ${say.list('names').join(', ')}, không có Biểu 01.`,
  },
  'VB-015': {
    title: 'Số phụ lục',
    message: (_, say) =>
      `${at(say)}${say.list('names').join(', ')}: Nghị định 30/2020/NĐ-CP đánh số phụ lục bằng chữ số La Mã; cách ghi này là thông lệ địa phương.`,
  },
  'VB-016': {
    title: 'Nhóm dịch vụ chưa có chỉ tiêu',
    message: (_, say) =>
      `Chưa có chỉ tiêu về ${say
        .list('groups')
        .map((group) => group.toLowerCase())
        .join(', ')}.`,
  },
  'VB-017': {
    title: 'Hai cách ghi phần trăm',
    message: (_, say) =>
      `${say.text('apart')} đoạn ghi «5 %» có khoảng trắng, ${say.text('together')} đoạn ghi «5%» liền nhau.`,
  },
  'VB-018': {
    title: 'Thời hạn trùng đợt rà soát',
    message: (_, say) =>
      `Thời hạn ${say.text('days')} ngày làm việc có thể kéo đến ${day(say.text('due'))}, trùng đợt rà soát định kỳ ${day(say.text('from'))} – ${day(say.text('to'))}.`,
  },
  'VB-019': {
    title: 'Năm, ngày trong văn bản khác sổ hoặc quy định',
    message: (_, say) =>
      `${at(say)}${say.text('figure')} trong văn bản là ${say.text('written')}, đúng ra là ${say.text('right')}.`,
    fix: 'Sửa văn bản; nếu sổ của năm khác thì chọn đúng sổ.',
  },
  'VB-020': {
    title: 'Một văn bản viện dẫn hai cách',
    message: (_, say) =>
      `${at(say)}viện dẫn ${say.text('written')}, ${say.has('other') ? `ở đoạn ${say.text('other')} là` : 'văn bản phê duyệt Chương trình là'} ${say.text('right')}.`,
    fix: 'Kiểm tra lại số, ngày của văn bản viện dẫn.',
  },
};
