/**
 * Every command of the ribbon, with the bundle that is served and Microsoft's unmodified office.js, in jsdom and in a real browser:
 * a one-click command leaves the Biểu that the command line writes, cell by cell; the others open their part of the pane and write nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { allForms } from '../../src/app/forms';
import { EVERY_FORM } from '../../src/app/make-bieu';
import { COMMANDS } from '../../src/taskpane/commands';
import { today } from '../../src/taskpane/preferences';
import type { MemoryWorkbookInit } from '../memory';
import { bieu, workFolder } from '../cli/run';
import { bookFrom } from '../excel-host/fill';
import { initFromFile } from '../excel-host/from-file';
import { differences, seenInHost } from '../excel-host/seen';
import type { SeenSheet } from '../excel-host/seen';
import { seenInFile } from '../excel-host/seen-file';
import { baseBook } from '../hand-check/base';
import { paneInJsdom } from './in-jsdom';
import { OWN_LISTS } from '../hand-check/bieu-sheets';
import { raiseStage } from './stage';

jest.setTimeout(240_000);

const folder = workFolder();
let book: MemoryWorkbookInit;
let expected: Map<string, SeenSheet>;
beforeAll(async () => {
  const file = folder.file('so.xlsx');
  writeFileSync(file, await baseBook());
  const out = folder.file('so-bieu.xlsx');
  const run = await bieu('lap', file, '-o', out, '--bieu', EVERY_FORM);
  expect(run.code).toBe(0);
  // The command line prints the day of Greenwich beside the page, the pane the day of the machine.
  const days = [new Date().toISOString().slice(0, 10), today()].map((day) => [
    day,
    day.split('-').reverse().join('/'),
  ]);
  const told = JSON.stringify([...(await seenInFile(new Uint8Array(readFileSync(out))))])
    .replaceAll(days[0]![0]!, days[1]![0]!)
    .replaceAll(days[0]![1]!, days[1]![1]!);
  expected = new Map(JSON.parse(told) as [string, SeenSheet][]);
  book = await initFromFile(file);
});

/** What a test does with the pane, wherever it stands. */
interface Driver {
  /** @returns whether the command was released again */
  press(command: string): Promise<boolean>;
  text(): Promise<string>;
  /** The part of the pane that is shown. */
  tab(): Promise<string>;
  busy(): Promise<boolean>;
  reset(): Promise<void>;
  /** From now on the host takes the call to show the pane, and shows none. */
  ignorePane(): Promise<void>;
  sheets(): Promise<readonly string[]>;
  seen(sheet: string): Promise<SeenSheet>;
  /** Members of Excel that the program set, members that the host lacks, and whether Undo is lost. */
  log(): Promise<{
    readonly written: readonly string[];
    readonly unknown: readonly string[];
    readonly undoCleared: readonly string[];
    readonly pane: string | null;
  }>;
  /** What went wrong in the page itself. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

type Commands = Record<string, (event: { completed(): void }) => void>;
const commandsOf = (office: typeof Office): Commands =>
  (office.actions as unknown as { _association: { mappings: Commands } })._association.mappings;

async function jsdomDriver(): Promise<Driver> {
  const pane = await paneInJsdom({ profile: 'ltsc2021', book });
  const { host, window } = pane;
  return {
    press: (name) =>
      new Promise((resolve) => {
        commandsOf((window as unknown as { Office: typeof Office }).Office)[name.toUpperCase()]!({
          completed: () => resolve(true),
        });
      }),
    text: async () => window.document.body.textContent!.replace(/\u00a0/g, ' '),
    tab: async () => window.document.querySelector('[role=tabpanel]')?.id ?? '',
    busy: async () => window.document.querySelector('[aria-busy=true]') !== null,
    reset: async () => host.reset(bookFrom(book)),
    ignorePane: async () => {
      host.oddities = { paneIgnored: true };
    },
    sheets: async () => host.book.sheets.map((sheet) => sheet.name),
    seen: async (name) => seenInHost(host.book, host.book.sheet(name)!),
    log: async () => ({
      written: host.written,
      unknown: host.unknown,
      undoCleared: host.undoCleared,
      pane: host.paneState,
    }),
    complaints: () => [...pane.missing, ...pane.complaints],
    close: async () => pane.close(),
  };
}

async function browserDriver(): Promise<Driver> {
  const stage = await raiseStage();
  const page: Page = await stage.open('taskpane.html', { host: { profile: 'ltsc2021', book } });
  return {
    press: (name) =>
      page.evaluate(
        (wanted) =>
          new Promise<boolean>((resolve) => {
            (
              Office.actions as unknown as {
                _association: { mappings: Record<string, (event: { completed(): void }) => void> };
              }
            )._association.mappings[wanted.toUpperCase()]!({ completed: () => resolve(true) });
          }),
        name,
      ),
    text: async () =>
      (await page.evaluate(() => document.body.textContent!)).replace(/\u00a0/g, ' '),
    tab: () => page.evaluate(() => document.querySelector('[role=tabpanel]')?.id ?? ''),
    busy: () => page.evaluate(() => document.querySelector('[aria-busy=true]') !== null),
    reset: () => page.evaluate(() => window.excelHost.reset()),
    ignorePane: () =>
      page.evaluate(() => {
        window.excelHost.host.oddities = { paneIgnored: true };
      }),
    sheets: () => page.evaluate(() => window.excelHost.sheets()),
    seen: (name) => page.evaluate((wanted) => window.excelHost.seen(wanted)!, name),
    log: () =>
      page.evaluate(() => {
        const { written, unknown, undoCleared, paneState } = window.excelHost.host;
        return { written, unknown, undoCleared, pane: paneState };
      }),
    complaints: () => [...stage.outside, ...stage.complaints],
    close: () => stage.close(),
  };
}

async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`it never came to: ${what}`);
}

/** The part of the pane that each of the other buttons opens. */
const opens: Readonly<Record<string, string>> = {
  nhanDien: 'panel-data',
  gopThon: 'panel-data',
  suaPhong: 'panel-data',
  kiemTraKinhPhi: 'panel-findings',
  kiemTraDienBien: 'panel-findings',
  kiemTraTrungLap: 'panel-findings',
  taoBieu: 'panel-make',
  capNhatBieu: 'panel-make',
  banGuiDi: 'panel-make',
};
const sheetOf = new Map(allForms().map(({ form, label }) => [form, label.local]));

const oneClick = Object.entries(COMMANDS).flatMap(([command, task]) =>
  typeof task === 'object' && task.forms[0] !== EVERY_FORM
    ? [[command, task.forms[0]!] as const]
    : [],
);
/** Without FULL=1 some of the single forms are pressed, after all of them were made at once; fewer in the browser, which is slower. */
const every = (nth: number) =>
  oneClick
    .filter(([, form]) => !OWN_LISTS.includes(form))
    .filter((_, index) => process.env.FULL || index % nth === 0);

describe.each([
  ['jsdom', jsdomDriver, every(3)],
  ['a browser', browserDriver, every(9)],
] as const)('in %s', (_, open, single) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());
  const added = async (): Promise<string[]> => (await driver.sheets()).slice(book.sheets.length);

  /** Presses and waits until the pane says that so many Biểu were made. */
  async function make(command: string, count: number): Promise<string[]> {
    await driver.reset();
    expect(await driver.press(command)).toBe(true);
    await until(
      `${command}: the Biểu are made`,
      async () =>
        (await driver.text()).includes(`Đã thêm ${count} trang vào sổ`) &&
        (await added()).length >= count,
    );
    const { unknown, undoCleared, pane } = await driver.log();
    expect([unknown, undoCleared, pane]).toEqual([[], [], 'Visible']);
    return added();
  }

  it('starts, and shows the pane', async () => {
    await until('the pane', async () => (await driver.text()).includes('Đọc sổ đang mở'));
    expect(await driver.sheets()).toEqual(book.sheets.map((sheet) => sheet.name));
  });

  it('makes all Biểu as the command line does, and leaves the staff’s sheets as they were', async () => {
    const before = await Promise.all(book.sheets.map(({ name }) => driver.seen(name)));
    const sheets = await make('lapTatCa', allForms().length - OWN_LISTS.length);
    expect(sheets.sort()).toEqual(
      [...expected.keys()]
        .filter((name) => !book.sheets.some((sheet) => sheet.name === name))
        .sort(),
    );
    for (const name of sheets)
      expect([name, differences(expected.get(name)!, await driver.seen(name))]).toEqual([name, []]);
    expect(await Promise.all(book.sheets.map(({ name }) => driver.seen(name)))).toEqual(before);
  });

  it.each(single)('%s makes its Biểu as the command line does', async (command, form) => {
    const [name, ...rest] = await make(command, 1);
    // The settings sheet may come with the first Biểu; nothing else does.
    expect(rest.filter((one) => one !== 'Thông số')).toEqual([]);
    expect([
      sheetOf.get(form),
      differences(expected.get(name!)!, await driver.seen(name!)),
    ]).toEqual([sheetOf.get(form), []]);
  });

  it.each(Object.keys(opens))(
    '%s opens its part of the pane and writes nothing',
    async (command) => {
      await driver.reset();
      expect(await driver.press(command)).toBe(true);
      await until(
        `${command}: its part of the pane, read anew`,
        async () => (await driver.tab()) === opens[command] && !(await driver.busy()),
      );
      expect(await driver.sheets()).toEqual(book.sheets.map((sheet) => sheet.name));
      expect(
        (await driver.log()).written.filter((member) => !member.startsWith('Runtime')),
      ).toEqual([]);
    },
  );

  it('a host that shows no pane: the button is released, a Biểu is made whole, a task waits', async () => {
    await driver.reset();
    await driver.ignorePane();
    expect(await driver.press('lapBieu02')).toBe(true);
    await until('the Biểu is made', async () => (await added()).includes('Biểu 02'));
    await until('it is whole', async () => !(await driver.busy()));
    expect(differences(expected.get('Biểu 02')!, await driver.seen('Biểu 02'))).toEqual([]);
    expect(await driver.press('kiemTraKinhPhi')).toBe(true);
    await until('its task', async () => (await driver.tab()) === opens['kiemTraKinhPhi']);
    const { unknown, pane } = await driver.log();
    expect([unknown, pane]).toEqual([[], null]);
  });

  it('knows every command of the manifest', () => {
    expect(
      [...Object.keys(opens), 'lapTatCa', ...oneClick.map(([command]) => command)].sort(),
    ).toEqual(Object.keys(COMMANDS).sort());
  });

  it('asked for nothing outside, and complained of nothing', () => {
    expect(driver.complaints()).toEqual([]);
  });
});
