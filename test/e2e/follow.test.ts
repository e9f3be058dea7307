/** Last year's register beside this year's, in the pane: the figures and the sheets are those of the command line's `bien-dong`, answer by answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { json } from '../cli/run';
import { initFromFile } from '../excel-host/from-file';
import { book } from '../make/book';
import { longRegister } from '../make/long-register';
import { SOME_LIVES, SOME_WRITING } from '../make/some-lives';
import { story } from '../make/stories';
import { NEW_NAME, OLD_NAME, twoYears } from '../make/two-years';
import { axeFindings } from './axe';
import { cellsOf, downloaded, saved, openFile, tab } from './hands';
import { raiseStage, type Stage } from './stage';

jest.setTimeout(240_000);

let stage: Stage;
let folder: string;
const at = (name: string): string => path.join(folder, name);
const years = twoYears(SOME_LIVES, SOME_WRITING);
const silent = twoYears(
  SOME_LIVES.map((life) => ({ ...life, hasId: true })),
  { ...SOME_WRITING, notes: false, renamed: false },
);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'follow-'));
  writeFileSync(at('cu.xlsx'), await book(years.old));
  writeFileSync(at('moi.xlsx'), await book(years.now));
  writeFileSync(at('cu-khong-ghi-chu.xlsx'), await book(silent.old));
  writeFileSync(at('moi-khong-ghi-chu.xlsx'), await book(silent.now));
  writeFileSync(at('thon.json'), JSON.stringify({ thon: { [OLD_NAME]: NEW_NAME } }));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The household whose name is written with a slip. */
const [DOUBT] = [...years.pairs].slice(-1).map(([old, now]) => `${old}=${now}`) as [string];
const NAMES = /Thị Mẫu|Văn Mẫu|Ngọc Mẫu|Thử/;
const part = (page: Page) => page.getByRole('region', { name: 'Biến động từ năm trước' });
const told = async (page: Page): Promise<string> =>
  (await part(page).innerText()).replace(/\u00a0/g, ' ');

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[data-for=follow]').setInputFiles(file);
  await part(page).getByText(path.basename(file), { exact: true }).waitFor();
}

/** The sheets of the command line once every question is answered; the pair in doubt is one household. */
let answered: Promise<{
  readonly sheets: string[];
  readonly cells: Record<string, unknown[][]>;
}> | null = null;
const theirSheets = (): NonNullable<typeof answered> =>
  (answered ??= (async () => {
    const { body } = await json(
      'bien-dong',
      at('cu.xlsx'),
      at('moi.xlsx'),
      '--anh-xa',
      at('thon.json'),
      '--cung-ho',
      DOUBT,
      '-o',
      at('lenh.xlsx'),
    );
    return { sheets: body.sheets, cells: await cellsOf(at('lenh.xlsx')) };
  })());

async function again(page: Page, answers: number): Promise<void> {
  await page.getByRole('button', { name: `Tính lại với ${answers} trả lời`, exact: true }).click();
  await page.getByRole('button', { name: /^Tính lại/ }).waitFor({ state: 'detached' });
}

interface Line {
  opening: number;
  decrease: Record<string, number>;
  increase: Record<string, number>;
  closing: number;
  computedClosing: number;
}
const shown = (value: number): string => String(value).replace('.', ',');
const sum = (ways: Record<string, number>): number =>
  Object.values(ways).reduce((all, one) => all + one, 0);
const rowOf = (name: string, line: Line): string[] => [
  name,
  ...[line.opening, sum(line.decrease), sum(line.increase), line.closing].map(shown),
];

/** What the command line's document says, in the form of the pane's tables. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
function expected(body: any): {
  tables: string[][][];
  kinds: number;
  undecided: string[];
  codes: string[];
  doubts: string[];
} {
  const groups = [body.flow.poor, body.flow.nearPoor];
  return {
    tables: groups.flatMap((group) => [
      [
        ...group.byHamlet.map((place: Line & { hamlet: string }) => rowOf(place.hamlet, place)),
        rowOf('Toàn xã', group),
      ],
      [
        ...group.byHamlet.map((place: { hamlet: string; people: Line }) =>
          rowOf(place.hamlet, place.people),
        ),
        rowOf('Toàn xã', group.people),
      ],
    ]),
    kinds: body.moves.length,
    undecided: groups
      .filter(({ undecided }) => undecided.decrease + undecided.increase > 0)
      .map(({ undecided }) => `${undecided.decrease}/${undecided.increase}`),
    codes: body.findings.map((item: { code: string }) => item.code),
    doubts: body.doubtful.map(
      (pair: { old: { sheet: string; cell: string }; now: { sheet: string; cell: string } }) =>
        `${pair.old.sheet}!${pair.old.cell} (năm trước) và ${pair.now.sheet}!${pair.now.cell} (năm nay)`,
    ),
  };
}

function pane(page: Page): Promise<ReturnType<typeof expected>> {
  return part(page).evaluate((section) => {
    const rows = (table: Element): string[][] =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!),
      );
    const all = [...section.querySelectorAll('table')];
    return {
      tables: all.filter((table) => table.closest('details')).map(rows),
      kinds: rows(all.find((table) => !table.closest('details'))!).reduce(
        (count, row) => count + Number(row[1]),
        0,
      ),
      undecided: [...section.textContent!.matchAll(/Chưa rõ (\d+) hộ giảm, (\d+) hộ tăng/g)].map(
        (match) => `${match[1]}/${match[2]}`,
      ),
      codes: [...section.querySelectorAll('li a[href*="#"]')].map((link) => link.textContent!),
      doubts: [...section.querySelectorAll('[role=radiogroup]')]
        .filter(
          (group) =>
            (group.querySelector('input:checked') as HTMLInputElement | null)?.value === '',
        )
        .map((group) => group.getAttribute('aria-label')!),
    };
  });
}

test('each answer gives the figures of the command line, and in the end its sheets, as a file and in the workbook', async () => {
  const page = await openFile(stage, at('moi.xlsx'));
  await tab(page, 'Dữ liệu');
  await choose(page, at('cu.xlsx'));
  expect(await told(page)).toMatch(
    /Năm trước: cu\.xlsx \(năm 2024, 10 hộ, chỉ hộ nghèo, cận nghèo\)/,
  );
  expect(await pane(page)).toEqual(
    expected((await json('bien-dong', at('cu.xlsx'), at('moi.xlsx'))).body),
  );
  expect(await told(page)).toContain('chưa lập được');

  await page.getByRole('checkbox', { name: `Thôn «${OLD_NAME}» nay là «${NEW_NAME}»` }).check();
  await again(page, 1);
  const asked = (
    await json('bien-dong', at('cu.xlsx'), at('moi.xlsx'), '--anh-xa', at('thon.json'))
  ).body;
  expect(await pane(page)).toEqual(expected(asked));
  expect(asked.doubtful).toHaveLength(1);
  const [{ old, now }] = asked.doubtful;
  expect(`${old.sheet}!${old.cell}=${now.sheet}!${now.cell}`).toBe(DOUBT);

  // One can go to the cell of the open workbook, and to none of the file that is closed.
  expect(await told(page)).toContain(
    `Năm trước: [cu.xlsx]${old.sheet}!${old.cell}, Thôn Mẫu Ba, không có số CCCD, 4 khẩu`,
  );
  await part(page)
    .getByRole('listitem')
    .filter({ hasText: 'DB-011' })
    .getByRole('button', { name: `${now.sheet}, ô ${now.cell}` })
    .click();
  await page.locator(`.active[data-cell="${now.cell}"]`).waitFor();

  for (const [answer, option] of [
    ['Hai hộ', '--khac-ho'],
    ['Một hộ', '--cung-ho'],
  ] as const) {
    await part(page).getByRole('radio', { name: answer, exact: true }).check();
    await again(page, 1);
    const theirs = (
      await json(
        'bien-dong',
        at('cu.xlsx'),
        at('moi.xlsx'),
        '--anh-xa',
        at('thon.json'),
        option,
        DOUBT,
      )
    ).body;
    expect([answer, await pane(page)]).toEqual([answer, expected(theirs)]);
  }
  // Another tab and back: nothing that was answered is lost.
  await tab(page, 'Kiểm tra');
  await tab(page, 'Dữ liệu');
  expect(await part(page).getByRole('radio', { name: 'Một hộ', exact: true }).isChecked()).toBe(
    true,
  );
  expect(await told(page)).not.toMatch(NAMES);

  const { sheets, cells: theirs } = await theirSheets();
  expect(sheets).toEqual(['Biểu 02-BC', 'Biểu 03-BC', 'Biến động từng hộ']);
  for (const name of sheets)
    expect(await told(page)).toMatch(new RegExp(`Sẽ ghi [\\d.]+ ô vào trang mới «${name}»`));
  expect(await cellsOf(await downloaded(page, 'Lấy thành tệp riêng', at('khung.xlsx')))).toEqual(
    theirs,
  );
  await page.getByRole('button', { name: 'Ghi 3 trang vào sổ' }).click();
  await part(page).getByText('Đã ghi 3 trang.').waitFor();
  const kept = await cellsOf(await saved(page, at('so.xlsx')));
  expect(kept).toEqual({ ...(await cellsOf(at('moi.xlsx'))), ...theirs });
  // A new reading takes the new sheets for no register, and for no Biểu that this workbook alone could bring up to date.
  const figures = await pane(page);
  await page.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await part(page)
    .getByText(/^Sổ đã được đọc lại sau lần so trước/)
    .waitFor();
  expect(await part(page).getByRole('table').count()).toBe(0);
  await part(page).getByRole('button', { name: 'Tính lại', exact: true }).click();
  await part(page).getByText('Đã có trang «Biểu 02-BC»', { exact: false }).waitFor();
  expect(await pane(page)).toEqual(figures);
  await tab(page, 'Biểu');
  expect(
    await page
      .locator('[role=tabpanel]')
      .getByText(/^Cập nhật \d+ biểu/)
      .count(),
  ).toBe(0);
  await page.close();
});

test('lists without a word of why are asked for one reason, as the settings of the command line give it', async () => {
  const page = await openFile(stage, at('moi-khong-ghi-chu.xlsx'));
  await tab(page, 'Dữ liệu');
  await choose(page, at('cu-khong-ghi-chu.xlsx'));
  const files = [at('cu-khong-ghi-chu.xlsx'), at('moi-khong-ghi-chu.xlsx')] as const;
  expect(await pane(page)).toEqual(expected((await json('bien-dong', ...files)).body));
  await part(page).getByLabel('Hộ năm trước không còn trong danh sách').selectOption('vượt chuẩn');
  await part(page).getByLabel('Hộ mới trong danh sách').selectOption('phát sinh mới');
  await again(page, 2);
  const { body } = await json(
    'bien-dong',
    ...files,
    '--tham-so',
    'ho-khong-con=vượt chuẩn',
    '--tham-so',
    'ho-moi=phát sinh mới',
    '-o',
    at('lenh-2.xlsx'),
  );
  expect(await pane(page)).toEqual(expected(body));
  expect(await cellsOf(await downloaded(page, 'Lấy thành tệp riêng', at('khung-2.xlsx')))).toEqual(
    await cellsOf(at('lenh-2.xlsx')),
  );

  // A file that is none leaves what is shown, and says so in one sentence.
  const before = await told(page);
  writeFileSync(at('khong-phai.xlsx'), 'đây không phải một sổ');
  await page.locator('input[data-for=follow]').setInputFiles(at('khong-phai.xlsx'));
  await page.getByText('Tệp này không phải sổ Excel.').waitFor();
  expect(await told(page)).toBe(before);
  await page.getByRole('button', { name: 'Đóng', exact: true }).click();
  // A workbook without a register gives a sentence and no figure.
  writeFileSync(at('kinh-phi.xlsx'), await story('S3-hang'));
  await choose(page, at('kinh-phi.xlsx'));
  expect(await told(page)).toContain(
    'Sổ năm trước không có danh sách hộ nên không so được từng hộ.',
  );
  expect(await part(page).getByRole('table').count()).toBe(0);
  await page.getByRole('button', { name: 'Bỏ kết quả này' }).click();
  expect(await told(page)).not.toContain('Năm trước:');
  await page.close();
});

test('a long file is let go of with one click', async () => {
  writeFileSync(at('dai.xlsx'), await book([longRegister(6000)]));
  const page = await openFile(stage, at('moi.xlsx'));
  await tab(page, 'Dữ liệu');
  const pressed = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          const cancel = [...document.querySelectorAll('button')].find(
            (button) => button.textContent === 'Hủy',
          );
          if (!cancel) return;
          observer.disconnect();
          cancel.click();
          done();
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );
  await page.locator('input[data-for=follow]').setInputFiles(at('dai.xlsx'));
  await pressed;
  await page.getByText('Đã hủy; sổ giữ nguyên như trước.').waitFor();
  expect(await told(page)).not.toContain('Năm trước:');
  await page.close();
});

test('in Excel the same answers give the same sheets, and none is written over a workbook that has changed meanwhile', async () => {
  const book = await initFromFile(at('moi.xlsx'));
  const page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  await page.getByText('Đọc sổ đang mở', { exact: true }).click();
  await tab(page, 'Dữ liệu');
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  await choose(page, at('cu.xlsx'));
  await page.getByRole('checkbox', { name: `Thôn «${OLD_NAME}» nay là «${NEW_NAME}»` }).check();
  await part(page).getByRole('radio', { name: 'Một hộ', exact: true }).check();
  await again(page, 2);
  const staff = await page.evaluate(() =>
    JSON.stringify(window.excelHost.sheets().map((name) => window.excelHost.snapshot(name))),
  );
  const write = page.getByRole('button', { name: 'Ghi 3 trang vào sổ' });
  // A colleague turns a poor household into one that is not.
  const cell = [...years.pairs.values()][0]!.replace(/^.*!\D+/, '');
  const change = (text: string): Promise<string> =>
    page.evaluate(
      ([row, value]) => {
        const sheet = window.excelHost.host.book.sheet('Danh sách')!;
        const column = window.excelHost.values('Danh sách')[3]!.indexOf('Phân loại hộ');
        const found = sheet.cell(Number(row) - 1, column)!;
        const was = String(found.value);
        (found as { value: unknown }).value = value;
        return was;
      },
      [cell, text] as const,
    );
  const was = await change('Hộ không nghèo');
  await write.click();
  await page.getByText('Sổ đã được sửa sau lần xem trước, nên chưa ghi gì.').waitFor();
  await change(was);
  expect(
    await page.evaluate(() =>
      JSON.stringify(window.excelHost.sheets().map((name) => window.excelHost.snapshot(name))),
    ),
  ).toBe(staff);
  await part(page).getByRole('button', { name: 'Tính lại', exact: true }).click();
  await write.click();
  await part(page).getByText('Đã ghi 3 trang.').waitFor();
  const { cells: theirs } = await theirSheets();
  const plain = (rows: readonly (readonly unknown[])[]): string[] =>
    rows
      .flatMap((row) => row.map((value) => String(Array.isArray(value) ? value[1] : (value ?? ''))))
      .filter((text) => text !== '')
      .map((text) =>
        text.startsWith('Ngày lập') ? 'Ngày lập' : text.replace('moi.xlsx', 'sổ đang mở'),
      );
  for (const name of ['Biểu 02-BC', 'Biểu 03-BC', 'Biến động từng hộ']) {
    const ours = await page.evaluate((sheet) => window.excelHost.values(sheet), name);
    expect([name, plain(ours)]).toEqual([name, plain(theirs[name]!)]);
  }
  expect(
    await page.evaluate(() => [window.excelHost.host.undoCleared, window.excelHost.host.unknown]),
  ).toEqual([[], []]);
  expect(await told(page)).not.toMatch(NAMES);
  await page.close();
});

test('at the width of a pane nothing is cut, no rule of accessibility is broken, and keys alone answer a pair', async () => {
  const page = await openFile(stage, at('moi.xlsx'), 320, 700);
  await tab(page, 'Dữ liệu');
  await choose(page, at('cu.xlsx'));
  await part(page).evaluate((section) => {
    for (const details of section.querySelectorAll('details')) details.open = true;
  });
  expect(
    await part(page).evaluate(
      (section) =>
        [...section.querySelectorAll('*')].filter(
          (element) =>
            element.getBoundingClientRect().right > section.getBoundingClientRect().right + 1 &&
            getComputedStyle(element).position !== 'absolute',
        ).length,
    ),
  ).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await part(page).getByRole('radio', { name: 'Chưa trả lời' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await part(page).getByRole('radio', { name: 'Hai hộ', exact: true }).isChecked()).toBe(
    true,
  );
  let reached = '';
  for (let press = 0; press < 12 && !reached.startsWith('Tính lại với'); press += 1) {
    await page.keyboard.press('Tab');
    reached = await page.evaluate(() => document.activeElement?.textContent ?? '');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Tính lại/ }).waitFor({ state: 'detached' });
  expect((await pane(page)).doubts).toEqual([]);
  await page.close();
});

test('sent nothing anywhere, and complained of nothing', () => {
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
