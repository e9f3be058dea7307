/** Words about what has been sent, and how the workbook differs from it today. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';
import words from './sent.json';
export const sentWords = {
  ...words.sentWords,
  kept: (label: string, period: string, day: string, count: number) =>
    `Đã chốt ${label}${period}: ${count} số, gửi ngày ${day}.`,
  period: (text: string) => (text === '' ? '' : ` (kỳ ${text})`),
  code: (fingerprint: string) => `Mã chốt: ${fingerprint}`,
  same: (label: string, period: string, day: string) =>
    `${label}${period}, gửi ngày ${day}: số trong sổ hôm nay đúng như số đã gửi.`,
  differs: (label: string, period: string, day: string, count: number) =>
    `${label}${period}, gửi ngày ${day}: ${count} số trong sổ hôm nay khác số đã gửi.`,
  unavailable: (label: string, period: string, day: string, why: string) =>
    `${label}${period}, gửi ngày ${day}: hôm nay chưa lập lại được để so. ${why}`,
  broken: (label: string, period: string, day: string) =>
    `${label}${period}, gửi ngày ${day}: số đã chốt lưu trong sổ không còn nguyên như lúc chốt. Đối chiếu với bản đã gửi và mã chốt trong sổ công văn.`,
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
    ...words.sentIn.en,
    period: (text) => (text === '' ? '' : ` (period ${text})`),
    same: (label, period, day) =>
      `«${label}»${period}, sent on ${day}: the workbook has the same figures today.`,
    differs: (label, period, day, count) =>
      `«${label}»${period}, sent on ${day}: ${count} figures of the workbook are others today.`,
    unavailable: (label, period, day, why) =>
      `«${label}»${period}, sent on ${day}: it cannot be made today to compare. ${why}`,
    broken: (label, period, day) =>
      `«${label}»${period}, sent on ${day}: what the workbook keeps is not as it was kept. Compare with the copy that was sent and its code.`,
  },
};
