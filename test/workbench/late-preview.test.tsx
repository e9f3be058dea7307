/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** Pages of a preview that come after the officer went back are not shown. */
import { CellAsks } from '../../src/taskpane/cell-asks';
import { act, renderHook } from '@testing-library/react';
import { today } from '../../src/taskpane/preferences';
import { useFile } from '../../src/workbench/file/use-file';
import { useHost } from '../../src/workbench/use-host';
import { useOpening } from '../../src/workbench/use-opening';
import { book } from '../make/book';
import { sampleSheets } from '../make/sample';
import { workInThisThread } from './in-this-thread';

beforeAll(workInThisThread);

it('a preview that was left before its pages came stays away', async () => {
  const file = new File([], 'so.xlsx');
  file.arrayBuffer = async () => (await book(sampleSheets())).slice().buffer;
  const opening = renderHook(useOpening).result;
  await act(() => opening.current.openFiles([{ name: 'so.xlsx', file, handle: null }]));
  const shown: boolean[] = [];
  const { result } = renderHook(() => {
    const { book: opened } = opening.current;
    if (!opened) throw new Error('nothing was opened');
    const asking = { question: null, ask: async () => 'no', answer: () => undefined };
    return useHost({
      book: opened,
      opening: opening.current,
      file: useFile(opened, opening.current, asking, async () => false),
      asks: new CellAsks(),
      goTo: () => undefined,
      setPreview: (pages) => shown.push(pages !== null),
      setWhere: () => undefined,
    });
  });
  const { work, preview } = result.current.host;
  await work.read({ today: today() }, {});
  await work.preview({ forms: ['bieu-02'], period: null, today: today() }, {});
  const late = preview?.(true);
  await preview?.(false);
  await late;
  expect(shown).toEqual([false]);
  await preview?.(true);
  expect(shown).toEqual([false, true]);
});
