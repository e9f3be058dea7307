/** Columns of indicators that the period does not have, or that it needs and that are missing. */
import { defineRule } from '../define';
import { cells } from './review-words';

const quoted = (items: readonly string[]): string => items.map((item) => `«${item}»`).join(', ');

export const indicatorsOfOtherPeriod = defineRule({
  code: 'HO-039',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.indicator-count'],
  params: { set: 'text', foreign: 'list', missing: 'list' },
  vi: {
    title: 'Chỉ số thiếu hụt đúng bộ của kỳ',
    message: (p, a) => {
      const foreign = quoted(p.foreign);
      const missing = quoted(p.missing);
      return [
        `Kỳ này dùng ${p.set}.`,
        foreign === ''
          ? ''
          : ` Danh sách hộ có cột ${foreign} không thuộc bộ này${a.places === '' ? '' : cells(a)}.`,
        missing === '' ? '' : ` Danh sách hộ chưa có cột ${missing}.`,
      ].join('');
    },
    effect: 'Biểu chỉ có các cột của bộ chỉ số trong kỳ; cột thuộc bộ khác không được đếm.',
    fix: 'Kiểm tra năm của số liệu (mã nam, ky trong «Thông số»); nếu năm đúng, sửa danh sách theo bộ chỉ số của kỳ.',
  },
  en: {
    title: 'Indicators of the period',
    message: (p, a) => {
      const foreign = quoted(p.foreign);
      const missing = quoted(p.missing);
      return [
        `The set of this period is «${p.set}».`,
        foreign === ''
          ? ''
          : ` The list has columns that are not of it: ${foreign}${a.places === '' ? '' : ` (${a.places})`}.`,
        missing === '' ? '' : ` The list lacks the columns ${missing}.`,
      ].join('');
    },
    effect: 'Forms have the columns of the period; those of another set are not counted.',
    fix: 'Look at the year of the figures (the codes nam and ky on the sheet «Thông số»); if it is right, follow the indicators of the period.',
  },
});
