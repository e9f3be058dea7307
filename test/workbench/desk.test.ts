/** The desk over the worker's own work, here in one thread: what the workbook goes back to when its worker is lost. */
import { keepAsSaved, onDesk, openAgain, openDesk } from '../../src/workbench/desk';
import { book } from '../make/book';
import { workInThisThread } from './in-this-thread';

beforeAll(workInThisThread);
afterAll(() => Reflect.deleteProperty(globalThis, 'Worker'));

it('a merged workbook is unsaved until it is saved, whatever becomes of its worker; then it has the name of its file', async () => {
  const bytes = await book([{ name: 'Hộ', rows: [['Thôn', 'Tổng số hộ']] }]);
  const merged = await openDesk(bytes, 'so-gop.xlsx', ['Hộ']);
  expect([merged.name, merged.unsaved]).toEqual(['so-gop.xlsx', ['Hộ']]);
  const again = await openAgain();
  expect([again.name, again.unsaved]).toEqual(['so-gop.xlsx', ['Hộ']]);
  keepAsSaved(await onDesk().file(), 'so-gop-bieu.xlsx');
  const saved = await openAgain();
  expect([saved.name, saved.unsaved]).toEqual(['so-gop-bieu.xlsx', []]);
  const opened = await openDesk(await onDesk().file(), 'so.xlsx');
  expect([opened.name, opened.unsaved]).toEqual(['so.xlsx', []]);
});
