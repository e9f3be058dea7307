/** TEP-019. */
import { defineRule, type Texts } from '../define';

function without(
  p: Texts<'otherPoor' | 'otherRate' | 'otherNear' | 'nearPoor' | 'otherNearRate' | 'leftOut'>,
): string {
  if (p.otherPoor === '') return '';
  const rate = p.otherRate !== '' ? ` (${p.otherRate} %)` : '';
  const near =
    p.otherNear !== '' && p.nearPoor !== '0' && p.nearPoor !== ''
      ? `, ${p.otherNear} hộ cận nghèo${p.otherNearRate !== '' ? ` (${p.otherNearRate} %)` : ''}`
      : '';
  return ` ${p.leftOut !== '' ? 'Nếu tính' : 'Nếu không tính'}: ${p.otherPoor} hộ nghèo${rate}${near}.`;
}

export const tep019 = defineRule({
  code: 'TEP-019',
  severity: 'check',
  params: {
    otherPoor: 'text?',
    otherRate: 'number:2?',
    otherNear: 'text?',
    nearPoor: 'text?',
    otherNearRate: 'number:2?',
    leftOut: 'text?',
    file: 'text',
    count: 'text',
    rows: 'list',
    poor: 'text?',
  },
  vi: {
    title: 'Dòng ẩn khi gộp',
    message: (p) =>
      `Tệp «${p.file}»: ${p.count} dòng bị ẩn (dòng ${p.rows.join(', ')})${p.poor !== '' ? `, có ${p.poor} hộ nghèo, ${p.nearPoor} hộ cận nghèo` : ''}, ${p.leftOut !== '' ? 'không tính' : 'đã tính'}.${without(p)}`,
    fix: (p) =>
      `Bỏ ẩn để kiểm tra.${p.leftOut !== '' ? '' : ' Muốn không tính các dòng ẩn, thêm --bo-dong-an.'}`,
  },
});
