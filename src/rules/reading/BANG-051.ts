/**
 * A question of the reading that is open and on which a figure hangs: the figure is withheld until
 * it is answered.
 */
import { defineRule } from '../define';

export const openQuestion = defineRule({
  code: 'BANG-051',
  severity: 'stop',
  subjects: ['workbook'],
  params: { question: 'text', id: 'text', choices: 'list' },
  vi: {
    title: 'Câu hỏi chưa trả lời',
    message: (p, a) => `${p.question} (ô ${a.places}; «hoi:${p.id}»: ${p.choices.join('; ')})`,
    effect: 'Số phụ thuộc câu trả lời chưa được đưa ra; biểu lấy số này chưa được lập.',
    fix: 'Trả lời ở khung, bằng dòng «hoi:…» ở trang «Thông số», hoặc bằng mục "questions" của tệp --anh-xa.',
  },
  en: {
    title: 'A question that is not answered',
    message: (p, a) => `${p.question} (${a.places}; «hoi:${p.id}»: ${p.choices.join('; ')})`,
    effect: 'Figures that hang on the answer are withheld; forms that take them are not made.',
    fix: 'Answer it in the pane, by a row «hoi:…» of the settings sheet, or by "questions" of the --anh-xa file.',
  },
  passable: false,
});
