/** Letters, spellings and names of hamlets. */
import type { FindingEntries } from './entry';

export const wordEntries: FindingEntries = {
  'CHU-001': {
    title: 'Chữ phông cũ',
    message: (_, say) =>
      `${say.text('count')} ô ghi bằng bảng mã ${say.text('encoding')}, đã đọc thành Unicode${say.has('preview') ? `: ${say.list('preview').join('; ')}` : ''}.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  'CHU-002': {
    title: 'Chữ ư có thể đã mất',
    message: (_, say) =>
      `${say.text('count')} ô ghi bằng TCVN3 có thể đã mất chữ «ư» (ô ${say.places()})${say.has('preview') ? `, tạm đọc là ${say.list('preview').join('; ')}` : ''}.`,
    effect: 'Chữ đã mất không khôi phục chắc chắn được.',
    fix: 'Gõ lại các ô này.',
  },
  'CHU-003': {
    title: 'Tên bắt đầu bằng dấu đặc biệt',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» bắt đầu bằng =, +, -, @ hoặc dấu xuống dòng (ô ${say.places()})${say.has('formulas') ? `, trong đó ${say.text('formulas')} ô nguy hiểm vì Excel có thể tính như công thức khi gõ lại (ô ${say.list('formulaCells').join(', ')})` : ''}.`,
    effect: 'Biểu luôn ghi các ô này dạng chữ, không thành công thức.',
    fix: 'Xóa dấu ở đầu nếu không cần.',
  },
  'CHU-004': {
    title: 'Chữ Ð thay cho Đ',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» dùng chữ Ð của phông khác, đọc là Đ (ô ${say.places()}).`,
    fix: 'Gõ lại chữ Đ nếu cần tìm kiếm hay lọc theo tên.',
  },
  'CHU-005': {
    title: 'Chữ Unicode tổ hợp',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi dấu rời (Unicode tổ hợp), đã ghép khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  'CHU-006': {
    title: 'Khoảng trắng thừa trong tên',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» có khoảng trắng hoặc ký tự ẩn thừa, đã bỏ khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  'CHU-007': {
    title: 'Một thôn viết nhiều cách',
    message: (_, say) =>
      `Một thôn viết nhiều cách: ${say
        .list('spellings')
        .map((name) => `«${name}»`)
        .join(', ')} (ô ${say.places()}).`,
    effect: 'Các cách viết được coi là một thôn.',
    fix: 'Viết thống nhất một cách.',
  },
  'CHU-008': {
    title: 'Tên thôn chưa rõ',
    message: (_, say) =>
      `«${say.text('alias')}» (ô ${say.cell()}) có phải là «${say.text('place')}» không?`,
    effect: 'Hiện được tính là một thôn riêng.',
    fix: 'Ghi tên dùng thay ở mục Tên thôn, phần Dữ liệu của khung; hoặc ghi mã «ten:tên viết tắt» = tên thôn vào trang «Thông số», hoặc phần "thon" của tệp --anh-xa.',
  },
  'CHU-009': {
    title: 'Thôn ngoài danh sách',
    message: (_, say) =>
      `${say
        .list('names')
        .map((name) => `«${name}»`)
        .join(', ')} không có trong danh sách thôn; thiếu ${say
        .list('missing')
        .map((name) => `«${name}»`)
        .join(', ')}.`,
    effect: 'Chưa biết số của thôn cũ thuộc thôn nào hiện nay.',
    fix: 'Ghi thôn cũ ứng với thôn nào ở mục Tên thôn, phần Dữ liệu của khung; hoặc mã «ten:thôn cũ» = thôn mới ở trang «Thông số», hoặc phần "thon" của tệp --anh-xa.',
  },
  'CHU-010': {
    title: 'Tên thôn lấy theo tên trang',
    message: (_, say) =>
      `Danh sách ở trang «${say.text('sheet')}» không ghi thôn, tạm coi là thôn «${say.text('name')}» theo tên trang.`,
    effect: 'Các hộ trong danh sách được đếm cho thôn này.',
    fix: 'Ghi «Thôn …» vào tên trang, vào tên danh sách, hoặc thêm cột Thôn.',
  },
};
