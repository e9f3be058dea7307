/** Words on the sheet «Thông số». */
import words from './settings-sheet.json';

export const settingsSheetWords = {
  ...words,
  sent: (label: string, period: string, day: string, count: number) =>
    `số đã gửi: ${label}${period}, ngày ${day}, ${count} số`,
} as const;
