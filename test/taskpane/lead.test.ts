/** The table that leads the pane: the first row that holds wins, and each row has one way on at most. */
import type { Standing } from '../../src/taskpane/lead/standing';
import { STATES, stateOf } from '../../src/taskpane/lead/states';
import { leadWords } from '../../src/text/lead';

const SOUND: Standing = {
  screen: 'overview',
  step: 'choose',
  busy: false,
  failed: false,
  tables: 5,
  changed: null,
  questions: 0,
  ready: ['Phụ lục 01'],
  usable: ['Phụ lục 01'],
  blocked: [],
  blocking: 0,
  stops: 0,
  formsReady: 9,
  forms: 21,
  previewed: 0,
  sheets: 6,
  unsaved: 0,
  target: 'so-bieu.xlsx',
  over: false,
  saved: null,
  added: 0,
  addedUnsaved: 0,
  copy: null,
  frozen: false,
  differing: 0,
  typed: 0,
  gaps: 0,
  saves: true,
};
const IN_DOWNLOADS = {
  name: 'so-bieu.xlsx',
  size: 52_300,
  at: new Date(2026, 0, 5, 8, 52),
  where: 'downloads',
} as const;

test.each<[string, Partial<Standing>]>([
  ['reading', { busy: true, tables: null }],
  ['failed', { failed: true, tables: null }],
  ['unread', { tables: null }],
  ['changed', { changed: { at: null }, questions: 2 }],
  // Excel's preview reads the workbook again; with nothing to preview, reading is the way on.
  ['choosing-stale', { screen: 'make', changed: { at: null }, saves: false }],
  ['changed', { screen: 'make', changed: { at: null }, saves: false, ready: [] }],
  ['other', { screen: 'other', questions: 1 }],
  ['typed', { screen: 'settings', typed: 2, gaps: 3 }],
  ['gaps', { screen: 'settings', gaps: 3 }],
  ['other', { screen: 'settings', questions: 1 }],
  ['empty', { tables: 0 }],
  ['previewing', { screen: 'make', step: 'preview', previewed: 3, changed: { at: null } }],
  ['no-preview', { screen: 'make', step: 'preview' }],
  ['stuck', { screen: 'make', ready: [], usable: [], stops: 2 }],
  // Nothing is ticked, which is not that nothing can be made.
  ['choosing', { screen: 'make', ready: [], stops: 2 }],
  ['ready', { ready: [] }],
  ['choosing', { screen: 'make', questions: 2 }],
  ['asking', { screen: 'findings', questions: 2 }],
  ['questions', { questions: 2, blocked: ['Phụ lục 01'], unsaved: 3 }],
  ['blocked', { blocked: ['Phụ lục 01'], stops: 1, unsaved: 3 }],
  ['unsaved', { unsaved: 3, added: 3, copy: 'gui-di.xlsx' }],
  ['sent', { added: 3, copy: 'gui-di.xlsx' }],
  ['written', { added: 3, saved: IN_DOWNLOADS }],
  ['written', { added: 3, copy: 'gui-di.xlsx', frozen: true }],
  ['differs', { differing: 2 }],
  ['nothing', { ready: [], usable: [] }],
  ['ready', {}],
])('%s', (id, now) => {
  expect(stateOf({ ...SOUND, ...now }).id).toBe(id);
});

test('every state says where the work stands in both languages, with a way on unless it is busy or a list', () => {
  expect(new Set(STATES.map(({ id }) => id)).size).toBe(STATES.length);
  for (const state of STATES) {
    const idle = ['reading', 'other', 'asking'].includes(state.id);
    expect([state.id, state.primary === undefined]).toEqual([state.id, idle]);
    for (const words of [leadWords.vi, leadWords.en])
      expect([state.id, state.title(words, SOUND) === '']).toEqual([
        state.id,
        state.id === 'other',
      ]);
  }
});

test('a button that does nothing yet says why, and one that writes says where', () => {
  const line = (now: Partial<Standing>): string => {
    const all: Standing = { ...SOUND, screen: 'make', ...now };
    return stateOf(all).line?.(leadWords.vi, all) ?? '';
  };
  expect(line({})).toBe('');
  expect(line({ ready: [] })).toBe('Chưa chọn biểu nào: đánh dấu ít nhất một biểu ở trên.');
  expect(line({ ready: [], usable: [], formsReady: 0 })).toBe(
    'Chưa biểu nào lập được: lý do ghi dưới từng biểu.',
  );
  const unsaved: Standing = { ...SOUND, unsaved: 1, target: 'so.xlsx', over: true };
  expect(stateOf(unsaved).text?.(leadWords.vi, unsaved)).toBe(
    'Sẽ lưu vào chính tệp đã mở, so.xlsx.',
  );
});

test('after a save it says what, how large, when and where', () => {
  const now = { ...SOUND, added: 3, saved: IN_DOWNLOADS };
  expect(stateOf(now).text?.(leadWords.vi, now)).toBe(
    'Đã lưu so-bieu.xlsx, 52 KB, lúc 08:52. Tệp nằm trong thư mục Tải về.',
  );
});

test('what is not saved is counted, and not what was added since the workbook was opened', () => {
  const title = (now: Partial<Standing>): string =>
    stateOf({ ...SOUND, ...now }).title(leadWords.vi, { ...SOUND, ...now });
  expect(title({ added: 6, addedUnsaved: 3, unsaved: 4 })).toBe('Đã thêm 3 trang, chưa lưu ra đĩa');
  expect(title({ added: 6, unsaved: 1 })).toBe('1 trang chưa lưu ra đĩa');
});

test('of the errors of the workbook those that block the named forms are counted', () => {
  const now = { ...SOUND, blocked: ['Phụ lục 01'], blocking: 2, stops: 5 };
  for (const state of ['blocked', 'stuck'])
    expect(STATES.find(({ id }) => id === state)?.title(leadWords.vi, now)).toBe(
      '2 lỗi đang chặn «Phụ lục 01»',
    );
});
