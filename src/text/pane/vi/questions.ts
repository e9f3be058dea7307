/** The questions that only the officer can decide, in Vietnamese. */
import words from './questions.json';

export const questions = {
  questions: {
    ...words.questions,
    nth: (at: string, of: string) => `Câu hỏi ${at} trên ${of}`,
    piece: (sheet: string) => `Một phần trang «${sheet}»`,
    gained: (forms: string) => `Lập được: ${forms}`,
    lost: (forms: string) => `Không lập được nữa: ${forms}`,
    waiting: (forms: string) => `Còn chờ câu hỏi hoặc lỗi khác: ${forms}`,
    left: (count: string) => `Còn ${count} câu để sau.`,
    given: (count: string) => `Đã trả lời (${count})`,
    takeBackOf: (question: string) => `Bỏ câu trả lời: ${question}`,
    inBook: (sheet: string, cell: string) => `Xem ô ${cell}, trang «${sheet}»`,
  },
} as const;
