/** The counterpart share is not judged, since the table lacks local sources. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const counterpartSourcesMissing = defineRule({
  code: 'VON-013',
  severity: 'note',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: { percent: 'number', whose: 'text?' },
  vi: {
    title: 'Chưa đủ nguồn để xét đối ứng',
    message: (p) =>
      `Chưa xét mức đối ứng ${p.percent} %${p.whose}: bảng chưa có đủ các nguồn địa phương (tỉnh và xã).`,
    fix: 'Bổ sung cột ngân sách tỉnh, ngân sách xã hoặc tổng ngân sách địa phương.',
  },
  en: {
    title: 'Not enough sources to judge the counterpart',
    message: (p) =>
      `The counterpart share of ${p.percent} %${inEnglish(p.whose)} is not judged: the table has not all local sources (province and commune).`,
    fix: 'Add columns for the provincial and the communal budget, or for the whole local budget.',
  },
  merge: 'dropped',
});
