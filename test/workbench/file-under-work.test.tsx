/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** The file under an open workbook: what is not saved, where it is saved, and what came of reading it again. */
import { File } from 'node:buffer';
import { act, renderHook } from '@testing-library/react';
import type { InHand } from '../../src/workbench/file/in-hand';
import { useFile, type OpenFile } from '../../src/workbench/file/use-file';
import { useOpening } from '../../src/workbench/use-opening';
import { book } from '../make/book';
import { workInThisThread } from './in-this-thread';

beforeAll(workInThisThread);

/** A file of the machine as a browser hands it out; Node has no such handles. */
function onMachine(
  name: string,
  bytes: Uint8Array,
): { handle: FileSystemFileHandle; saves: () => number; remove: () => void } {
  let now: File | null = new File([bytes], name, { lastModified: 1 });
  let saves = 0;
  const handle = {
    name,
    getFile: async () => {
      if (now) return now;
      throw new DOMException('', 'NotFoundError');
    },
    isSameEntry: async (other: unknown) => other === handle,
    createWritable: async () => ({
      write: async (written: Uint8Array) => {
        saves += 1;
        now = new File([written], name, { lastModified: 1 + saves });
      },
      close: async () => undefined,
    }),
  };
  return {
    handle: handle as unknown as FileSystemFileHandle,
    saves: () => saves,
    remove: () => (now = null),
  };
}

interface Under {
  readonly file: () => OpenFile;
  readonly questions: string[];
  readonly texts: string[];
  readonly original: ReturnType<typeof onMachine>;
  readonly act: (work: () => Promise<unknown> | void) => Promise<void>;
}

/** @param answers to the questions in their order */
async function under(...answers: string[]): Promise<Under> {
  const original = onMachine('so.xlsx', await book([{ name: 'Hộ', rows: [['Thôn', 'Số hộ']] }]));
  const questions: string[] = [];
  const texts: string[] = [];
  const asking = {
    question: null,
    ask: async ({ title, text }: { readonly title: string; readonly text: string }) => {
      questions.push(title);
      texts.push(text);
      return answers.shift() ?? 'no';
    },
    answer: () => undefined,
  };
  const pickAgain = async (): Promise<boolean> => false;
  const opening = renderHook(useOpening).result;
  const hand: InHand = {
    name: 'so.xlsx',
    file: await original.handle.getFile(),
    handle: original.handle,
  };
  await act(async () => opening.current.openFiles([hand]));
  const { result, rerender } = renderHook(() => {
    const { book: opened } = opening.current;
    if (!opened) throw new Error('nothing was opened');
    return useFile(opened, opening.current, asking, pickAgain);
  });
  return {
    file: () => result.current,
    questions,
    texts,
    original,
    act: async (work) => {
      await act(async () => void (await work()));
      rerender();
    },
  };
}

it('something that was written on no sheet of its own is not saved either, and is asked about before it is lost', async () => {
  const { file, questions, act: does } = await under();
  expect(file().state.unsaved).toEqual([]);
  await does(() => file().wrote([]));
  expect(file().state.unsaved).toHaveLength(1);
  await does(() => file().wrote(['Kinh phí']));
  expect(file().state.unsaved).toHaveLength(2);
  await expect(file().mayLeave()).resolves.toBe(false);
  expect(questions).toEqual(['2 trang chưa lưu']);
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
});

it('the original is written into after a question alone, even when the workbook was saved as another file before', async () => {
  const { file, questions, original, act: does } = await under('no', 'into');
  const result = onMachine('so-bieu.xlsx', new Uint8Array());
  window.showSaveFilePicker = async () => result.handle;
  await does(() => file().save('again'));
  expect([original.saves(), result.saves(), questions.length]).toEqual([0, 1, 0]);
  await does(() => file().save('into'));
  expect([original.saves(), result.saves()]).toEqual([0, 1]);
  await does(() => file().save('into'));
  expect([original.saves(), result.saves()]).toEqual([1, 1]);
  expect(questions).toEqual(Array(2).fill('Ghi vào tệp gốc «so.xlsx»?'));
  await does(() => file().save('again'));
  expect([original.saves(), result.saves(), questions.length]).toEqual([2, 1, 2]);
});

it('before the original is written into, what changes there is said: sheets alone, or cells that were mended', async () => {
  const { file, texts, act: does } = await under('no', 'no', 'into', 'no');
  await does(() => file().wrote(['Phụ lục 01']));
  await does(() => file().save('into'));
  await does(() => file().wrote(['Hộ']));
  expect([file().state.touched, file().state.over]).toEqual([['Hộ'], false]);
  await does(() => file().save('into'));
  await does(() => file().save('into'));
  // Nothing of the file that is on disk now is touched.
  expect([file().state.touched, file().state.over]).toEqual([[], true]);
  expect(texts.map((text) => text.split('. Đóng')[0])).toEqual([
    'Các trang cũ giữ nguyên, chỉ thêm các trang mới',
    ...Array(2).fill('Có ô được sửa ở «Hộ»; các trang khác giữ nguyên, các trang mới được thêm'),
  ]);
});

it('reading again tells a file that is the same from one that is gone, and from one that the officer leaves', async () => {
  const { file, questions, original, act: does } = await under();
  const came = async (): Promise<string> => {
    let how = '';
    await does(async () => {
      how = await file().reread();
    });
    return how;
  };
  expect(await came()).toBe('same');
  await does(() => file().wrote(['Kinh phí']));
  const stream = await original.handle.createWritable();
  await stream.write('khác');
  expect([await came(), questions]).toEqual(['left', ['1 trang chưa lưu']]);
  original.remove();
  expect([await came(), questions]).toEqual(['left', ['1 trang chưa lưu']]);
});
