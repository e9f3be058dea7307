/** Words of the workbench. */
import type { Language } from '../domain/language';
import words from './workbench.json';

const vi = {
  ...words.vi,
  recentOpened: (day: string, time: string) => `Mở lúc ${time}, ${day}`,
  recentSaved: (day: string, time: string) => `Đã lưu lúc ${time}, ${day}`,
  recentGone: (name: string) => `Không thấy «${name}» trên đĩa nữa.`,
  recentRefused: (name: string) => `Trình duyệt chưa được phép đọc «${name}».`,
  notMerged: (count: string) => `Chưa gộp được ${count} tệp.`,
} as const;

export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};
export type WorkbenchWords = Shape<typeof vi>;

const en: WorkbenchWords = {
  ...words.en,
  recentOpened: (day, time) => `Opened at ${time}, ${day}`,
  recentSaved: (day, time) => `Saved at ${time}, ${day}`,
  recentGone: (name) => `“${name}” is no longer on disk.`,
  recentRefused: (name) => `The browser may not read “${name}”.`,
  notMerged: (count) => `${count} files were not merged.`,
};

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { vi, en };
