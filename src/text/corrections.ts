/** What is wrong in a file of corrections, in an officer's words. */
import type { Language, Said } from '../domain/language';

export interface CorrectionProblemWords {
  readonly code: string;
  readonly at: string;
  readonly value: string;
  readonly suggestion?: string;
}

type Sentences = Readonly<Record<string, (problem: CorrectionProblemWords) => string>>;

const VIETNAMESE: Sentences = {
  'not-json': () => 'Tệp ánh xạ không đọc được: không đúng dạng JSON mà phần mềm ghi ra.',
  'not-an-object': () =>
    'Tệp ánh xạ phải có dạng { "cot": { … }, "donVi": { … }, "so": { … }, "thon": { … } }.',
  'unknown-part': ({ at }) =>
    `Tệp ánh xạ có phần «${at}» không rõ; các phần dùng được là cot, donVi, so, thon.`,
  'part-not-an-object': ({ at }) =>
    `Phần «${at}» của tệp ánh xạ phải có dạng { "tiêu đề": "nghĩa" }.`,
  'value-not-text': ({ at, value }) =>
    `Mục «${at}» của tệp ánh xạ ghi ${value}, phải là chữ trong dấu ngoặc kép.`,
  'unknown-field': ({ at, value }) =>
    `Mục «${at}» của tệp ánh xạ ghi «${value}», không phải nghĩa nào của cột.`,
  'unknown-unit': ({ at, value }) =>
    `Mục «${at}» của tệp ánh xạ ghi đơn vị «${value}» không rõ; dùng đồng, nghìn đồng, triệu đồng hoặc tỷ đồng.`,
  'unknown-number-style': ({ at, value }) =>
    `Mục «${at}» của tệp ánh xạ ghi «${value}»; dùng vi (1.001,5) hoặc en (1,001.5).`,
  'empty-name': ({ at }) => `Mục «${at}» của tệp ánh xạ để trống tên thôn.`,
};

const ENGLISH: Sentences = {
  'not-json': () =>
    'The file of corrections cannot be read: it is not JSON as this program writes it.',
  'not-an-object': () =>
    'The file of corrections must look like { "cot": { … }, "donVi": { … }, "so": { … }, "thon": { … } }.',
  'unknown-part': ({ at }) =>
    `The file of corrections has a part «${at}» that nobody knows; there are cot, donVi, so, thon.`,
  'part-not-an-object': ({ at }) =>
    `Part «${at}» of the file must look like { "header": "meaning" }.`,
  'value-not-text': ({ at, value }) =>
    `«${at}» of the file says ${value}, which is no quoted text.`,
  'unknown-field': ({ at, value }) =>
    `«${at}» of the file says «${value}», which is no meaning of a column.`,
  'unknown-unit': ({ at, value }) =>
    `«${at}» of the file says «${value}», which is no unit; there are «đồng», «nghìn đồng», «triệu đồng», «tỷ đồng».`,
  'unknown-number-style': ({ at, value }) =>
    `«${at}» of the file says «${value}»; there are vi (1.001,5) and en (1,001.5).`,
  'empty-name': ({ at }) => `«${at}» of the file leaves the name of the hamlet blank.`,
};

const SENTENCES: Said<Sentences> = { vi: VIETNAMESE, en: ENGLISH };

/** One sentence for a problem, with the word that was probably meant. */
export function correctionProblemMessage(
  problem: CorrectionProblemWords,
  language: Language = 'vi',
): string {
  const sentence = SENTENCES[language][problem.code]?.(problem) ?? problem.code;
  if (problem.suggestion === undefined) return sentence;
  const meant = `«${problem.suggestion}»?`;
  return `${sentence} ${language === 'en' ? 'Is it' : 'Có phải'} ${meant}`;
}
