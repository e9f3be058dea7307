/** Which decisions the money of the forms comes from. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';
import { version } from './funding-words';

export const decisionsInForce = defineRule({
  code: 'VON-033',
  severity: 'note',
  params: { end: 'text', used: 'list', later: 'list' },
  vi: {
    title: 'Kinh phí theo quyết định nào',
    message: (p) =>
      `Kinh phí dùng trong biểu${p.end === '' ? '' : ` (đến ${isoToVietnamese(p.end)})`}: ${p.used.map((one) => version(one)).join(' + ')}.${p.later.length > 0 ? ` Chưa tính vì sau kỳ: ${p.later.map((one) => version(one)).join('; ')}.` : ''}`,
  },
  en: {
    title: 'By which decisions the funding is',
    message: (p) =>
      `Funding of the forms${p.end === '' ? '' : ` (until ${isoToVietnamese(p.end)})`}: ${p.used.map((one) => version(one, 'en')).join(' + ')}.${p.later.length > 0 ? ` Not counted, being later: ${p.later.map((one) => version(one, 'en')).join('; ')}.` : ''}`,
  },
  merge: 'dropped',
});
