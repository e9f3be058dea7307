/** CT-001. */
import { defineRule } from '../define';

export const ct001 = defineRule({
  code: 'CT-001',
  severity: 'check',
  subjects: ['targets', 'households.closing'],
  params: {
    belowCount: 'text?',
    belowRate: 'number:2',
    aboveCount: 'text?',
    aboveRate: 'number:2',
    total: 'text',
    what: 'text',
    product: 'number:2',
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
  merge: 'dropped',
});
