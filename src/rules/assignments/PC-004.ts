/** A duty names a project that the programme does not have. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const unknownProgrammeLine = defineRule({
  code: 'PC-004',
  severity: 'check',
  ground: ['programme'],
  params: { unit: 'text', code: 'text', document: 'text' },
  vi: {
    title: 'Mã dự án không có trong chương trình',
    message: (p) =>
      `${p.unit} được giao ${lineLabel(p.code)}, nhưng ${p.document} không có dòng này.`,
    fix: 'Kiểm tra số dự án, tiểu dự án.',
  },
  en: {
    title: 'A project that the programme does not have',
    message: (p) => `${p.unit} is given ${lineLabel(p.code)}, but ${p.document} has no such line.`,
    fix: 'Look at the number of the project or sub-project.',
  },
  merge: 'dropped',
});
