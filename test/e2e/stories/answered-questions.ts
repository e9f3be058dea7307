/** A workbook that leaves two things open: asked with its own cells, answered by mouse and by keys, kept, and taken back. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { book } from '../../make/book';
import { grid } from '../../make/cell';
import { findingsInAllColours } from '../axe';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { make, panel, read, tab } from '../hands';
import type { Place } from '../places';

export const UNTIDY = [
  {
    name: 'Danh sách',
    rows: [
      ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      [],
      ...grid(`STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Kết quả rà soát
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|Hộ nghèo|Hộ nghèo`),
    ],
  },
  {
    name: 'Kinh phí',
    rows: [
      ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025'],
      [],
      ...grid(`TT|Nội dung|Tổng kinh phí|NSTW|NS tỉnh|NS xã
      1|Dự án 2|460000000|400000000|40000000|20000000
      2|Dự án 4|100000000|80000000|10000000|10000000`),
    ],
  },
];
const ANSWERS = { 'loai-ho': 'ket-qua-ra-soat', 'don-vi': 'dong' };

const asked = (page: Page, question: RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: question }) });

/** No rule of accessibility is broken in any colours, and nothing stands out sideways in the narrowest pane. */
async function isForEverybody(page: Page): Promise<void> {
  expect(await findingsInAllColours(page)).toEqual([]);
  const size = page.viewportSize() ?? { width: 320, height: 700 };
  await page.setViewportSize({ ...size, width: 270 });
  const wide = await page
    .locator('[role=tabpanel]')
    .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
  await page.setViewportSize(size);
}

/** What the pane has put into browser storage, and any name of a household in it. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

export async function answeredQuestions(place: Place, cli: CommandLine): Promise<void> {
  const file = cli.file('hoi.xlsx');
  writeFileSync(file, await book(UNTIDY));
  const desk = await place.open(file);
  const { page } = desk;
  const overviewBefore = await panel(page);
  expect(overviewBefore).toContain('Chờ trả lời');
  await page.getByRole('button', { name: 'Trả lời 2 câu hỏi' }).click();
  const first = asked(page, /cột nào ghi loại hộ/);
  // Money in a unit that is asked for is no figure yet.
  expect(overviewBefore).not.toMatch(/560\.000\.000|480\.000\.000/);
  await first.getByRole('table').waitFor();
  expect(await first.getByRole('table').innerText()).toContain('Hồ Thị Mẫu B');
  expect(await first.getByRole('radio', { name: /Kết quả rà soát/ }).count()).toBe(1);
  // What a choice does is worked out after the question is shown: a line «…» keeps its place.
  await first.getByText('Hộ nghèo: 2').first().waitFor();
  expect(await first.getByRole('group').innerText()).toMatch(
    /Hộ nghèo: 3[\s\S]*Hộ nghèo: 2[\s\S]*Lập được: .*Biểu số 02/,
  );
  await isForEverybody(page);
  await first.getByRole('button', { name: 'Xem ô E3, trang «Danh sách»' }).click();
  if (place.name === 'Excel')
    await page.waitForFunction(() => {
      const { active, selection } = window.excelHost.host.book;
      return active === 0 && selection.area.top === 2 && selection.area.left === 4;
    });
  else await page.locator('.active[data-cell="E3"]').waitFor();
  await first.getByRole('radio', { name: /Kết quả rà soát/ }).check();
  await first.getByRole('button', { name: 'Trả lời' }).click();
  // The next question has the keyboard: Tab and arrows choose, Enter answers.
  const second = asked(page, /đơn vị nào/);
  await second.getByText('Tổng kinh phí: 560.000.000 đồng').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await second.getByRole('radio', { name: /Theo đồng/ }).isChecked()).toBe(true);
  for (let press = 0; press < 9; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Trả lời') break;
  }
  await page.keyboard.press('Enter');
  await page.getByText('Đã trả lời hết các câu hỏi.').waitFor();
  expect(await stored(page)).not.toContain('Mẫu');

  const same = async (): Promise<void> => {
    await read(page);
    await tab(page, 'Tổng quan');
    const overview = await panel(page);
    expect(overview).not.toContain('điều phải hỏi');
    expect(overview).toContain('560.000.000 đồng');
  };
  await same();
  const staff = await sheetsOf(file);
  const questions = Object.fromEntries(
    (await questionsIn(desk)).map(([id]) => [id, ANSWERS[(id.split(':')[0] ?? '') as 'don-vi']]),
  );
  const answers = cli.file('tra-loi.json');
  writeFileSync(answers, JSON.stringify({ questions }));
  await make(page);
  // The command line keeps the answers of its file where the pane keeps them.
  await expectSame(
    place,
    await desk.seen(),
    await cli.make('hoi', 'lap', file, '--anh-xa', answers),
    {
      staff,
    },
  );

  // Saved, changed and opened again, the workbook still holds the answers; one is taken back.
  await desk.type('Danh sách', { B4: 'Hồ Văn Mẫu K' });
  await same();
  await tab(page, 'Kiểm tra');
  await page.getByText('Đã trả lời (2)').waitFor();
  await page.getByRole('button', { name: /^Bỏ câu trả lời: Ở trang «Danh sách»/ }).click();
  await asked(page, /cột nào ghi loại hộ/).waitFor();
  await read(page);
  expect(await questionsIn(desk)).toHaveLength(1);
  await desk.close();
}

/** The rows «hoi:…» of the sheet «Thông số»: id, answer. */
async function questionsIn(desk: { seen(): Promise<ReadonlyMap<string, { cells: object }>> }) {
  const cells = Object.entries((await desk.seen()).get('Thông số')?.cells ?? {}) as [
    string,
    { value: unknown },
  ][];
  return cells.flatMap(([, { value }]) =>
    typeof value === 'string' && value.startsWith('hoi:') ? [[value.slice(4)] as const] : [],
  );
}
