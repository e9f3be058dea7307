/** The counterpart share is not judged, since its rule for the year is not known. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const counterpartUnjudged = defineRule({
  code: 'VON-012',
  severity: 'note',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: { year: 'text', province: 'text', document: 'text?', whose: 'text?' },
  vi: {
    title: 'Không xét tỷ lệ đối ứng',
    message: (p) =>
      p.document !== ''
        ? `Chưa xét tỷ lệ vốn đối ứng${p.whose}: từ năm ngân sách ${p.year} tỷ lệ do ${p.document} quy định, phần mềm chưa có tỷ lệ của văn bản này.`
        : `Chưa xét tỷ lệ vốn đối ứng${p.whose}: ${p.year !== '' ? `phần mềm chưa có quy định cho năm ${p.year}${p.province !== '' ? `, tỉnh ${p.province}` : ''}` : 'chưa biết số liệu của năm nào'}.`,
    effect: 'Biểu vẫn được lập, không có nhận xét về đối ứng.',
    fix: 'Ghi mã tinh (tên tỉnh), nam (năm), hoặc ty-le-doi-ung (tỷ lệ %, văn bản ở cột «Căn cứ») vào trang «Thông số».',
  },
  en: {
    title: 'The counterpart share is not judged',
    message: (p) => {
      const head = `The counterpart share${inEnglish(p.whose)} is not judged:`;
      if (p.document !== '')
        return `${head} from budget year ${p.year} on it is set by ${p.document}, whose share the program does not have.`;
      if (p.year === '') return `${head} the year of the figures is not known.`;
      return `${head} the program has no rule for ${p.year}${p.province !== '' ? `, province ${p.province}` : ''}.`;
    },
    effect: 'The forms are made, without a word on the counterpart.',
    fix: 'Write tinh (the province), nam (the year) or ty-le-doi-ung (the share in percent, its document in column «Căn cứ») to the sheet «Thông số».',
  },
  merge: 'dropped',
});
