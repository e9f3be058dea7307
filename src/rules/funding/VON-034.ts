/** VON-034. */
import { defineRule } from '../define';
import { capitalNames, sourceNames } from '../../text/amounts';
import { BLOCKS } from './funding-words';

const VERSION_FIELDS: Readonly<Record<string, string>> = {
  total: 'tổng kinh phí',
  ...capitalNames,
  ...sourceNames,
};

export const von034 = defineRule({
  code: 'VON-034',
  severity: 'stop',
  subjects: ['funding'],
  params: { name: 'text', field: 'text' },
  vi: {
    title: 'Sau điều chỉnh bằng đầu năm cộng bổ sung, điều chỉnh',
    message: (p, a) =>
      `«${p.name}», ${VERSION_FIELDS[p.field] ?? ''}: sau điều chỉnh ghi ${a.expected}, cộng các lần giao được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra các ô của dòng này: giao đầu năm, bổ sung, điều chỉnh và sau điều chỉnh.',
  },
  merge: 'dropped',
});
