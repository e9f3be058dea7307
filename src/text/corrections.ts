/** What is wrong in a file of corrections, in an officer's words. */
export interface CorrectionProblemWords {
  readonly code: string;
  readonly at: string;
  readonly value: string;
  readonly suggestion?: string;
}

const SENTENCES: Readonly<Record<string, (problem: CorrectionProblemWords) => string>> = {
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

/** One sentence for a problem, with the word that was probably meant. */
export function correctionProblemMessage(problem: CorrectionProblemWords): string {
  const sentence = SENTENCES[problem.code]?.(problem) ?? problem.code;
  return problem.suggestion === undefined
    ? sentence
    : `${sentence} Có phải «${problem.suggestion}»?`;
}
