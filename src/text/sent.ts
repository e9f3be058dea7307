/** Words about what has been sent, and how the workbook differs from it today. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';
export const sentWords = {
  kept: (label: string, period: string, day: string, count: number) =>
    `Đã chốt ${label}${period}: ${count} số, gửi ngày ${day}.`,
  period: (text: string) => (text === '' ? '' : ` (kỳ ${text})`),
  code: (fingerprint: string) => `Mã chốt: ${fingerprint}`,
  codeHint:
    'Ghi mã chốt vào sổ công văn hoặc thư gửi: sau này ai sửa số đã chốt thì mã không còn khớp.',
  hiddenOnly:
    'Cấu trúc sổ đang bị khóa nên không ghi được trang «Thông số»: lần chốt này chỉ nằm trong phần ẩn của tệp, phần mềm khác lưu lại sổ có thể làm mất. Mở khóa (Review > Protect Workbook) rồi chốt lại.',
  lost: 'Số đã gửi ghi ở trang «Thông số» (mã chot) đã bị sửa hoặc thiếu dòng, nên không dùng. Đối chiếu với bản đã gửi và mã chốt trong sổ công văn.',
  none: 'Sổ chưa có lần chốt số nào. Dùng lệnh «chot» (hoặc nút «Chốt số đã gửi») khi gửi báo cáo đi.',
  same: (label: string, period: string, day: string) =>
    `${label}${period}, gửi ngày ${day}: số trong sổ hôm nay đúng như số đã gửi.`,
  differs: (label: string, period: string, day: string, count: number) =>
    `${label}${period}, gửi ngày ${day}: ${count} số trong sổ hôm nay khác số đã gửi.`,
  unavailable: (label: string, period: string, day: string, why: string) =>
    `${label}${period}, gửi ngày ${day}: hôm nay chưa lập lại được để so. ${why}`,
  listChanged:
    'Danh sách hộ hôm nay khác danh sách đã gửi; phần mềm không giữ danh sách nên không nêu được từng hộ.',
  broken: (label: string, period: string, day: string) =>
    `${label}${period}, gửi ngày ${day}: số đã chốt lưu trong sổ không còn nguyên như lúc chốt. Đối chiếu với bản đã gửi và mã chốt trong sổ công văn.`,
  columns: ['Ô', 'Dòng', 'Cột', 'Đã gửi', 'Hôm nay'],
  blank: '(không có)',
  one: 'chưa rõ',
} as const;

type Compared = Pick<
  Shape<typeof sentWords>,
  | 'period'
  | 'hiddenOnly'
  | 'lost'
  | 'same'
  | 'differs'
  | 'unavailable'
  | 'listChanged'
  | 'broken'
  | 'blank'
>;

/** The same for the pane. */
export const sentIn: Said<Compared> = {
  vi: sentWords,
  en: {
    period: (text) => (text === '' ? '' : ` (period ${text})`),
    hiddenOnly:
      'The structure of the workbook is locked, so «Thông số» could not be written: what was kept as sent is in the hidden part of the file alone, and another program may lose it. Unlock it (Review > Protect Workbook) and keep it again.',
    lost: 'What was kept as sent on «Thông số» (chot) was changed or lacks rows, so it is not used. Compare with the copy that was sent and its code.',
    same: (label, period, day) =>
      `«${label}»${period}, sent on ${day}: the workbook has the same figures today.`,
    differs: (label, period, day, count) =>
      `«${label}»${period}, sent on ${day}: ${count} figures of the workbook are others today.`,
    unavailable: (label, period, day, why) =>
      `«${label}»${period}, sent on ${day}: it cannot be made today to compare. ${why}`,
    listChanged:
      'The list of households is another one today; the program does not keep the list, so it cannot name the households.',
    broken: (label, period, day) =>
      `«${label}»${period}, sent on ${day}: what the workbook keeps is not as it was kept. Compare with the copy that was sent and its code.`,
    blank: '(none)',
  },
};
