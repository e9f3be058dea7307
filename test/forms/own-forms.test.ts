/** A filled form of the workbook is no source of it, wherever its table stands by now. */
import { survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { FORM_SHEET, OPTIONS, SHEET, SMALL, fill } from './filling';

async function filledBook() {
  const port = await openXlsx(await book([...SMALL, FORM_SHEET]));
  await fill(port, await survey(port), { ...OPTIONS, own: true });
  return port;
}

it('knows it below rows that were put in', async () => {
  const port = await filledBook();
  await port.write([
    { kind: 'repair', sheet: SHEET, inserts: [{ after: 0, count: 2 }], cells: [] },
  ]);
  expect((await survey(port)).recognition.forms).toEqual([SHEET]);
});

it('knows it under another name of its sheet', async () => {
  const port = await filledBook();
  const memory = JSON.stringify(JSON.parse((await port.memory()) ?? '{}')).replaceAll(
    `"sheet":"${SHEET}"`,
    '"sheet":"Tên cũ"',
  );
  await port.write([{ kind: 'memory', xml: memory }]);
  expect((await survey(port)).recognition.forms).toEqual([SHEET]);
});
