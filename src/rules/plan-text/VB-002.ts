/** A figure that every plan states stands in the text alone, or in the workbook alone. */
import { defineRule } from '../define';
import { at, figure } from './plan-text-words';

export const planFigureAlone = defineRule({
  code: 'VB-002',
  severity: 'note',
  params: {
    line: 'number?',
    figure: 'text',
    value: 'number?',
    unit: 'text',
    where: 'text',
  },
  vi: {
    title: 'Số chỉ có ở một nơi',
    message: (p) =>
      `${at(p)}${figure(p)} ${p.value} ${p.unit} chỉ có trong ${p.where === 'only-text' ? 'văn bản, sổ chưa có' : 'sổ, không thấy trong văn bản'}.`,
  },
  en: {
    title: 'A figure in one place only',
    message: (p) =>
      `${at(p, 'en')}${figure(p, 'en')} ${p.value} ${p.unit} stands ${p.where === 'only-text' ? 'in the text only, the workbook lacks it' : 'in the workbook only, the text does not say it'}.`,
  },
});
