/** HO-039. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const ho039 = defineRule({
  code: 'HO-039',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.indicator-count'],
  params: { set: 'text', foreign: 'list', missing: 'list' },
  vi: {
    title: 'Chỉ số thiếu hụt đúng bộ của kỳ',
    message: (p, a) => {
      const quoted = (items: readonly string[]): string =>
        items.map((item) => `«${item}»`).join(', ');
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
});
