/** Files of a merge that are of different days, years or moments. */
import { type Language, type SaidWords, wordOf } from '../../domain/language';
import { defineRule, type Lists, type Texts } from '../define';
import { HOUSEHOLDS } from './merge-words';

const BASES: SaidWords = {
  actual: { vi: 'số thực hiện', en: 'actual figures' },
  opening: { vi: 'số đầu năm', en: 'figures of the start of the year' },
  plan: { vi: 'số kế hoạch', en: 'planned figures' },
};

const TIMES: SaidWords = {
  date: { vi: 'ngày chốt số liệu', en: 'the day of the figures' },
  year: { vi: 'năm', en: 'the year' },
  basis: {
    vi: 'thời điểm (đầu năm, cuối năm, kế hoạch)',
    en: 'the moment (start of the year, end of the year, plan)',
  },
};

function timesOf(p: Texts<'what'> & Lists<'values'>, language: Language): string {
  const values = p.values.map((value) =>
    value.replace(/^(?:actual|opening|plan)(?= )/, (basis) => wordOf(BASES, basis, language)),
  );
  return `${wordOf(TIMES, p.what, language)}: ${values.join('; ')}`;
}

export const otherTimes = defineRule({
  code: 'TEP-018',
  severity: 'check',
  subjects: HOUSEHOLDS,
  params: { what: 'text', values: 'list' },
  vi: {
    title: 'Các tệp khác thời điểm',
    message: (p) => `Các tệp khác nhau về ${timesOf(p, 'vi')}.`,
    effect: 'Số gộp lẫn số của nhiều thời điểm.',
    fix: 'Chọn một thời điểm chốt và thay tệp cũ.',
  },
  en: {
    title: 'Files of different times',
    message: (p) => `The files differ in ${timesOf(p, 'en')}.`,
    effect: 'Merged figures would be of several times.',
    fix: 'Choose one day and replace the old files.',
  },
});
