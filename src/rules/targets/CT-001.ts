/**
 * A rounded rate that no whole number of households gives: either the total or the target is wrong.
 */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const impossibleRate = defineRule({
  code: 'CT-001',
  severity: 'check',
  subjects: ['targets', 'households.closing'],
  params: {
    what: 'text',
    total: 'number',
    product: 'number:2',
    belowCount: 'number?',
    belowRate: 'number:2?',
    aboveCount: 'number?',
    aboveRate: 'number:2?',
  },
  vi: {
    title: 'Chỉ tiêu mà không số hộ nào đạt đúng',
    message: (p, a) => {
      const near = [
        p.belowCount !== '' ? `${p.belowCount} hộ → ${p.belowRate} %` : '',
        p.aboveCount !== '' ? `${p.aboveCount} hộ → ${p.aboveRate} %` : '',
      ]
        .filter((text) => text !== '')
        .join(', ');
      return `Mâu thuẫn: với ${p.total} hộ, không có số ${p.what} nào cho tỷ lệ làm tròn bằng ${a.expectedTo(2)} % (${a.expected} % × ${p.total} = ${p.product}; ${near}).`;
    },
    effect: 'Không chặn biểu, không số nào bị đổi.',
    fix: 'Kiểm tra tổng số hộ hoặc chỉ tiêu.',
  },
  en: {
    title: 'A target that no number of households meets',
    message: (p, a) => {
      const near = [
        p.belowCount !== '' ? `${p.belowCount} households → ${p.belowRate} %` : '',
        p.aboveCount !== '' ? `${p.aboveCount} households → ${p.aboveRate} %` : '',
      ]
        .filter((text) => text !== '')
        .join(', ');
      return `A contradiction: with ${p.total} households no number of ${inEnglish(p.what)} gives a rounded rate of ${a.expectedTo(2)} % (${a.expected} % × ${p.total} = ${p.product}; ${near}).`;
    },
    effect: 'No form is held back, and no figure is changed.',
    fix: 'Look at the total of households or at the target.',
  },
  merge: 'dropped',
});
