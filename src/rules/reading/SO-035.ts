/** More people than households can hold: most often an identity number in the column of people. */
import { defineRule } from '../define';

export const tooManyPeople = defineRule({
  code: 'SO-035',
  severity: 'stop',
  subjects: ['people'],
  params: { place: 'text' },
  vi: {
    title: 'Số khẩu quá lớn',
    message: (p, a) =>
      `${p.place}: số nhân khẩu lớn hơn mức có thể so với số hộ (ô ${a.places}); có thể là số căn cước ghi nhầm vào cột số khẩu.`,
    effect: 'Biểu lấy số nhân khẩu chưa được lập.',
    fix: 'Kiểm tra cột số khẩu.',
  },
  en: {
    title: 'Too many people',
    message: (p, a) =>
      `${p.place}: more people than the households can hold (${a.places}); an identity number may be in the column of people.`,
    effect: 'Forms that take the number of people are not made.',
    fix: 'Look at the column of people.',
  },
});
