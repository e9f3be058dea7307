/** Lines of the programme that the text gives to nobody. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const planLinesNotAssigned = defineRule({
  code: 'VB-007',
  severity: 'check',
  ground: ['programme'],
  params: { codes: 'list', line: 'number' },
  vi: {
    title: 'Dự án chưa giao cho ai',
    message: (p) => `Chưa giao đơn vị chủ trì: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'Giao đơn vị chủ trì, hoặc ghi rõ xã không thực hiện.',
  },
  en: {
    title: 'Projects given to nobody',
    message: (p) => `No leading agency: ${p.codes.map(lineLabel).join('; ')}.`,
    fix: 'Give them to a leading agency, or write that the commune does not carry them out.',
  },
});
