/** The pane names the file that stops a merge; whatever stops it for another reason is told as before. */
import { mergeFiles } from '../../src/app/pane-work/merging';
import { describeFinding } from '../../src/app/describe';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { story } from '../make/stories';

const merge = async (failing: (bytes: Uint8Array) => never) => {
  const good = await story('S9-nhom-1');
  const bad = await story('S9-nhom-2');
  return mergeFiles(
    [
      { name: 'thon-1.xlsx', bytes: good },
      { name: 'thon-2.xlsx', bytes: bad },
    ],
    async (bytes) => (bytes === bad ? failing(bytes) : openXlsx(bytes)),
    {},
  );
};
const failing = (code: WorkbookErrorCode) => (): never => {
  throw new WorkbookError(code);
};

test('a file that cannot be read is named, and nothing is merged', async () => {
  const { view, plans } = await merge(failing('password'));
  expect(plans).toEqual([]);
  expect(
    view.findings.map((item) => [
      item.code,
      item.severity,
      describeFinding(item).message,
      describeFinding(item).fix,
    ]),
  ).toEqual([
    [
      'TEP-029',
      'stop',
      'Tệp «thon-2.xlsx» không đọc được: Sổ có mật khẩu mở tệp nên không đọc được.',
      expect.stringContaining('bỏ mật khẩu'),
    ],
  ]);
});

test('a cancelled merge and an unforeseen fault are no findings', async () => {
  await expect(merge(failing('cancelled'))).rejects.toMatchObject({ code: 'cancelled' });
  await expect(
    merge(() => {
      throw new TypeError('x');
    }),
  ).rejects.toThrow(TypeError);
});
