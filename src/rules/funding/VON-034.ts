/** What stands after an adjustment is not what the decisions come to. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { AMOUNT_NAMES, BLOCKS } from './funding-words';

const FIELD_NAMES: ReadonlyMap<string, string> = new Map(AMOUNT_NAMES);

export const afterAdjustmentOff = defineRule({
  code: 'VON-034',
  severity: 'stop',
  subjects: ['funding'],
  params: { name: 'text', field: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Sau điều chỉnh bằng đầu năm cộng bổ sung, điều chỉnh',
    message: (p, a) =>
      `«${p.name}», ${FIELD_NAMES.get(p.field) ?? ''}: sau điều chỉnh ghi ${a.expected}, cộng các lần giao được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra các ô của dòng này: giao đầu năm, bổ sung, điều chỉnh và sau điều chỉnh.',
  },
  en: {
    title: 'After adjustment is the start of the year and what was added or changed',
    message: (p, a) =>
      `«${p.name}», ${inEnglish(FIELD_NAMES.get(p.field))}: after adjustment it says ${a.expected}, the decisions come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the cells of this row: the start of the year, what was added, what was changed, and after adjustment.',
  },
  merge: 'dropped',
});
