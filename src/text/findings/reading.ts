import type { FindingEntries } from './entry';
import { registerEntries } from './register';

const BLOCKS = 'Biểu lấy số này chưa được lập.';

function skippedKinds(say: { text(name: string): string }): string {
  const kinds = (
    [
      ['headers', 'tiêu đề lặp lại'],
      ['signatures', 'chữ ký'],
      ['notes', 'ghi chú, tên biểu'],
      ['templates', 'dòng mẫu'],
    ] as const
  )
    .filter(([name]) => say.text(name) !== '0')
    .map(([name, word]) => `${say.text(name)} ${word}`);
  return kinds.length === 0 ? '' : `: ${kinds.join(', ')}`;
}

export const readingEntries: FindingEntries = {
  ...registerEntries,
  'BANG-001': {
    title: 'Không nhận ra bảng nào',
    message: () => 'Không nhận ra bảng nào trong sổ.',
    effect: 'Không có số liệu để lập biểu.',
    fix: 'Kiểm tra sổ có bảng với dòng tiêu đề như «STT, Thôn, Tổng số hộ, Hộ nghèo …» hoặc «Nội dung, Tổng kinh phí, NSTW …»; hoặc tạo sổ mẫu bằng lệnh mau.',
  },
  'BANG-002': {
    title: 'Hai cột cùng một nghĩa',
    message: (_, say) =>
      `Hai cột cùng được hiểu là «${say.text('label')}»: ${say
        .list('headers')
        .map((header) => `«${header}»`)
        .join(' và ')} (ô ${say.places()}).`,
    effect: BLOCKS,
    fix: 'Hoặc sửa tiêu đề một cột, hoặc chỉ rõ nghĩa từng cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
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
  'BANG-012': {
    title: 'Dòng bị ẩn',
    message: (_, say) =>
      `${say.text('count')} dòng bị ẩn${say.text('filtered') !== '0' ? ` (${say.text('filtered')} dòng do bộ lọc)` : ''}${say.has('poor') ? `, có ${say.text('poor')} hộ nghèo` : ''}: dòng ${say.list('rows').join(', ')}.`,
    effect: 'Các dòng này vẫn được tính.',
    fix: 'Bỏ ẩn để kiểm tra; xóa dòng nếu không dùng, hoặc ghi «dong-an = bỏ» vào trang «Thông số» để không tính.',
  },
  'BANG-013': {
    title: 'Dòng gạch ngang',
    message: (_, say) =>
      `${say.text('count')} dòng bị gạch ngang không được tính: dòng ${say.list('rows').join(', ')}.`,
    fix: 'Bỏ gạch ngang nếu dòng vẫn còn giá trị.',
  },
  'BANG-014': {
    title: 'Dòng nhóm không bằng các dòng con',
    message: (_, say) =>
      `Dòng «${say.text('label')}» không bằng cộng các dòng bên dưới (${say.list('children').join(', ')})${say.has('header') ? `: cột «${say.text('header')}» (ô ${say.cell()}) ghi ${say.expected()}, cộng được ${say.found()}` : ''}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra số thứ tự và số liệu của nhóm này.',
  },
  'BANG-015': {
    title: 'Dòng tổng nhận ra bằng phép cộng',
    message: (_, say) =>
      `Dòng «${say.text('label')}» bằng cộng các dòng khác nên được coi là dòng tổng, không đếm lần nữa.`,
  },
  'BANG-016': {
    title: 'Trang ẩn',
    message: (_, say) =>
      `Trang «${say.text('sheet')}» đang ẩn nên số liệu trong đó không được dùng.`,
    fix: 'Bỏ ẩn trang nếu muốn dùng.',
  },
  'BANG-017': {
    title: 'Dòng số thứ tự cột và số liệu',
    message: (_, say) =>
      `Cột «${say.text('header')}» ghi cách tính «${say.text('formula')}» nhưng ${say.text('wrong')}/${say.text('looked')} dòng không khớp (ô ${say.places()}).`,
    effect: 'Cột vẫn được hiểu theo tiêu đề.',
    fix: 'Kiểm tra số liệu, hoặc sửa cách tính ghi dưới tiêu đề.',
  },
  'BANG-018': {
    title: 'Dòng không phải số liệu',
    message: (_, say) => `Bỏ qua ${say.text('count')} dòng không phải số liệu${skippedKinds(say)}.`,
  },
  'BANG-019': {
    title: 'Số thứ tự nhảy cách',
    message: (_, say) =>
      `Số thứ tự nhảy từ ${say.text('before')} (ô ${say.cell(1)}) đến ${say.text('after')} (ô ${say.cell(0)}).`,
    effect: 'Các dòng có trong bảng vẫn được tính.',
    fix: 'Kiểm tra có dòng bị xóa hay chưa nhập không.',
  },
  'BANG-033': {
    title: 'Bảng quá nhiều dòng',
    message: (_, say) =>
      `Bảng từ ô ${say.cell()} có ${say.text('rows')} dòng; một bảng tổng hợp (theo thôn, dự án, chỉ tiêu, cơ quan) chỉ được đọc đến ${say.text('most')} dòng.`,
    effect: `Số liệu của bảng này không được dùng. ${BLOCKS}`,
    fix: 'Nếu đây là danh sách từng hộ, đặt tiêu đề cột «Họ và tên chủ hộ»; nếu là bảng tổng hợp, xóa các dòng thừa rồi lưu lại.',
  },
  'BANG-032': {
    title: 'Dòng của cấp trên',
    message: (_, say) =>
      `Dòng «${say.text('label')}» (ô ${say.cell()}) là số của cấp trên hoặc khu vực không có hộ, không tính là một thôn.`,
  },
  'BANG-031': {
    title: 'Kinh phí nhiều năm trong một bảng',
    message: (_, say) =>
      `Bảng có kinh phí của ${say.text('used')} và ${say.list('others').join(', ')}; các biểu lấy số của năm ${say.text('used')}.`,
    fix: 'Nếu lập biểu cho năm khác, ghi năm ở trang «Thông số» hoặc bằng --tham-so nam=….',
  },
  'BANG-030': {
    title: 'Số tiền quá lớn mà không có đơn vị tính',
    message: (_, say) =>
      `Bảng kinh phí không ghi đơn vị tính mà có số ${say.text('amount')}: có thể là đồng hay nghìn đồng, không thể coi là triệu đồng.`,
    effect: BLOCKS,
    fix: 'Ghi «Đơn vị tính: …» ở góc trên bên phải bảng, hoặc chọn đơn vị ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  'BANG-020': {
    title: 'Tiêu đề gần giống một tiêu đề đã biết',
    message: (_, say) =>
      `Chưa hiểu cột «${say.text('header')}» (ô ${say.cell()}); có phải «${say.text('label')}» không?`,
    effect: 'Cột này chưa được dùng.',
    fix: 'Sửa chữ trong tiêu đề, hoặc chỉ rõ nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
  'BANG-021': {
    title: 'Bảng chưa nhận ra',
    message: (_, say) =>
      `Có vẻ là một bảng (${say.text('rows')} dòng số, từ ô ${say.cell()}) nhưng chưa nhận ra: ${say
        .list('headers')
        .map((header) => `«${header}»`)
        .join(
          ', ',
        )}.${say.has('label') ? ` Có phải một cột là «${say.text('label')}» không?` : ''}`,
    effect: 'Số liệu trong bảng này không được dùng.',
    fix: 'Nếu cần dùng, sửa tiêu đề hoặc chỉ rõ nghĩa các cột bằng tệp --anh-xa.',
  },
  'BANG-022': {
    title: 'Dòng tô màu',
    message: (_, say) =>
      `${say.text('count')} dòng được tô màu (dòng ${say.list('rows').join(', ')}) mà không có chữ nói rõ nghĩa.`,
    effect: 'Màu không phải số liệu nên không được tính.',
    fix: 'Thêm một cột ghi rõ, ví dụ «Thoát nghèo» và đánh dấu x.',
  },
  'BANG-023': {
    title: 'Dòng chưa có số liệu',
    message: (_, say) =>
      `${say.text('count')} dòng có tên nhưng chưa có số liệu: ${say.list('names').join(', ')} (ô ${say.places()}).`,
    effect: 'Số chung chưa gồm các dòng này.',
    fix: 'Nhập số liệu, kể cả số 0, hoặc xóa dòng.',
  },
  'BANG-024': {
    title: 'Dòng cộng nhóm',
    message: (_, say) =>
      `Dòng «${say.text('label')}» ghi ${say.expected()}, cộng các dòng được ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu không lấy dòng này.',
    fix: 'Sửa dòng cộng, hoặc kiểm tra các dòng bên trên.',
  },
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
    fix: 'Gõ lại thành số, hoặc chọn cách viết của cột ở phần Dữ liệu của khung (bằng tệp --anh-xa cũng được).',
  },
  'SO-006': {
    title: 'Đơn vị lạ trong ô số',
    message: (_, say) =>
      `Ô ${say.cell()} (cột «${say.text('header')}») ghi «${say.text('text')}» với đơn vị «${say.text('unit')}» chưa rõ.`,
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
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi dấu gạch, đọc là 0.`,
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
  'TEP-001': {
    title: 'Liên kết sang sổ khác',
    message: (_, say) =>
      `Sổ có liên kết sang ${say.text('count')} sổ khác; số liên kết có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  'TEP-002': {
    title: 'Ô lấy số từ sổ khác',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» lấy số từ một sổ khác (ô ${say.places()}); số có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
};
