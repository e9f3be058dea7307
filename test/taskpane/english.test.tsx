/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** In English the pane says nothing in Vietnamese but what stands in the workbook, the law and the names of the forms. */
import { act, fireEvent, screen } from '@testing-library/react';
import { PaneWork } from '../../src/app/pane-work';
import { RULES } from '../../src/rules';
import { UNTIDY } from '../e2e/stories/answered-questions';
import type { SheetSpec } from '../make/book';
import { sampleSheets } from '../make/sample';
import { storySheets } from '../make/stories';
import { detail } from '../make/cell';
import { inMemory, settled, show, tab } from './stage';

jest.setTimeout(240_000);

const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

/** Findings that nobody has put into English yet; they are told in Vietnamese meanwhile. */
const UNWRITTEN = new Set(
  RULES.filter(({ vi, en }) => vi.title === en.title).map(({ code }) => code),
);

/** What the list items say that hold an element. */
function cardsOf(element: Element | null): string[] {
  const card = element?.closest('li') ?? null;
  return card ? [card.textContent ?? '', ...cardsOf(card.parentElement)] : [];
}

/** Texts outside of what is marked as Vietnamese, without the workbook's own words in them. */
function left(own: readonly string[]): string[] {
  const texts: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('[lang=vi], style, script')) continue;
    if (cardsOf(parent).some((card) => [...UNWRITTEN].some((code) => card.includes(code))))
      continue;
    let text = (node.textContent ?? '').replace(/«[^»]*»/g, '');
    for (const word of own) text = text.replaceAll(word, '');
    if (VIETNAMESE.test(text)) texts.push(`${parent.tagName}: ${text.slice(0, 120)}`);
  }
  return texts;
}

/** What stands in the workbook, the longest first. */
function wordsOf(sheets: readonly SheetSpec[]): string[] {
  const cells = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.flat().map((cell) => String(detail(cell).v ?? '')),
  ]);
  return [...new Set(cells.filter((cell) => cell.length > 1 && VIETNAMESE.test(cell)))].sort(
    (one, other) => other.length - one.length,
  );
}

/** Opens all that can be opened, some of it inside of what was opened before. */
async function unfold(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    for (const folded of document.querySelectorAll('details:not([open])'))
      folded.setAttribute('open', '');
    await act(async () => {
      for (const button of document.querySelectorAll<HTMLElement>(
        '[role=tabpanel] [aria-expanded=false]',
      ))
        button.click();
    });
  }
}

async function inEnglish(sheets: readonly SheetSpec[]): Promise<{ readonly readings: number }> {
  const work = new PaneWork(inMemory(sheets));
  let readings = 0;
  const read = work.read.bind(work);
  work.read = (wish, progress) => {
    readings += 1;
    return read(wish, progress);
  };
  await show(inMemory(sheets), { work });
  await settled();
  tab('Thông số');
  fireEvent.change(screen.getByLabelText('Ngôn ngữ của khung'), { target: { value: 'en' } });
  await screen.findByRole('tab', { name: 'Overview' }, { timeout: 60_000 });
  await settled();
  return { readings };
}

const PARTS = ['overview', 'findings', 'make', 'other'];
const BEHIND = ['data', 'settings', 'documents'];

test.each([
  ['the sample', sampleSheets()],
  ['a book with questions', UNTIDY],
  ['a book whose total is wrong', storySheets('S4-hang')],
])('%s, without another reading', async (_, sheets) => {
  const own = wordsOf(sheets);
  const { readings } = await inEnglish(sheets);
  expect(readings).toBe(1);
  const found: Record<string, readonly string[]> = {};
  for (const part of PARTS) {
    fireEvent.click(document.getElementById(`tab-${part}`) ?? document.body);
    await settled();
    await unfold();
    await settled();
    found[part] = left(own);
  }
  for (const part of BEHIND) {
    fireEvent.click(document.getElementById('tab-other') ?? document.body);
    fireEvent.click(document.getElementById(`row-${part}`) ?? document.body);
    await settled();
    await unfold();
    await settled();
    found[part] = left(own);
  }
  expect(found).toEqual(Object.fromEntries([...PARTS, ...BEHIND].map((part) => [part, []])));
  expect(document.documentElement.lang).toBe('en');
});
