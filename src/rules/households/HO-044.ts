/** A blank is not a nought. */
import { defineRule } from '../define';

export const lacksNotGiven = defineRule({
  code: 'HO-044',
  severity: 'check',
  /** Side by side: a hamlet, or '' for all of them, and an indicator's name, a cause or the sum. */
  params: { places: 'list', items: 'list' },
  vi: {
    title: 'Thiếu số hộ của chỉ số hoặc nguyên nhân',
    message: (p) =>
      `Bảng số hộ thiếu hụt, nguyên nhân nghèo còn thiếu số: ${listed(p, 'tổng số thiếu hụt', 'nguyên nhân')}.`,
    effect: 'Ô đó trong biểu để trống; tổng chỉ gồm phần đã có.',
    fix: 'Điền số, hoặc ghi 0 (hay dấu «-») nếu không có hộ nào.',
  },
  en: {
    title: 'A count that is not given',
    message: (p) =>
      `Counts by indicator or cause are not given: ${listed(p, 'sum of the indicators', 'cause')}.`,
    effect: 'Those cells of the form stay blank and its sums leave them out.',
    fix: 'Fill them in, or write 0 (or a dash) where there is none.',
  },
});

function listed(
  { places, items }: { readonly places: readonly string[]; readonly items: readonly string[] },
  sum: string,
  cause: string,
): string {
  return items
    .map((item, at) => {
      const name = item === 'deprivations' ? sum : item.replace(/^cause(?=\d+$)/, `${cause} `);
      return places[at] ? `${places[at]} – ${name}` : name;
    })
    .join('; ');
}
