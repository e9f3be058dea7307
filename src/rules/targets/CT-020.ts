/**
 * Results that may be numbers of people or rates, beside a column of those entitled: neither is
 * taken.
 */
import { defineRule } from '../define';

export const countOrRate = defineRule({
  code: 'CT-020',
  severity: 'check',
  subjects: ['targets'],
  params: { header: 'text' },
  vi: {
    title: 'Kết quả là số đối tượng hay tỷ lệ',
    message: (p, a) =>
      `Cột «${p.header}» (ô ${a.places}) có thể là số đối tượng đã đạt hoặc là tỷ lệ %.`,
    effect: 'Kết quả của các chỉ tiêu này chưa được dùng.',
    fix: 'Ghi dấu % sau các tỷ lệ, hoặc đặt tiêu đề cột là «Số thực hiện» hay «Tỷ lệ (%)».',
  },
  en: {
    title: 'Results that are numbers or rates',
    message: (p, a) =>
      `Column «${p.header}» (${a.places}) may hold the number reached or its rate in percent.`,
    effect: 'The results of these targets are not used.',
    fix: 'Write % after the rates, or head the column «Số thực hiện» or «Tỷ lệ (%)».',
  },
  merge: 'dropped',
});
