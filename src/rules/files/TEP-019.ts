/** Hidden rows in a file of a merge, and what the totals are without them. */
import { defineRule, type Texts } from '../define';

const VI = {
  counted: 'Nếu tính',
  leftOut: 'Nếu không tính',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
};
const EN: typeof VI = {
  counted: 'With them',
  leftOut: 'Without them',
  poor: 'poor households',
  nearPoor: 'near-poor households',
};

function without(
  p: Texts<'otherPoor' | 'otherRate' | 'otherNear' | 'nearPoor' | 'otherNearRate' | 'leftOut'>,
  words: typeof VI,
): string {
  if (p.otherPoor === '') return '';
  const rate = p.otherRate !== '' ? ` (${p.otherRate} %)` : '';
  const near =
    p.otherNear !== '' && p.nearPoor !== '0' && p.nearPoor !== ''
      ? `, ${p.otherNear} ${words.nearPoor}${p.otherNearRate !== '' ? ` (${p.otherNearRate} %)` : ''}`
      : '';
  return ` ${p.leftOut !== '' ? words.counted : words.leftOut}: ${p.otherPoor} ${words.poor}${rate}${near}.`;
}

export const hiddenRowsMerged = defineRule({
  code: 'TEP-019',
  severity: 'check',
  params: {
    file: 'text',
    count: 'number',
    rows: 'list',
    leftOut: 'text',
    households: 'text',
    poor: 'text',
    nearPoor: 'text',
    otherPoor: 'number?',
    otherRate: 'number:2?',
    otherNear: 'number?',
    otherNearRate: 'number:2?',
  },
  vi: {
    title: 'Dòng ẩn khi gộp',
    message: (p) =>
      `Tệp «${p.file}»: ${p.count} dòng bị ẩn (dòng ${p.rows.join(', ')})${p.poor !== '' ? `, có ${p.poor} hộ nghèo, ${p.nearPoor} hộ cận nghèo` : ''}, ${p.leftOut !== '' ? 'không tính' : 'đã tính'}.${without(p, VI)}`,
    fix: (p) =>
      `Bỏ ẩn để kiểm tra.${p.leftOut !== '' ? '' : ' Muốn không tính các dòng ẩn, thêm --bo-dong-an.'}`,
  },
  en: {
    title: 'Hidden rows in a merge',
    message: (p) =>
      `File «${p.file}»: hidden rows: ${p.count} (rows ${p.rows.join(', ')})${p.poor !== '' ? `, poor households: ${p.poor}, near-poor: ${p.nearPoor}` : ''}; ${p.leftOut !== '' ? 'not counted' : 'counted'}.${without(p, EN)}`,
    fix: (p) =>
      `Show them and look.${p.leftOut !== '' ? '' : ' To leave hidden rows out, add --bo-dong-an.'}`,
  },
});
