/** Findings about deadlines. */
import type { FindingEntries } from './entry';

const day = (iso: string): string => iso.split('-').reverse().join('/');

export const deadlineEntries: FindingEntries = {
  'HAN-001': {
    title: 'Chưa rõ ngày phê duyệt kế hoạch',
    message: (_, say) =>
      say.has('text')
        ? `Ngày phê duyệt kế hoạch ghi «${say.text('text')}», chưa đủ ngày, tháng, năm.`
        : 'Kế hoạch được phê duyệt ngày nào? Sổ chưa ghi.',
    effect: 'Chưa tính được thời hạn triển khai kế hoạch.',
    fix: 'Ghi mã ngay-phe-duyet vào trang «Thông số», hoặc dùng --tham-so ngay-phe-duyet=20/8/2025.',
  },
  'HAN-002': {
    title: 'Chưa có lịch nghỉ của năm',
    message: (_, say) =>
      `Năm ${say.text('year')} chưa có dữ liệu ngày nghỉ, nên không đếm được ngày làm việc.`,
    fix: 'Ghi các ngày nghỉ vào mã nghi-them, ngày làm bù vào mã lam-bu của trang «Thông số».',
  },
  'HAN-003': {
    title: 'Ngày lễ làm thời hạn lùi lại',
    message: (_, say) =>
      `Tính ${say.text('days')} ngày làm việc từ ngày ${day(say.text('from'))}: hết ngày ${day(say.text('due'))}; nếu không trừ ngày lễ và ngày làm bù thì là ${day(say.text('without'))}.`,
  },
  'HAN-004': {
    title: 'Kế hoạch không ghi ngày báo cáo',
    message: (_, say) => `Kế hoạch không ghi ngày: ${say.list('titles').join('; ')}.`,
    fix: 'Ghi ngày của đơn vị vào mã han-6-thang, han-nam ở trang «Thông số» (dạng 15/6).',
  },
  'HAN-005': {
    title: 'Lịch nghỉ còn là dự kiến',
    message: (_, say) =>
      `Lịch nghỉ năm ${say.text('year')} còn là dự kiến (${say.text('document')}).`,
    fix: 'Kiểm tra lại khi có thông báo chính thức.',
  },
  'HAN-006': {
    title: 'Ngày không đọc được',
    message: (_, say) =>
      `«${say.text('text')}» trong ngày nghỉ thêm, ngày làm bù hoặc lịch nghỉ không phải một ngày hay một lịch hoán đổi.`,
    effect: 'Ngày này chưa được tính.',
    fix: 'Ghi dạng 24/11/2026, các ngày ngăn bằng dấu chấm phẩy.',
  },
  'HAN-008': {
    title: 'Chưa biết lịch rà soát của năm',
    message: (_, say) =>
      `Chưa biết lịch rà soát hộ nghèo năm ${say.text('year')}: văn bản thay ${say.text('document')} chưa thấy.`,
    effect: 'Lịch không có các ngày rà soát của năm này.',
    fix: 'Theo lịch của tỉnh.',
  },
  'HAN-009': {
    title: 'Lịch hoán đổi mới đề xuất',
    message: (_, say) => `«${say.text('label')}» mới là đề xuất (${say.text('document')}).`,
    effect: 'Ngày làm việc đang tính như chưa hoán đổi.',
    fix: (_, say) =>
      `Khi có thông báo, ghi mã lich-nghi với giá trị ${say.text('id')} vào trang «Thông số», hoặc dùng --tham-so lich-nghi=${say.text('id')}.`,
  },
  'HAN-007': {
    title: 'Quá hạn',
    message: (_, say) =>
      `${say.text('title')}: hết hạn ngày ${day(say.text('due'))}${say.has('days') ? `, quá hạn ${say.text('days')} ngày làm việc` : ''}.`,
    fix: 'Nếu việc đã xong thì không phải làm gì; nếu chưa, báo cáo người phụ trách.',
  },
};
