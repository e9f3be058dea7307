import { wordsOfError } from '../workbook-errors';
import type { FindingEntries, Say } from './entry';

const BLOCKS = 'Chưa gộp và chưa ghi tệp nào.';
const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };
const MEASURES: Readonly<Record<string, string>> = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  people: 'nhân khẩu',
};
const MOMENTS: Readonly<Record<string, string>> = {
  opening: 'đầu năm',
  closing: 'cuối năm',
  reduction: 'giảm trong năm',
};
const KINDS: Readonly<Record<string, string>> = {
  funding: 'bảng kinh phí',
  'funding-sources': 'bảng nguồn vốn',
  targets: 'bảng chỉ tiêu',
  flow: 'bảng diễn biến hộ',
  disbursement: 'bảng giải ngân',
  assignment: 'bảng phân công',
};
const BASES: Readonly<Record<string, string>> = {
  actual: 'số thực hiện',
  opening: 'số đầu năm',
  plan: 'số kế hoạch',
};
const TIMES: Readonly<Record<string, string>> = {
  date: 'ngày chốt số liệu',
  year: 'năm',
  basis: 'thời điểm (đầu năm, cuối năm, kế hoạch)',
};

function measure(path: string): string {
  const [first, second] = path.split('.');
  return second
    ? `${MEASURES[second] ?? second} ${MOMENTS[first!] ?? ''}`.trim()
    : (MEASURES[path] ?? path);
}

function without(say: Say): string {
  if (!say.has('otherPoor')) return '';
  const rate = say.has('otherRate') ? ` (${say.fixed('otherRate', 2)} %)` : '';
  const near =
    say.has('otherNear') && say.text('nearPoor') !== '0' && say.has('nearPoor')
      ? `, ${say.text('otherNear')} hộ cận nghèo${say.has('otherNearRate') ? ` (${say.fixed('otherNearRate', 2)} %)` : ''}`
      : '';
  return ` ${say.has('leftOut') ? 'Nếu tính' : 'Nếu không tính'}: ${say.text('otherPoor')} hộ nghèo${rate}${near}.`;
}

export const mergeEntries: FindingEntries = {
  'TEP-011': {
    title: 'Một tệp đưa vào hai lần',
    message: (_, say) =>
      `Tệp «${say.text('file')}» trùng hoàn toàn với tệp «${say.text('other')}».`,
    effect: BLOCKS,
    fix: 'Bỏ một tệp khỏi lệnh gộp; mỗi tệp chỉ tính một lần.',
  },
  'TEP-012': {
    title: 'Hai tệp cùng một bộ số liệu',
    message: (_, say) =>
      `Tệp «${say.text('file')}» có đúng các thôn và các số của tệp «${say.text('other')}» (có thể là bản sao lưu lại).`,
    effect: BLOCKS,
    fix: 'Bỏ một tệp khỏi lệnh gộp.',
  },
  'TEP-013': {
    title: 'Tệp không có bảng hộ',
    message: (_, say) =>
      `Tệp «${say.text('file')}» không có bảng tổng hợp hộ hay danh sách hộ nào nhận ra được.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tiêu đề của bảng, hoặc chỉ rõ nghĩa các cột bằng --anh-xa, hoặc bỏ tệp này.',
  },
  'TEP-014': {
    title: 'Chưa rõ tệp của thôn nào',
    message: (_, say) =>
      `Tệp «${say.text('file')}» (ô ${say.cell()}) có số liệu nhưng không ghi tên thôn ở trang, ở tiêu đề hay ở tên tệp.`,
    effect: BLOCKS,
    fix: (_, say) =>
      `Đặt tên trang là tên thôn, hoặc ghi { "thon": { "${say.text('file')}": "Thôn …" } } vào tệp --anh-xa.`,
  },
  'TEP-015': {
    title: 'Một thôn có ở hai tệp',
    message: (finding, say) =>
      `${say.text('place')} có ở ${say
        .list('files')
        .map((file) => `«${file}»`)
        .join(' và ')}${
        say.has('shared')
          ? `: ${say.text('shared')} hộ có ở cả hai danh sách, cộng lại sẽ tính hai lần`
          : finding.expected && finding.found && finding.expected.equals(finding.found)
            ? ` với cùng số liệu (${measure(say.text('what'))} ${say.expected()})`
            : `: ${measure(say.text('what'))} ghi ${say.expected()} và ${say.found()}`
      }.`,
    effect: BLOCKS,
    fix: 'Giữ một tệp cho mỗi thôn; nếu là hai thôn khác nhau, ghi tên riêng cho từng thôn.',
  },
  'TEP-016': {
    title: 'Một thôn có hai danh sách',
    message: (_, say) =>
      `${say.text('place')} lấy từ ${say.list('files').length} danh sách không có hộ chung (${say.list('files').join(', ')}), đã cộng lại.`,
    fix: 'Kiểm tra hai danh sách là của cùng một thời điểm.',
  },
  'TEP-017': {
    title: 'Nhiều tên cũ về một thôn mới',
    message: (_, say) =>
      `${say.text('place')} gồm ${say.list('names').join(', ')} (theo tệp --anh-xa), số liệu đã cộng lại.`,
    fix: 'Nếu đó chỉ là các cách viết của một thôn và số bị tính hai lần, bỏ bớt một tệp.',
  },
  'TEP-018': {
    title: 'Các tệp khác thời điểm',
    message: (_, say) =>
      `Các tệp khác nhau về ${TIMES[say.text('what')] ?? say.text('what')}: ${say
        .list('values')
        .map((value) =>
          value.replace(/^(?:actual|opening|plan) /, (basis) => `${BASES[basis.trim()]} `),
        )
        .join('; ')}.`,
    effect: 'Số gộp lẫn số của nhiều thời điểm.',
    fix: 'Chọn một thời điểm chốt và thay tệp cũ.',
  },
  'TEP-019': {
    title: 'Dòng ẩn khi gộp',
    message: (_, say) =>
      `Tệp «${say.text('file')}»: ${say.text('count')} dòng bị ẩn (dòng ${say.list('rows').join(', ')})${say.has('poor') ? `, có ${say.text('poor')} hộ nghèo, ${say.text('nearPoor')} hộ cận nghèo` : ''}, ${say.has('leftOut') ? 'không tính' : 'đã tính'}.${without(say)}`,
    fix: (_, say) =>
      `Bỏ ẩn để kiểm tra.${say.has('leftOut') ? '' : ' Muốn không tính các dòng ẩn, thêm --bo-dong-an.'}`,
  },
  'TEP-020': {
    title: 'Tệp gõ bằng bảng mã cũ',
    message: (_, say) =>
      `Tệp «${say.text('file')}»: ${say.text('count')} ô gõ bằng bảng mã ${ENCODINGS[say.text('encoding')] ?? say.text('encoding')}, đã đọc sang Unicode. Xem thử: ${say.list('samples').join('; ')}.`,
    effect: 'Tệp gốc giữ nguyên.',
  },
  'TEP-021': {
    title: 'Ô bắt đầu bằng ký tự đặc biệt',
    message: (_, say) =>
      `Tệp «${say.text('file')}»: ${say.text('count')} ô bắt đầu bằng ký tự đặc biệt (${say.text('dangerous')} nguy hiểm), đã ghi thành chữ (ô ${say.places()}).`,
    effect: 'Các ô này không bao giờ thành công thức trong sổ gộp.',
    fix: 'Gõ lại tên cho đúng ở tệp gốc.',
  },
  'TEP-022': {
    title: 'Dòng tổng không cộng lần nữa',
    message: (_, say) =>
      `Tệp «${say.text('file')}»: ${say.text('count')} dòng tổng được nhận ra và không cộng lần nữa (ô ${say.places()}).`,
  },
  'TEP-023': {
    title: 'Thôn không có trong danh sách thôn',
    message: (_, say) => `${say.text('place')} không có trong danh sách thôn của xã.`,
    effect: 'Chưa biết số này thuộc thôn nào hiện nay.',
    fix: (_, say) =>
      `Nếu đó là tên cũ, ghi { "thon": { "${say.text('place')}": "tên thôn mới" } } vào tệp --anh-xa.`,
  },
  'TEP-025': {
    title: 'Hai tên có thể là một thôn',
    message: (_, say) => `«${say.text('place')}» có phải là «${say.text('other')}» không?`,
    effect: 'Nếu là một thôn, số liệu đang ở hai dòng.',
    fix: (_, say) =>
      `Nếu là một thôn, ghi { "thon": { "${say.text('place')}": "${say.text('other')}" } } vào tệp --anh-xa; nếu không, chọn «Bỏ qua có lý do».`,
  },
  'TEP-026': {
    title: 'Bảng không gộp',
    message: (_, say) =>
      `Tệp «${say.text('file')}» còn có ${say
        .list('kinds')
        .map((kind) => KINDS[kind] ?? kind)
        .join(', ')}; gộp chỉ lấy bảng tổng hợp hộ và danh sách hộ.`,
  },
  'TEP-027': {
    title: 'Các tệp ghi tên xã khác nhau',
    message: (_, say) => `Các tệp ghi tên xã khác nhau: ${say.list('communes').join(', ')}.`,
    effect: BLOCKS,
    fix: 'Nếu là một xã, sửa tên xã trong tệp hoặc thêm --tham-so "xa=tên xã"; nếu là nhiều xã, gộp các thôn của từng xã trước.',
  },
  'TEP-028': {
    title: 'Gộp theo xã',
    message: (_, say) =>
      `Các tệp là của nhiều xã nên gộp theo xã: ${say.list('communes').join(', ')}.`,
  },
  'TEP-029': {
    title: 'Tệp không đọc được',
    message: (_, say) =>
      `Tệp «${say.text('file')}» không đọc được: ${wordsOfError(say.text('problem'))?.message ?? '…'}`,
    effect: BLOCKS,
    fix: (_, say) =>
      wordsOfError(say.text('problem'))?.fix ??
      'Mở tệp bằng Excel, lưu lại thành .xlsx rồi gộp lại.',
  },
  'TEP-024': {
    title: 'Chưa cộng được toàn xã',
    message: (_, say) =>
      `Không cộng ${measure(say.text('what'))} vì chưa có số của: ${say.list('missing').join(', ')}.`,
    effect: 'Ô tổng của cột này để trống.',
    fix: 'Bổ sung số liệu của các thôn này rồi gộp lại.',
  },
};
