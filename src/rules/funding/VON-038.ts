/** A column of all the money of a year, what was carried over included. */
import { defineRule } from '../define';

export const wholeMoney = defineRule({
  code: 'VON-038',
  severity: 'check',
  params: { header: 'text', all: 'number', given: 'number', carried: 'number', apart: 'list' },
  vi: {
    title: 'Cột tổng gồm cả vốn kéo dài',
    message: (p) =>
      `Cột «${p.header}» ghi ${p.all}, gồm ${p.carried} vốn năm trước chuyển sang và ${p.given} vốn của năm${
        p.apart.length > 0 ? `; không khớp ở ô ${p.apart.join(', ')}` : ''
      }.`,
    effect: 'Các biểu lấy phần vốn của năm; vốn chuyển sang không cộng vào.',
    fix: 'Đối chiếu với quyết định giao vốn; vốn chuyển sang báo cáo riêng.',
  },
  en: {
    title: 'A sum that holds money carried over',
    message: (p) =>
      `The column «${p.header}» says ${p.all}: ${p.carried} carried over from the year before and ${p.given} of the year${
        p.apart.length > 0 ? `; it does not add up in ${p.apart.join(', ')}` : ''
      }.`,
    effect: 'The forms take the money of the year; what was carried over is not added to it.',
    fix: 'Hold it against the decision that gave the money; what was carried over is reported apart.',
  },
  merge: 'dropped',
});
