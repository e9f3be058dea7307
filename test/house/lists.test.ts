import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIST_KINDS } from '../../src/catalogue/lists';
import { subjectWords } from '../../src/reading/subject/words';

const folder = path.join(__dirname, '../../src/catalogue/lists');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

test('a kind of list is one folder: each is in the index, by its own name', () => {
  expect(LIST_KINDS.map((kind) => kind.id)).toEqual(folders);
  for (const name of folders) expect(readdirSync(path.join(folder, name))).toEqual(['list.json']);
  const index = readFileSync(path.join(folder, 'index.ts'), 'utf8');
  for (const name of folders) expect(index).toContain(`'./${name}/list.json'`);
});

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
