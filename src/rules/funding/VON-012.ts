/** VON-012. */
import { defineRule } from '../define';

export const von012 = defineRule({
  code: 'VON-012',
  severity: 'note',
  subjects: ['funding'],
  ground: ['counterpart.minimum-percent'],
  params: { document: 'text?', whose: 'text', year: 'text?', province: 'text?' },
  vi: {
    title: 'Không xét tỷ lệ đối ứng',
    message: (p) =>
      p.document !== ''
        ? `Chưa xét tỷ lệ vốn đối ứng${p.whose}: từ năm ngân sách ${p.year} tỷ lệ do ${p.document} quy định, phần mềm chưa có tỷ lệ của văn bản này.`
        : `Chưa xét tỷ lệ vốn đối ứng${p.whose}: ${p.year !== '' ? `phần mềm chưa có quy định cho năm ${p.year}${p.province !== '' ? `, tỉnh ${p.province}` : ''}` : 'chưa biết số liệu của năm nào'}.`,
    effect: 'Biểu vẫn được lập, không có nhận xét về đối ứng.',
    fix: 'Ghi mã tinh (tên tỉnh), nam (năm), hoặc ty-le-doi-ung (tỷ lệ %, văn bản ở cột «Căn cứ») vào trang «Thông số».',
  },
  merge: 'dropped',
});
