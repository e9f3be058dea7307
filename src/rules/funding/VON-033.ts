/** VON-033. */
import { defineRule } from '../define';
import { version } from './funding-words';

export const von033 = defineRule({
  code: 'VON-033',
  severity: 'note',
  params: { end: 'text', used: 'list', later: 'list' },
  vi: {
    title: 'Kinh phí theo quyết định nào',
    message: (p) =>
      `Kinh phí dùng trong biểu${p.end === '' ? '' : ` (đến ${p.end.split('-').reverse().join('/')})`}: ${p.used.map(version).join(' + ')}.${p.later.length > 0 ? ` Chưa tính vì sau kỳ: ${p.later.map(version).join('; ')}.` : ''}`,
  },
  merge: 'dropped',
});
