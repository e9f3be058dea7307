/** A filled form of the workbook is no source of it, wherever its table stands by now. */
import { survey } from '../../src/app/survey';
import { SHEET, filledBook, putRows } from './filling';

it('knows it below rows that were put in', async () => {
  const port = await filledBook();
  await putRows(port, 0, 2);
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
