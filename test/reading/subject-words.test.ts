/** What the title of a list says that it is about, beside the households that any list names. */
import { subjectWords } from '../../src/reading/subject/words';

test.each([
  ['DANH SÁCH HỘ NGHÈO NHẬN QUÀ TẾT', ['gifts']],
  ['Danh sach ho vay von', ['loans']],
  ['Danh sách hộ nghèo qua rà soát năm 2025', []],
  ['Danh sách hộ nghèo, hộ cận nghèo vùng đồng bào dân tộc thiểu số', []],
  ['PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', []],
  ['BIÊN BẢN HỌP BÌNH XÉT HỘ NGHÈO THÔN MẪU', []],
])('the title «%s» speaks of %j', (title, kinds) => {
  expect(subjectWords([title], 'Sheet1', []).title.map((kind) => kind.id)).toEqual(kinds);
});
