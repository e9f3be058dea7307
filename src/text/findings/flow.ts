import type { FindingEntries, Say } from './entry';

const BLOCKS = 'Biểu diễn biến hộ chưa được lập.';
const GROUPS: Readonly<Record<string, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };
const FIELDS: Readonly<Record<string, string>> = {
  opening: 'đầu kỳ',
  becomes: 'chuyển sang nhóm kia',
  crossesLine: 'vượt chuẩn cận nghèo',
  otherDecrease: 'giảm khác',
  comesFrom: 'từ nhóm kia chuyển sang',
  relapsed: 'tái nghèo',
  newlyPoor: 'phát sinh mới',
  otherIncrease: 'tăng khác',
  closing: 'cuối kỳ',
};

function group(say: Say): string {
  return GROUPS[say.text('group')] ?? '';
}

function place(say: Say): string {
  return say.text('place') === '' ? 'Toàn xã' : say.text('place');
}

function rates(say: Say): string {
  if (!say.has('rate')) return '';
  return ` Tỷ lệ sẽ là ${say.fixed('rate', 2)} % thay cho ${say.fixed('declaredRate', 2)} % (${say.found()} ÷ ${say.text('total')} = ${say.fixed('exact', 4)} %).`;
}

export const flowEntries: FindingEntries = {
  'DB-001': {
    title: 'Cuối kỳ bằng đầu kỳ trừ giảm cộng tăng',
    message: (_, say) =>
      `Diễn biến ${group(say)}, ${place(say)}: cuối kỳ ghi ${say.expected()}${say.unit()}, tính ${say.text('opening')} − ${say.text('decreases')} + ${say.text('increases')} = ${say.found()} (lệch ${say.difference()}).${rates(say)}`,
    effect: BLOCKS,
    fix: 'Kiểm tra số đầu kỳ, từng số giảm, từng số tăng và số cuối kỳ của dòng này.',
  },
  'DB-002': {
    title: 'Hai bảng diễn biến khớp chéo',
    message: (_, say) =>
      say.text('from') === 'poor'
        ? `${place(say)}: hộ nghèo trở thành hộ cận nghèo ghi ${say.expected()} ở bảng hộ nghèo nhưng ${say.found()} ở bảng hộ cận nghèo: không khớp chéo ${say.expected()} ≠ ${say.found()}${say.unit()}.`
        : `${place(say)}: hộ cận nghèo trở thành hộ nghèo ghi ${say.expected()} ở bảng hộ cận nghèo nhưng ${say.found()} ở bảng hộ nghèo: không khớp chéo ${say.expected()} ≠ ${say.found()}${say.unit()}.`,
    effect: BLOCKS,
    fix: 'Hộ ra khỏi bảng này phải vào bảng kia: đối chiếu danh sách và sửa số sai.',
  },
  'DB-003': {
    title: 'Diễn biến khớp với bảng tổng hợp',
    message: (_, say) =>
      `${place(say)}: bảng tổng hợp ghi ${say.expected()} ${group(say)} ${say.text('moment') === 'opening' ? 'đầu năm' : 'cuối năm'}, bảng diễn biến ghi ${say.found()} (lệch ${say.difference()}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào đúng ngày chốt số liệu và sửa bảng kia.',
  },
  'DB-004': {
    title: 'Tổng diễn biến bằng cộng các thôn',
    message: (_, say) =>
      `Diễn biến ${group(say)}, «${FIELDS[say.text('field')]}»: tổng cộng ghi ${say.expected()}, cộng ${say.text('hamlets')} thôn được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
  'DB-005': {
    title: 'Hai bảng diễn biến cùng một kỳ',
    message: (_, say) =>
      `Bảng diễn biến hộ nghèo tính đến ${viDate(say.list('dates')[0]!)}, bảng hộ cận nghèo tính đến ${viDate(say.list('dates')[1]!)}.`,
    effect: 'Hai biểu không cùng kỳ thì không so chéo được.',
    fix: 'Cập nhật hai bảng về cùng một ngày.',
  },
  'DB-006': {
    title: 'Bảng diễn biến của nhóm nào',
    message: (_, say) =>
      `Bảng diễn biến ở trang «${say.text('sheet')}» chưa rõ là của hộ nghèo hay hộ cận nghèo.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi «hộ nghèo» hoặc «hộ cận nghèo» vào tên bảng hoặc tiêu đề cột đầu kỳ, cuối kỳ.',
  },
  'DB-007': {
    title: 'Một thôn có hai dòng diễn biến khác nhau',
    message: (_, say) =>
      `${place(say)} có hai dòng diễn biến ghi số khác nhau (ô ${say.places()}).`,
    effect: BLOCKS,
    fix: 'Giữ dòng đúng, bỏ dòng kia.',
  },
  'DB-008': {
    title: 'Giảm ròng và số hộ ra khỏi diện',
    message: (_, say) =>
      `${upper(group(say))} giảm ròng ${say.text('opening')} − ${say.text('closing')} = ${say.found()} hộ; số hộ ra khỏi diện là ${say.text('becomes')} + ${say.text('crosses')} = ${say.text('gross')} hộ.${say.expected() === '…' ? '' : ` Chỉ tiêu giảm ${say.expected()} hộ không nói rõ tính theo cách nào.`}`,
  },
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function viDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
