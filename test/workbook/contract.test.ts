import { MemoryWorkbook } from '../memory';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { runContract } from '../contract/run';
import { simpleBook } from './simple-book';

runContract({
  name: 'memory',
  open: async (init) => new MemoryWorkbook(init),
  skip: {},
});

runContract({
  name: 'xlsx',
  open: async (init) => openXlsx(await simpleBook(init)),
  reopen: async (port) => openXlsx(await (port as XlsxWorkbook).save()),
  skip: {},
});
