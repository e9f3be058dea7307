import type { FindingEntries } from './entry';

const BLOCKS = 'Biểu lấy số này chưa được lập.';
const MEASURES: Readonly<Record<string, string>> = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  poorRate: 'tỷ lệ hộ nghèo',
  nearPoorRate: 'tỷ lệ hộ cận nghèo',
  people: 'nhân khẩu',
  poorPoints: 'điểm % hộ nghèo giảm',
  nearPoorPoints: 'điểm % hộ cận nghèo giảm',
};
const MOMENTS: Readonly<Record<string, string>> = {
  opening: 'đầu năm',
  closing: 'cuối năm',
  reduction: 'giảm trong năm',
};

function fieldName(path: string): string {
  const [first, second] = path.split('.');
  return second
    ? `${MEASURES[second] ?? second} ${MOMENTS[first!] ?? ''}`.trim()
    : (MEASURES[first!] ?? path);
}

export const householdEntries: FindingEntries = {
  'HO-001': {
    title: 'Số toàn xã bằng cộng các thôn',
    message: (_, say) =>
      `Toàn xã ghi ${say.text('what')} ${say.expected()}, cộng ${say.text('hamlets')} thôn được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
  'HO-002': {
    title: 'Số hộ nghèo, cận nghèo không lớn hơn tổng số hộ',
    message: (_, say) =>
      `${say.text('place')}, ${say.text('moment')}: hộ nghèo cộng hộ cận nghèo là ${say.found()}, lớn hơn tổng số hộ ${say.expected()}.`,
    effect: BLOCKS,
    fix: 'Một trong các số này sai: kiểm tra tổng số hộ, số hộ nghèo, số hộ cận nghèo.',
  },
  'HO-003': {
    title: 'Tỷ lệ ghi khớp với số hộ',
    message: (_, say) =>
      `${say.text('place')}: ${say.text('what')} ghi ${say.found()} %, tính từ ${say.text('count')} ÷ ${say.text('total')} được ${say.expected()} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số hộ.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra lại số hộ.',
  },
  'HO-004': {
    title: 'Số hộ giảm bằng đầu năm trừ cuối năm',
    message: (_, say) =>
      `${say.text('place')}: ${say.text('what')} giảm ghi ${say.expected()}, tính ${say.text('before')} − ${say.text('after')} = ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra số đầu năm, số giảm và số cuối năm của dòng này.',
  },
  'HO-005': {
    title: 'Tổng hộ nghèo và cận nghèo',
    message: (_, say) =>
      `${say.text('place')}, ${say.text('moment')}: cột tổng hộ nghèo và cận nghèo ghi ${say.expected()}, cộng hai cột được ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu in số tính từ hai cột.',
    fix: 'Sửa cột tổng hoặc kiểm tra hai cột thành phần.',
  },
  'HO-006': {
    title: 'Hai bảng ghi một số khác nhau',
    message: (_, say) =>
      `${say.text('place')}: ${fieldName(say.text('what'))} ghi ${say.expected()} ở một bảng và ${say.found()} ở bảng khác (lệch ${say.difference()}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào đúng ngày chốt số liệu: trả lời câu hỏi ở phần Kiểm tra của khung, hoặc sửa hay bỏ bảng kia.',
  },
  'HO-007': {
    title: 'Hộ chưa rõ phân loại',
    message: (_, say) =>
      `${say.text('count')} hộ trong danh sách chưa rõ là hộ nghèo, cận nghèo hay không nghèo (ô ${say.places()}).`,
    effect: 'Các hộ này chưa được tính vào số hộ nghèo, cận nghèo.',
    fix: 'Ghi «Hộ nghèo», «Hộ cận nghèo» hoặc «Hộ không nghèo» vào cột phân loại.',
  },
  'HO-008': {
    title: 'Hộ chưa rõ thôn',
    message: (_, say) =>
      `${say.text('count')} hộ trong danh sách chưa rõ thuộc thôn nào (ô ${say.places()}).`,
    effect: 'Các hộ này được đếm vào một dòng không tên.',
    fix: 'Ghi tên thôn vào cột Thôn, hoặc một dòng đầu nhóm «Thôn …».',
  },
  'HO-009': {
    title: 'Một thôn ghi hai lần trong một bảng',
    message: (_, say) =>
      `${say.text('place')} có hai dòng trong cùng một bảng (ô ${say.places()}).`,
    effect: BLOCKS,
    fix: 'Gộp hai dòng, bỏ dòng thừa, hoặc sửa tên nếu là hai thôn khác nhau.',
  },
  'HO-010': {
    title: 'Đủ số thôn',
    message: (_, say) =>
      `${say.text('have')}/${say.text('wanted')} thôn đã có số liệu; thiếu: ${say.list('missing').join(', ')}.`,
    effect: 'Số toàn xã mới gồm các thôn đã có.',
    fix: 'Bổ sung số liệu các thôn còn thiếu, hoặc sửa danh sách thôn ở trang «Thông số».',
  },
  'HO-011': {
    title: 'Số liệu của các ngày khác nhau',
    message: (_, say) =>
      `Sổ có số liệu của các ngày khác nhau: ${say.list('dates').map(viDate).join(', ')}.`,
    effect: 'Một biểu không nên ghép số của hai ngày.',
    fix: 'Chọn một ngày chốt và cập nhật bảng còn lại.',
  },
  'HO-012': {
    title: 'Danh sách theo từng người',
    message: (_, say) =>
      `Danh sách ghi từng người: ${say.text('count')} dòng thành viên không tính là hộ.`,
    effect: 'Số hộ đếm theo chủ hộ.',
  },
  'HO-013': {
    title: 'Bảng tổng hợp khớp với danh sách hộ',
    message: (_, say) =>
      `${say.text('place')}: bảng tổng hợp ghi ${say.expected()} ${say.text('what')}, danh sách hộ đếm được ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu lấy số của bảng tổng hợp.',
    fix: 'Đối chiếu danh sách hộ của thôn với bảng tổng hợp.',
  },
  'HO-014': {
    title: 'Điểm phần trăm giảm',
    message: (_, say) =>
      `${say.text('place')}: ${say.text('what')} giảm ghi ${say.found()} điểm %, tính từ số hộ được ${say.expected()} điểm %.`,
    effect: 'Biểu in số tính lại từ số hộ.',
    fix: 'Sửa số đã ghi, hoặc kiểm tra số hộ đầu năm, cuối năm.',
  },
  'HO-015': {
    title: 'Tỷ lệ ghi dạng phần đơn vị',
    message: (_, say) =>
      `${say.text('place')}: ${say.text('what')} ghi dạng phần đơn vị (ví dụ 0,0557 thay cho 5,57).`,
    effect: 'Biểu in theo phần trăm.',
  },
  'HO-016': {
    title: 'Tỷ lệ chung cộng từ hai tỷ lệ đã làm tròn',
    message: (_, say) =>
      `${say.text('place')}: ${say.text('what')} ghi ${say.found()} % là cộng hai tỷ lệ đã làm tròn; tính từ số hộ (${say.text('count')} ÷ ${say.text('total')}) được ${say.expected()} %.`,
    effect: 'Biểu in tỷ lệ tính từ số hộ.',
    fix: 'Dùng tỷ lệ tính từ số hộ.',
  },
  'HO-022': {
    title: 'Nhiều bảng của các thời điểm khác nhau',
    message: (_, say) =>
      `Sổ có nhiều bảng cùng loại của các thời điểm khác nhau: số liệu lấy từ trang «${say.text('used')}» (${say.text('usedWhen')}); trang «${say.text('left')}» (${say.text('leftWhen')}) không cộng vào.`,
    effect: 'Biểu lấy số của bảng mới nhất.',
    fix: 'Kiểm tra đúng bảng cần dùng chưa; bảng cũ nên để ở sổ khác.',
  },
  'HO-023': {
    title: 'Hai bảng giống hệt nhau',
    message: (_, say) =>
      `Trang «${say.text('left')}» giống hệt trang «${say.text('used')}» nên không tính lần nữa.`,
    effect: 'Số liệu chỉ lấy một lần.',
    fix: 'Xóa trang chép thừa.',
  },
  'HO-017': {
    title: 'Thôn chỉ có trong danh sách hộ',
    message: (_, say) => `Danh sách hộ có một thôn (ô ${say.cell()}) mà bảng tổng hợp không có.`,
    fix: 'Kiểm tra tên thôn, hoặc bổ sung thôn vào bảng tổng hợp.',
  },
  'HO-021': {
    title: 'Thôn còn thiếu số',
    message: (_, say) =>
      `${say.text('place')} chưa có số ${say.text('what')} (ô ${say.cell()}); ${say.has('total') ? `số toàn xã ${say.text('total')} lấy theo dòng tổng của sổ` : 'số toàn xã không tính được'}.`,
    effect: 'Tỷ lệ toàn xã không tính khi tử số và mẫu số không gồm cùng các thôn.',
    fix: 'Bổ sung số của thôn; nếu thật sự không có hộ nào thì ghi 0.',
  },
};

function viDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}
