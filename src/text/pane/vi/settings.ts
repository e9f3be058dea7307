/** The settings, and the first steps, in Vietnamese. */
import words from './settings.json';

export const settings = {
  settings: {
    ...words.settings,
    lawAt: (date: string) => `Tính đến ngày ${date}`,
    from: (date: string) => `từ ${date}`,
    given: (count: string) => `${count} mục đã ghi`,
    values: (count: string) => `${count} giá trị`,
  },
} as const;
