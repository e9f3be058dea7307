/** What stands below a line of money, a source or a people: parts, and never counted twice. */
import { numbersOf } from '../../../src/app/figures';
import { grid } from '../../make/cell';
import { graver, hamletFigures, num, read } from '../read';

const money = (rows: string, title = 'KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025') =>
  read({ name: 'KP', rows: grid(`${title} (triệu đồng)\n\n${rows}`) });

test('what a line pays for has the code of that line', async () => {
  const { facts } = await money(`STT|Nội dung chi|Thành tiền|TW|ĐP
    I|Dự án 2|240|209|31
    -|Mua con giống mẫu|216|188|28
    -|Tập huấn mẫu|24|21|3
    II|Dự án 3|60|52|8
    1|Tiểu dự án 1|60|52|8
    -|Phân bón mẫu|60|52|8`);
  expect(numbersOf(facts).funding?.lines.map(({ code, total }) => [code, Number(total)])).toEqual([
    ['DA2', 216],
    ['DA2', 24],
    ['DA3.1', 60],
  ]);
});

test('projects below each source are lines with that source', async () => {
  const { facts } = await money(`STT|Nguồn, dự án|Số tiền|Ghi chú
    I|Ngân sách trung ương|500|
    1|Dự án 2|400|
    2|Dự án 7|100|
    II|Ngân sách tỉnh|50|
    1|Dự án 2|40|
    2|Dự án 7|10|
    |Cộng I+II|550|`);
  expect(
    facts.funding?.lines.map(({ code, central, province }) => [code, num(central), num(province)]),
  ).toEqual([
    ['DA2', 400, 40],
    ['DA7', 100, 10],
  ]);
});

test('groups of money spent hold their projects, and an estimate is not what was spent', async () => {
  const reading = await money(
    `STT|Nội dung|Kế hoạch vốn|Giải ngân đến 30/9/2025|Tỷ lệ|Ước giải ngân cả năm
    I|Vốn năm 2024 kéo dài|80|80|100%|80
    1|Dự án 2|80|80|100%|80
    II|Vốn giao năm 2025|640|200|31,25%|600
    1|Dự án 2|400|150|37,5%|400
    2|Dự án 4|240|50|20,83%|200
    |Tổng cộng|720|280|38,89%|680`,
    'KẾT QUẢ GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025',
  );
  expect(graver(reading)).toEqual([]);
  expect(
    reading.facts.disbursement?.lines.map((line) => num(line.amounts['disbursed.total'])),
  ).toEqual([80, 200]);
});

test('capital below a project may be of all its sources', async () => {
  const reading = await money(`STT|Nội dung|Tổng|NSTW|NS tỉnh|NS xã
    1|Dự án 1|1725|1500|150|75
    |- Vốn đầu tư|1380|1200|120|60
    |- Vốn sự nghiệp|345|300|30|15
    2|Dự án 7|575|500|50|25`);
  expect(graver(reading)).toEqual([]);
});

test('columns of single peoples are parts of the class, whose sum is told beside them', async () => {
  const reading = await read({
    name: 'DT',
    merges: ['D3:G3'],
    rows: grid(`HỘ NGHÈO THEO DÂN TỘC NĂM 2025 XÃ SUỐI MẪU

    STT|Thôn|Tổng số hộ|Hộ nghèo chia theo dân tộc|||
    |||Kinh|Mông|H'Mông|Cộng
    1|Nà Mẫu|90|1|20|7|28
    2|Khuổi Mẫu|70|0|30|5|35`),
  });
  expect([hamletFigures(reading), graver(reading)]).toEqual([
    { 'Nà Mẫu': [90, 28, null], 'Khuổi Mẫu': [70, 35, null] },
    [],
  ]);
});
