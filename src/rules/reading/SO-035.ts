/** SO-035. */
import { defineRule } from '../define';

export const so035 = defineRule({
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
});
