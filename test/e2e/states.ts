/** Each state of the table that leads the pane, reached as an officer reaches it; the page then shows it. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { tab } from './hands';

/** What stands ready for the ways: a workbook without a fault, one with a stop, one with a question, an empty one. */
export interface Books {
  readonly sound: string;
  readonly stopped: string;
  readonly asking: string;
  readonly empty: string;
}

type Way = (page: Page, open: (file: string) => Promise<void>, books: Books) => Promise<void>;

const made: Way = async (page, open, { sound }) => {
  await open(sound);
  await tab(page, 'Biểu');
  await page.getByRole('button', { name: 'Xem trước 3 biểu' }).click();
  await page.getByRole('button', { name: 'Thêm 3 trang vào sổ' }).click();
  await page.getByText('Đã thêm 3 trang, chưa lưu ra đĩa').waitFor();
};
const saved: Way = async (page, open, books) => {
  await made(page, open, books);
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
};
const copied: Way = async (page, open, books) => {
  await saved(page, open, books);
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản gửi đi' }).click(),
  ]);
};

export const WAYS: Readonly<Record<string, Way>> = {
  empty: (_, open, { empty }) => open(empty),
  questions: (_, open, { asking }) => open(asking),
  blocked: (_, open, { stopped }) => open(stopped),
  ready: (_, open, { sound }) => open(sound),
  choosing: async (page, open, { sound }) => {
    await open(sound);
    await tab(page, 'Biểu');
  },
  stuck: async (page, open, { stopped }) => {
    await open(stopped);
    await tab(page, 'Biểu');
  },
  previewing: async (page, open, { sound }) => {
    await open(sound);
    await page.getByRole('button', { name: 'Xem trước 3 biểu' }).click();
  },
  unsaved: made,
  written: saved,
  sent: copied,
  changed: async (page, open, { sound }) => {
    await open(sound);
    // The same letters, saved again by another program.
    writeFileSync(sound, readFileSync(sound));
    await page.getByText('Sổ đã thay đổi sau lần đọc trước.').waitFor();
  },
  other: async (page, open, { sound }) => {
    await open(sound);
    await tab(page, 'Khác');
  },
};

/** Those that no file of an officer comes to by a few clicks; the table's own test has them. */
export const ELSEWHERE: readonly string[] = [
  'reading',
  'failed',
  'unread',
  'no-preview',
  'added',
  'differs',
  'nothing',
];
