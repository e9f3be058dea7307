/** A file of a merge that cannot be read. */
import { defineRule } from '../define';
import { wordsOfError } from '../../text/workbook-errors';
import { BLOCKS } from './merge-words';

const WHY_EN: Readonly<Record<string, string>> = {
  'empty-file': 'it is empty (0 bytes).',
  'not-a-workbook': 'it is no Excel workbook.',
  'old-xls': 'it is an old .xls workbook.',
  xlsb: 'it is a binary .xlsb workbook.',
  ods: 'it is an .ods workbook of LibreOffice or OpenOffice.',
  password: 'it has a password.',
  damaged: 'it is damaged or incomplete; no figure was taken from it.',
  'too-large': 'it is too large or packed in an unusual way.',
  'gave-up': 'it took too much time or memory.',
  'not-loaded': 'the part of the page that reads files is not loaded; the file may be fine.',
};

export const unreadableFile = defineRule({
  code: 'TEP-029',
  severity: 'stop',
  params: { file: 'text', problem: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Tệp không đọc được',
    message: (p) => `Tệp «${p.file}» không đọc được: ${wordsOfError(p.problem)?.message ?? '…'}`,
    fix: (p) =>
      wordsOfError(p.problem)?.fix ?? 'Mở tệp bằng Excel, lưu lại thành .xlsx rồi gộp lại.',
  },
  en: {
    title: 'A file that cannot be read',
    message: (p) => `File «${p.file}» cannot be read: ${WHY_EN[p.problem] ?? '…'}`,
    fix: 'Copy the file again or open it in Excel, remove a password, save it as .xlsx and merge again.',
  },
  passable: false,
});
