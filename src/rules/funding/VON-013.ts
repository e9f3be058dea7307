/** VON-013. */
import { defineRule } from '../define';

export const von013 = defineRule({
  code: 'VON-013',
  severity: 'note',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: { percent: 'text', whose: 'text' },
  vi: {
    title: 'Chưa đủ nguồn để xét đối ứng',
    message: (p) =>
      `Chưa xét mức đối ứng ${p.percent} %${p.whose}: bảng chưa có đủ các nguồn địa phương (tỉnh và xã).`,
    fix: 'Bổ sung cột ngân sách tỉnh, ngân sách xã hoặc tổng ngân sách địa phương.',
  },
  merge: 'dropped',
});
