/** A table by indicator or cause that does not say whose households it counts. */
import { defineRule } from '../define';

export const unknownClass = defineRule({
  code: 'HO-040',
  severity: 'check',
  vi: {
    title: 'Chưa rõ bảng đếm hộ nghèo hay hộ cận nghèo',
    message: (_, a) =>
      `Bảng ở ô ${a.places} đếm hộ theo chỉ số thiếu hụt hoặc nguyên nhân nghèo nhưng không nói là hộ nghèo hay hộ cận nghèo.`,
    effect: 'Số của bảng này chưa dùng cho biểu nào.',
    fix: 'Ghi «hộ nghèo» hoặc «hộ cận nghèo» ở tiêu đề bảng hoặc trên các cột.',
  },
  en: {
    title: 'Poor or near-poor households',
    message: (_, a) =>
      `The table at ${a.places} counts households by indicator or cause and does not say whether they are poor or near-poor.`,
    effect: 'Its figures are used in no form.',
    fix: 'Name the class in the title or over the columns.',
  },
});
