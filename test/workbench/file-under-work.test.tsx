/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** What the workbench knows of the file under the open workbook: what is not saved, and what came of reading it again. */
import { act, renderHook } from '@testing-library/react';
import { PaneWork } from '../../src/actions/pane-work';
import { useFile, type OpenFile } from '../../src/workbench/file/use-file';
import type { Opening, OpenBook } from '../../src/workbench/use-opening';
import { sampleSheets } from '../make/sample';
import { inMemory } from '../taskpane/stage';

const BOOK: OpenBook = {
  desk: {
    opened: 1,
    name: 'so.xlsx',
    work: new PaneWork(inMemory(sampleSheets())),
    book: {
      sheets: [],
      sheet: () => Promise.reject(new Error('no sheet is shown')),
      copy: async () => '',
      sums: () => Promise.reject(new Error('no sheet is shown')),
      find: async () => ({ count: 0, places: [] }),
    },
    unsaved: [],
  },
  hand: null,
  same: false,
  at: new Date(2026, 0, 5),
};
const OPENING: Opening = {
  book: BOOK,
  busy: false,
  problem: null,
  setProblem: () => undefined,
  fail: () => undefined,
  look: () => undefined,
  take: () => undefined,
  openFiles: async () => undefined,
  reopen: async () => false,
  goBack: async () => false,
  openExample: async () => undefined,
  openStarter: async () => undefined,
};

interface Under {
  readonly file: () => OpenFile;
  readonly questions: string[];
}
/** @param answers to the questions in their order; the last answer of a question where there is none */
function under(book: OpenBook = BOOK, ...answers: string[]): Under {
  const questions: string[] = [];
  const asking = {
    question: null,
    ask: async ({ title }: { title: string }) => {
      questions.push(title);
      return answers.shift() ?? 'no';
    },
    answer: () => undefined,
  };
  const pickAgain = async (): Promise<boolean> => false;
  const { result } = renderHook(() => useFile(book, OPENING, asking, 'vi', pickAgain));
  return { file: () => result.current, questions };
}

it('something that was written on no sheet of its own is not saved either, and is asked about before it is lost', async () => {
  const { file, questions } = under();
  expect(file().state.unsaved).toEqual([]);
  act(() => file().wrote([]));
  expect(file().state.unsaved).toHaveLength(1);
  act(() => file().wrote(['Kinh phí']));
  expect(file().state.unsaved).toHaveLength(2);
  await expect(file().mayLeave()).resolves.toBe(false);
  expect(questions).toEqual(['2 trang chưa lưu']);
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
});
