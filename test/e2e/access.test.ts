/** Whether everybody can use the pane: any width, any colours, by the keyboard alone, in both languages. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { STATES } from '../../src/taskpane/lead/states';
import { initFromFile } from '../excel-host/from-file';
import { book } from '../make/book';
import { grid } from '../make/cell';
import { story } from '../make/stories';
import { axeFindings } from './axe';
import { SAMPLE } from './hands';
import { raiseStage, type Stage } from './stage';
import { SIGHTS, WAYS } from './states';
import { UNTIDY } from './stories/answered-questions';

const TABS = [
  'overview',
  'findings',
  'make',
  'other',
  'data',
  'documents',
  'functions',
  'settings',
];
/** A workbook whose one table is for no form of the plan. */
const SELDOM = [
  {
    name: 'Phân công',
    rows: [
      ['PHÂN CÔNG CƠ QUAN CHỦ TRÌ NĂM 2025'],
      [],
      ...grid(`STT|Nội dung|Cơ quan chủ trì|Cơ quan phối hợp
      1|Dự án 2|Phòng Kinh tế|Phòng Văn hóa
      2|Dự án 4|Phòng Văn hóa|Phòng Kinh tế`),
    ],
  },
];
/** Those that stand behind the last tab. */
const BEHIND = new Set(['data', 'documents', 'functions', 'settings']);
const tabOf = (name: string): string => `#tab-${BEHIND.has(name) ? 'other' : name}`;

async function go(page: Page, name: string): Promise<void> {
  await page.locator(tabOf(name)).click();
  if (BEHIND.has(name)) await page.locator(`#row-${name}`).click();
}

let stage: Stage;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'access-'));
  file = path.join(folder, 'so-cua-xa.xlsx');
  // A workbook with a stop, so that there is a dialog.
  writeFileSync(file, await story('S4-hang'));
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

type Shade = 'light' | 'dark' | 'contrast';

async function bench(width: number, height = 700, shade: Shade = 'light'): Promise<Page> {
  const page = await stage.open('workbench.html', { width, height });
  await page.emulateMedia(
    shade === 'contrast'
      ? { forcedColors: 'active', colorScheme: 'dark' }
      : { colorScheme: shade, forcedColors: 'none' },
  );
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('#tab-overview').waitFor();
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  return page;
}

/** Opens a tab and all that can be opened on it: what is long is there. */
async function unfold(page: Page, tab: string, most = 40): Promise<void> {
  await go(page, tab);
  await page.locator('[role=tabpanel][aria-busy=false]').waitFor();
  await page.evaluate((limit) => {
    const panel = document.querySelector('[role=tabpanel]')!;
    for (const details of panel.querySelectorAll('details')) details.open = true;
    for (const button of [
      ...panel.querySelectorAll<HTMLElement>('button[aria-expanded=false]'),
    ].slice(0, limit))
      button.click();
  }, most);
  await page.waitForTimeout(80);
}

/** Every way in which a text can be cut or a part stand out sideways. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} «${(element.textContent ?? '').slice(0, 50)}»`;
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`page ${document.documentElement.scrollWidth}`);
    const parts = document.querySelectorAll('[role=dialog], [role=tabpanel], .right, .bar');
    for (const root of parts) {
      if (root.getBoundingClientRect().width === 0) continue;
      if (root.scrollWidth > root.clientWidth + 1)
        found.push(`sideways: ${root.tagName} ${root.scrollWidth} > ${root.clientWidth}`);
      const edge = root.getBoundingClientRect().right + 1;
      for (const element of root.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (
          box.width < 3 ||
          box.height < 3 ||
          style.visibility === 'hidden' ||
          style.clipPath !== 'none' ||
          element.closest('[data-tabster-dummy], svg, [aria-hidden=true]')
        )
          continue;
        if (box.right > edge && style.position !== 'absolute')
          found.push(`beyond the edge: ${name(element)}`);
        const cut =
          (style.overflowX === 'hidden' || style.overflowX === 'clip') &&
          element.scrollWidth > element.clientWidth + 1;
        const told = style.textOverflow === 'ellipsis' && element.getAttribute('title');
        if (cut && !told && !(element instanceof HTMLInputElement))
          found.push(`cut: ${name(element)} ${element.scrollWidth} > ${element.clientWidth}`);
      }
    }
    return [...new Set(found)].slice(0, 12);
  });
}

test.each(process.env.FULL ? [270, 320, 450, 1366] : [270, 320, 1366])(
  'no text is cut and nothing scrolls sideways at %i, on any tab or dialog',
  async (width) => {
    const page = await bench(width, width > 600 ? 768 : 700);
    for (const tab of TABS) {
      await unfold(page, tab);
      expect([tab, await misfits(page)]).toEqual([tab, []]);
    }
    await page.locator('#tab-findings').click();
    await page.getByRole('button', { name: 'Bỏ qua có lý do' }).first().click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(300);
    expect(['dialog', await misfits(page)]).toEqual(['dialog', []]);
    await page.close();
  },
);

const SHADES = ['light', 'dark', 'contrast'] as const;
test.each(SHADES.filter((shade) => process.env.FULL || shade !== 'contrast'))(
  'no rule of accessibility is broken on any tab or dialog (%s)',
  async (shade) => {
    const page = await bench(340, 760, shade);
    await go(page, 'settings');
    expect(['folded', await axeFindings(page)]).toEqual(['folded', []]);
    for (const tab of TABS) {
      await unfold(page, tab, 4);
      expect([tab, await axeFindings(page)]).toEqual([tab, []]);
    }
    await page.locator('#tab-findings').click();
    await page.getByRole('button', { name: 'Bỏ qua có lý do' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(['dialog', await axeFindings(page)]).toEqual(['dialog', []]);
    await page.close();
  },
);

test('every control of every tab is reached by Tab alone, and the one that has the focus is seen', async () => {
  const page = await bench(340, 760);
  for (const tab of TABS) {
    await unfold(page, tab, 3);
    await page.locator(tabOf(tab)).focus();
    const wanted = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[role=tabpanel] :is(button, a[href], input, select, textarea, summary)',
        ),
      ]
        .filter((element) => {
          const hidden =
            element.offsetParent === null ||
            element.getAttribute('tabindex') === '-1' ||
            element.matches(':disabled, [type=file]') ||
            element.closest('details:not([open]) > :not(summary)');
          // A group of radio buttons is one stop; the arrows go on from there.
          return (
            !hidden && !(element.matches('[type=radio]') && !(element as HTMLInputElement).checked)
          );
        })
        .map((element, at) => {
          element.dataset.stop = String(at);
          return element.outerHTML.slice(0, 120);
        }),
    );
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let press = 0; press < wanted.length * 2 + 20; press += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const shows = (style: CSSStyleDeclaration): boolean =>
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
          style.boxShadow !== 'none';
        const around = (one: Element): boolean =>
          shows(getComputedStyle(one)) ||
          (getComputedStyle(one, '::after').content !== 'none' &&
            (shows(getComputedStyle(one, '::after')) ||
              parseFloat(getComputedStyle(one, '::after').borderBottomWidth) > 0));
        const checkbox = element.matches('[type=checkbox], [type=radio]')
          ? element.parentElement!
          : element;
        return {
          stop: element.dataset.stop ?? null,
          seen: around(element) || around(checkbox) || around(element.parentElement!),
          leave: element.closest('footer') !== null,
          html: element.outerHTML.slice(0, 120),
        };
      });
      if (now.leave) break;
      if (now.stop !== null) {
        reached.add(now.stop);
        if (!now.seen) unseen.push(now.html);
      }
    }
    expect([tab, wanted.filter((_, at) => !reached.has(String(at)))]).toEqual([tab, []]);
    expect([tab, unseen]).toEqual([tab, []]);
  }
  await page.close();
});

test('a figure, a finding and its dialog are opened, left and closed by keys, and the focus comes back', async () => {
  const page = await bench(340, 760);
  await page.locator('#tab-overview').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#panel-findings').waitFor();
  const pass = page.getByRole('button', { name: 'Bỏ qua có lý do' }).first();
  await pass.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await page.evaluate(() => document.activeElement!.closest('[role=dialog]') !== null)).toBe(
    true,
  );
  // The focus stays inside however often Tab is pressed.
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () =>
          document.activeElement!.closest('[role=dialog]') !== null ||
          document.activeElement!.hasAttribute('data-tabster-dummy') ||
          document.activeElement === document.body,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Bỏ qua có lý do');
  await page.close();
});

test('in English nothing is left in Vietnamese but what is marked as such: the data, the law and the sentences about them', async () => {
  const page = await bench(340, 760);
  await unfold(page, 'settings');
  await page.getByLabel('Ngôn ngữ của khung').selectOption('en');
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  for (const tab of TABS) {
    await unfold(page, tab, 6);
    const left = await page.evaluate(() => {
      const texts: string[] = [];
      const walk = document.createTreeWalker(
        document.querySelector('.right')!,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const parent = node.parentElement!;
        // Names of sheets stand in «…» wherever they are spoken of.
        const text = node.textContent!.replace(/«[^»]*»/g, '');
        if (
          /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i.test(text) &&
          !parent.closest('[lang=vi]')
        )
          texts.push(`${parent.tagName}: ${text.slice(0, 90)}`);
      }
      return texts;
    });
    expect([tab, left]).toEqual([tab, []]);
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.close();
});

/** The primary action with its place; null where the state has none. */
const primaryOf = (page: Page): Promise<{ state: string; seen: boolean; filled: number } | null> =>
  page.evaluate(() => {
    const foot = document.querySelector<HTMLElement>('footer[data-state]');
    const button = foot?.querySelector('button');
    if (!foot || !button) return null;
    const box = button.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      state: foot.dataset.state ?? '',
      seen:
        box.top >= 0 &&
        box.left >= 0 &&
        box.bottom <= window.innerHeight &&
        box.right <= window.innerWidth &&
        button.contains(top),
      filled: foot.querySelectorAll('button').length,
    };
  });

test('in every state of the table the one primary action is in sight, without scrolling, at both sizes', async () => {
  const at = (name: string): string => path.join(folder, name);
  const books = {
    sound: at('dung.xlsx'),
    stopped: file,
    asking: at('hoi.xlsx'),
    empty: at('trong.xlsx'),
    seldom: at('phan-cong.xlsx'),
    inExcel: await initFromFile(SAMPLE),
  };
  copyFileSync(SAMPLE, books.sound);
  writeFileSync(books.asking, await book(UNTIDY));
  writeFileSync(books.empty, await book([{ name: 'Trang tính', rows: [['ghi chú']] }]));
  writeFileSync(books.seldom, await book(SELDOM));
  const shots = process.env.SHOTS;
  expect(Object.keys(WAYS).sort()).toEqual(STATES.map(({ id }) => id).sort());
  for (const state of STATES) {
    const { id } = state;
    const { begin, way } = WAYS[id]!;
    const desk = await begin(stage, books);
    const { page } = desk;
    await way(desk, books);
    // A question has its button on its own card.
    const alone = state.primary === undefined && id !== 'asking';
    if (alone) expect([id, await primaryOf(page)]).toEqual([id, null]);
    else await page.locator(`footer[data-state=${id}]`).waitFor();
    for (const [width, height] of [
      [320, 600],
      [1366, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (shots)
        await page.screenshot({ path: path.join(shots, `${id}-${width}.png`), timeout: 5000 });
      if (alone) continue;
      const filled = state.beside === undefined && id !== 'asking' ? 1 : expect.any(Number);
      expect([id, width, await primaryOf(page)]).toEqual([
        id,
        width,
        { state: id, seen: true, filled },
      ]);
    }
    await page.close();
  }
  for (const [id, { begin, way }] of shots ? Object.entries(SIGHTS) : []) {
    const desk = await begin(stage, books);
    await way(desk, books);
    for (const width of [320, 1366]) {
      await desk.page.setViewportSize({ width, height: 768 });
      await desk.page.screenshot({ path: path.join(shots ?? '', `${id}-${width}.png`) });
    }
    await desk.page.close();
  }
}, 300_000);

test('complained of nothing and asked nobody outside', () => {
  expect(stage.complaints).toEqual([]);
  expect(stage.outside).toEqual([]);
});
