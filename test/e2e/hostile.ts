/** What the tests of hostile files in the workbench share. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SAMPLE, panel, read, tab } from './hands';

/** What the browser's processes that hold pages have computed, in ms, and the most memory that one of them has held, in MB. */
export function spent(): { ms: number; mb: number } {
  const parents = new Map<number, number>();
  const names = new Map<number, string>();
  const times = new Map<number, number>();
  for (const id of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]!.split(' ');
      parents.set(id, Number(fields[1]));
      times.set(id, (Number(fields[11]) + Number(fields[12])) * 10);
      names.set(id, readFileSync(`/proc/${id}/cmdline`, 'utf8'));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean =>
    id === process.pid || (parents.has(id) && parents.get(id)! > 1 && isOurs(parents.get(id)!));
  const pages = [...names]
    .filter(([id, name]) => name.includes('--type=renderer') && isOurs(id))
    .map(([id]) => id);
  const peak = (id: number): number =>
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return {
    ms: pages.reduce((sum, id) => sum + times.get(id)!, 0),
    mb: Math.max(...pages.map(peak)),
  };
}

export const told = (page: Page): Promise<string> => page.locator('.bench-problem').innerText();

/** The page answers a click, and shows the sample. */
export async function stillTheSample(page: Page): Promise<void> {
  await tab(page, 'Kiểm tra');
  await tab(page, 'Tổng quan');
  await read(page);
  expect(await panel(page)).toContain('5,57 %');
}

export async function sampleAgain(page: Page): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles(SAMPLE);
  await page.locator('.file-name').getByText('so-mau.xlsx').waitFor();
  await page.locator('[role=tabpanel][aria-busy=false]').getByText('5,57').first().waitFor();
}
