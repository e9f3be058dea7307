/** TEP-018. */
import { defineRule } from '../define';

const BASES: Readonly<Record<string, string>> = {
  actual: 'số thực hiện',
  opening: 'số đầu năm',
  plan: 'số kế hoạch',
};

const TIMES: Readonly<Record<string, string>> = {
  date: 'ngày chốt số liệu',
  year: 'năm',
  basis: 'thời điểm (đầu năm, cuối năm, kế hoạch)',
};

export const tep018 = defineRule({
  code: 'TEP-018',
  severity: 'check', // severity? // subjects?
  params: { what: 'text', values: 'list' },
  vi: {
    title: 'Các tệp khác thời điểm',
    message: (p) =>
      `Các tệp khác nhau về ${TIMES[p.what] ?? p.what}: ${p.values
        .map((value) =>
          value.replace(/^(?:actual|opening|plan) /, (basis) => `${BASES[basis.trim()]} `),
        )
        .join('; ')}.`,
    effect: 'Số gộp lẫn số của nhiều thời điểm.',
    fix: 'Chọn một thời điểm chốt và thay tệp cũ.',
  },
});
