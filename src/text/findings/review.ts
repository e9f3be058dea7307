import type { FindingEntries, Say } from './entry';

const CLASSES: Readonly<Record<string, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  average: 'hộ có mức sống trung bình',
  'not-poor': 'hộ không nghèo',
};

function cells(say: Say): string {
  return ` (ô ${say.places()})`;
}

export const reviewEntries: FindingEntries = {
  'HO-030': {
    title: 'Phân loại khớp với điểm B1, B2',
    message: (_, say) =>
      `${say.text('count')} hộ ghi là ${CLASSES[say.text('typed')]} nhưng theo điểm là ${CLASSES[say.text('computed')]}: hộ nghèo khi B1 ≤ ${say.text('line')} và B2 ≥ ${say.text('points')}${cells(say)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra điểm B1, B2 trên phiếu và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
  'HO-031': {
    title: 'Điểm B2 khớp với các chỉ số thiếu hụt',
    message: (_, say) =>
      `${say.text('count')} hộ có điểm B2 không bằng ${say.text('points')} × số chỉ số đánh dấu; hộ đầu tiên ghi ${say.expected()}, đánh dấu ${say.text('marks')} chỉ số là ${say.found()}${cells(say)}.`,
    fix: 'Kiểm tra điểm B2 và các dấu x của từng hộ.',
  },
  'HO-032': {
    title: 'Tổng số thiếu hụt hợp với chuẩn',
    message: (_, say) =>
      say.text('group') === 'poor'
        ? `Có ${say.text('count')} hộ nghèo thiếu hụt dưới ${say.text('limit')} chỉ số${cells(say)}; ${say.text('households')} hộ nghèo thiếu hụt tất cả ${say.found()} chỉ số, ít nhất phải là ${say.expected()}.`
        : `Có ${say.text('count')} hộ cận nghèo thiếu hụt trên ${say.text('limit')} chỉ số${cells(say)}; ${say.text('households')} hộ cận nghèo thiếu hụt tất cả ${say.found()} chỉ số, nhiều nhất là ${say.expected()}.`,
    effect: 'Biểu tính theo phân loại và các dấu đã ghi.',
    fix: 'Kiểm tra phân loại và các dấu x của những hộ này.',
  },
  'HO-033': {
    title: 'Số chỉ số thiếu hụt bằng số dấu',
    message: (_, say) =>
      `${say.text('count')} hộ ghi số chỉ số thiếu hụt khác số dấu x; hộ đầu tiên ghi ${say.expected()}, đếm được ${say.found()}${cells(say)}.`,
    effect: 'Biểu đếm theo dấu x.',
    fix: 'Sửa số đã ghi hoặc kiểm tra các dấu x.',
  },
  'HO-034': {
    title: 'Tổng của cột chỉ số bằng số hộ đánh dấu',
    message: (_, say) =>
      `Cột «${say.text('indicator')}»: dòng tổng ghi ${say.expected()} hộ, đếm được ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu đếm theo dấu x.',
    fix: 'Sửa dòng tổng của danh sách hoặc kiểm tra các dấu x.',
  },
  'HO-036': {
    title: 'Phân loại khớp với thu nhập',
    message: (_, say) =>
      `${say.text('count')} hộ ghi là ${CLASSES[say.text('typed')]} nhưng theo thu nhập là ${say.text('computed') === 'within' ? 'hộ nghèo hoặc hộ cận nghèo' : CLASSES[say.text('computed')]}: chuẩn thu nhập ${say.text('line')} đồng/người/tháng, hộ nghèo khi thiếu hụt từ ${say.text('deprivations')} chỉ số${cells(say)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra thu nhập, số chỉ số thiếu hụt và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
  'HO-037': {
    title: 'Chưa xét phân loại theo thu nhập',
    message: (_, say) =>
      `Chưa đối chiếu được phân loại của ${say.text('count')} hộ với thu nhập: ${say.has('date') ? `chưa có chuẩn thu nhập cho ngày ${say.text('date').split('-').reverse().join('/')}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
  'HO-038': {
    title: 'Đơn vị của thu nhập',
    message: (_, say) =>
      `Cột «${say.text('header')}» có số quá lớn và số quá nhỏ so với nhau (ô ${say.places()}), không rõ là đồng, nghìn đồng hay triệu đồng.`,
    effect: 'Chưa đối chiếu phân loại với thu nhập.',
    fix: 'Ghi đơn vị tính vào tiêu đề cột và sửa số ghi khác đơn vị.',
  },
  'HO-039': {
    title: 'Chỉ số thiếu hụt đúng bộ của kỳ',
    message: (_, say) => {
      const quoted = (name: string): string =>
        say
          .list(name)
          .map((item) => `«${item}»`)
          .join(', ');
      const foreign = quoted('foreign');
      const missing = quoted('missing');
      return [
        `Kỳ này dùng ${say.text('set')}.`,
        foreign === ''
          ? ''
          : ` Danh sách hộ có cột ${foreign} không thuộc bộ này${say.places() === '' ? '' : cells(say)}.`,
        missing === '' ? '' : ` Danh sách hộ chưa có cột ${missing}.`,
      ].join('');
    },
    effect: 'Biểu chỉ có các cột của bộ chỉ số trong kỳ; cột thuộc bộ khác không được đếm.',
    fix: 'Kiểm tra năm của số liệu (mã nam, ky trong «Thông số»); nếu năm đúng, sửa danh sách theo bộ chỉ số của kỳ.',
  },
  'HO-035': {
    title: 'Chưa xét phân loại theo điểm',
    message: (_, say) =>
      `Chưa đối chiếu được phân loại của ${say.text('count')} hộ với điểm B1, B2: ${say.has('date') ? `chưa có bảng điểm cho ngày ${say.text('date').split('-').reverse().join('/')}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
};
