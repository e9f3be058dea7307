/** Projects and sub-projects of the programme that nobody leads. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const linesNotAssigned = defineRule({
  code: 'PC-003',
  severity: 'check',
  subjects: ['assignments'],
  ground: ['programme'],
  params: { codes: 'list', document: 'text' },
  vi: {
    title: 'Dự án, tiểu dự án chưa giao cho ai',
    message: (p) => `Chưa giao đơn vị nào chủ trì: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'Nếu xã không thực hiện thì không phải làm gì; nếu có thì bổ sung phân công.',
  },
  en: {
    title: 'Projects and sub-projects given to nobody',
    message: (p) => `No agency leads: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'If the commune does not carry them out, nothing has to be done; if it does, add who leads.',
  },
  merge: 'dropped',
});
