/** A line for each class of a hamlet: the name written once holds for both. */
import { grid } from '../../make/cell';
import { hamletFigures, read } from '../read';

const INDICATORS =
  'Việc làm|Người phụ thuộc|Dinh dưỡng|Bảo hiểm y tế|Trình độ giáo dục của người lớn|Tình trạng đi học của trẻ em|Chất lượng nhà ở|Diện tích nhà ở|Nguồn nước sinh hoạt|Nhà tiêu hợp vệ sinh|Dịch vụ viễn thông|Phương tiện thông tin';
const line = (name: string, count: number, each: number): string =>
  `${name}|${count}${`|${each}`.repeat(12)}`;
const TOTAL = [line('|Toàn xã|Hộ nghèo', 18, 9), line('||Hộ cận nghèo', 10, 1)];
const HAMLETS = [
  line('1|Thôn Gò|Hộ nghèo', 10, 5),
  line('||Hộ cận nghèo', 6, 1),
  line('2|Thôn Bãi|Hộ nghèo', 8, 4),
  line('||Hộ cận nghèo', 4, 0),
];

test.each([
  ['below', [...HAMLETS, ...TOTAL]],
  ['above', [...TOTAL, ...HAMLETS]],
])('the total in two lines %s the hamlets is no hamlet', async (_, lines) => {
  const { facts } = await read({
    name: 'CS',
    rows: grid(
      `CÁC CHỈ SỐ THIẾU HỤT CỦA HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025\nSTT|Thôn|Đối tượng|Tổng số hộ|${INDICATORS}\n${lines.join('\n')}`,
    ),
  });
  const told = facts.lacks?.hamlets.map(({ group, place }) => `${place.name}: ${group}`);
  expect(told?.sort()).toEqual([
    'Thôn Bãi: near-poor',
    'Thôn Bãi: poor',
    'Thôn Gò: near-poor',
    'Thôn Gò: poor',
  ]);
});

test.each([
  'Thôn Gò|Hộ nghèo|10\n|Hộ cận nghèo|6\nThôn Bãi|Hộ nghèo|8\n|Hộ cận nghèo|4',
  'Thôn Gò|Tổng số|100\n|Hộ nghèo|10\n|Hộ cận nghèo|6\nThôn Bãi|Tổng số|90\n|Hộ nghèo|8\n|Hộ cận nghèo|4',
])('lines of classes are not added up as households of a hamlet', async (lines) => {
  const reading = await read({
    name: 'TH',
    rows: grid(`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025\nThôn|Đối tượng|Số hộ\n${lines}`),
  });
  expect(hamletFigures(reading)).toEqual({});
  expect(reading.recognition.questions.map(({ code }) => code)).toEqual(['subject']);
});
