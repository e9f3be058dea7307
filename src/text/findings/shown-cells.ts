import type { FindingEntries } from './entry';

const BLOCKS = 'Biểu lấy số này chưa được lập.';
const OPEN_AND_SAVE = 'Mở tệp bằng Excel, bấm Lưu để Excel tính các công thức, rồi đọc lại.';

/** Cells that read otherwise than they are stored. */
export const shownCellEntries: FindingEntries = {
  'SO-040': {
    title: 'Công thức chưa có kết quả',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») có công thức chưa được tính và không tính thay được.`,
    effect: BLOCKS,
    fix: OPEN_AND_SAVE,
  },
  'SO-041': {
    title: 'Số không hiện trên trang',
    message: (_, say) =>
      say.has('merged')
        ? `Ô ${say.cell()} (cột «${say.text('header')}») còn một số bị che dưới ô gộp ${say.text('merged')}: chưa rõ số đang hiện là của dòng nào.`
        : `Ô ${say.cell()} (cột «${say.text('header')}») có số nhưng định dạng ô không cho hiện.`,
    effect: BLOCKS,
    fix: 'Bỏ gộp ô (hoặc đổi định dạng ô) rồi ghi số đúng cho từng dòng.',
  },
  'SO-042': {
    title: 'Số có phần gạch ngang hoặc viết cao',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») có phần chữ bị gạch ngang hoặc viết cao nên chưa rõ số nào là đúng.`,
    effect: BLOCKS,
    fix: 'Gõ lại số trong ô, bỏ phần gạch ngang hoặc viết cao.',
  },
  'SO-043': {
    title: 'Định dạng thu nhỏ số, đơn vị ghi đồng',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») có định dạng hiện số theo nghìn hoặc triệu, trong khi bảng ghi đơn vị là đồng.`,
    effect: BLOCKS,
    fix: 'Đổi định dạng ô về số thường, hoặc ghi đúng đơn vị tính của số đang hiện.',
  },
  'SO-044': {
    title: 'Định dạng thu nhỏ số',
    message: (_, say) =>
      `${say.text('count')} ô có định dạng hiện số theo nghìn hoặc triệu (ô ${say.places()}): đọc số như đang hiện.`,
  },
  'SO-045': {
    title: 'Phần gạch ngang hoặc viết cao trong ô',
    message: (_, say) =>
      `${say.text('count')} ô có phần chữ gạch ngang hoặc dấu chú thích (ô ${say.places()}): phần đó không được đọc.`,
  },
  'SO-046': {
    title: 'Giá trị không hiện trên trang',
    message: (_, say) =>
      `${say.text('count')} ô có giá trị bị che dưới ô gộp hoặc bị định dạng ẩn (ô ${say.places()}): không được đọc.`,
  },
  'SO-047': {
    title: 'Phần lẻ do phép tính của máy',
    message: (_, say) =>
      `${say.text('count')} ô có phần lẻ rất nhỏ do phép tính của máy (ô ${say.places()}): đọc số đã làm tròn như đang hiện.`,
  },
  'SO-048': {
    title: 'Chữ số bản rộng',
    message: (_, say) =>
      `${say.text('count')} ô có chữ hoặc số gõ kiểu bản rộng (ô ${say.places()}): đọc như chữ, số thường.`,
  },
  'SO-049': {
    title: 'Công thức đã tính thay',
    message: (_, say) =>
      `${say.text('count')} công thức chưa có kết quả trong tệp đã được tính khi đọc (ô ${say.places()}).`,
    fix: OPEN_AND_SAVE,
  },
  'SO-050': {
    title: 'Công thức chưa tính được',
    message: (_, say) =>
      `${say.text('count')} ô có công thức chưa được tính và không tính thay được (ô ${say.places()}).`,
    effect: 'Số liệu dựa vào các ô này không được dùng.',
    fix: OPEN_AND_SAVE,
  },
  'SO-051': {
    title: 'Kết quả lưu khác công thức',
    message: (_, say) =>
      `${say.text('count')} ô lưu kết quả cũ, khác với kết quả của chính công thức trong ô (ô ${say.places()}); sổ này chờ Excel tính lại khi mở.`,
    effect: 'Biểu dùng kết quả tính lại, là số Excel hiện ra khi mở sổ.',
    fix: OPEN_AND_SAVE,
  },
  'SO-053': {
    title: 'Ô có chữ quá dài',
    message: (_, say) =>
      `${say.text('count')} ô có hơn 2.000 chữ cái (ô ${say.places()}): phần sau không được đọc.`,
    fix: 'Rút ngắn ô, hoặc tách thành nhiều ô.',
  },
};
