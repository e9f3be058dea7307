/** Words about how sure a legal value is, the same on the command line and in the pane. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';

export const lawWords = {
  trust: {
    seen: 'đã đọc văn bản',
    secondary: 'theo báo chí, nguồn khác',
    unconfirmed: 'chưa xác nhận',
  },
  ends: { repealed: 'hết hiệu lực', unknown: 'chưa biết', before: 'chưa có hiệu lực' },
  switched: (name: string, id: string) => `${name} – chỉ tính khi cơ quan bật lich-nghi=${id}`,
  noThreshold: 'chưa biết ngưỡng thiếu hụt',
  off: 'ngày nghỉ',
  worked: 'ngày làm bù',
  carryOver: (name: string) => `Vốn kéo dài: ${name}`,
  target: (label: string) => `Chỉ tiêu quốc gia đến năm 2030: ${label}`,
  before: 'trước',
  after: 'sau',
  until: (day: string) => `đến hết ${day}`,
  tick: 'Giá trị pháp lý cơ quan đã đối chiếu',
  compared: (label: string, from: string) => `Đã đối chiếu: ${label} (từ ${from})`,
  columns: [
    'Mã',
    'Nội dung',
    'Giá trị',
    'Từ ngày',
    'Văn bản',
    'Mức tin cậy',
    'Ngày xem lại',
    'Cơ quan đối chiếu',
  ],
  looked: (day: string) => `xem lại ngày ${day}`,
} as const;

/** How sure a value is, and why there is none, where a person may read English. */
export const trustWords: Said<Pick<Shape<typeof lawWords>, 'trust' | 'ends' | 'looked'>> = {
  vi: lawWords,
  en: {
    trust: {
      seen: 'read in the document',
      secondary: 'from the press or another source',
      unconfirmed: 'not confirmed',
    },
    ends: { repealed: 'no longer in force', unknown: 'not known yet', before: 'not in force yet' },
    looked: (day) => `looked at on ${day}`,
  },
};
