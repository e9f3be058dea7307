/** Words about how sure a legal value is, the same on the command line and in the pane. */
import type { Said } from '../domain/language';
import type { Shape } from './pane';
import words from './law.json';

export const lawWords = {
  ...words.lawWords,
  switched: (name: string, id: string) => `${name} – chỉ tính khi cơ quan bật lich-nghi=${id}`,
  carryOver: (name: string) => `Vốn kéo dài: ${name}`,
  target: (label: string) => `Chỉ tiêu quốc gia đến năm 2030: ${label}`,
  until: (day: string) => `đến hết ${day}`,
  compared: (label: string, from: string) => `Đã đối chiếu: ${label} (từ ${from})`,
  looked: (day: string) => `xem lại ngày ${day}`,
} as const;

/** How sure a value is, and why there is none, where a person may read English. */
export const trustWords: Said<Pick<Shape<typeof lawWords>, 'trust' | 'ends' | 'looked'>> = {
  vi: lawWords,
  en: { ...words.trustWords.en, looked: (day) => `looked at on ${day}` },
};
