/** Lists of hamlets under every kind of their names, and targets and indicators in other words. */
import { grid } from '../../make/cell';
import { graver, num, read } from '../read';

test.each(['Tên bản', 'Tên ấp', 'Khóm, ấp', 'Tên sóc', 'Thôn/xóm/TDP', 'Các buôn', 'Khối phố'])(
  '«%s» heads the hamlets',
  async (header) => {
    const reading = await read({
      name: 'Dan so',
      rows: grid(`DÂN SỐ VÀ HỘ NGHÈO NĂM 2025
      ${header}|Tổng số hộ của bản|Hộ nghèo đầu năm 2025|Hộ nghèo cuối năm 2025
      Gò Mẫu|196|24|20
      Suối Mẫu|154|15|11
      Toàn xã|350|39|31`),
    });
    const { declared, hamlets } = reading.facts.households!;
    expect([
      hamlets.length,
      num(declared!.figure('closing.total')),
      num(declared!.figure('opening.poor')),
      num(declared!.figure('closing.poor')),
    ]).toEqual([2, 350, 39, 31]);
    expect(graver(reading)).toEqual([]);
  },
);

test('targets under «Tên chỉ tiêu», with what the commune was given', async () => {
  const reading = await read({
    name: 'CT',
    rows: grid(`KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2025
    Số TT|Tên chỉ tiêu|Đơn vị tính|Số đối tượng|Đã thực hiện|Tỷ lệ đạt được (%)|Chỉ tiêu xã giao năm 2025
    1|Tỷ lệ hộ nghèo có nhà tiêu hợp vệ sinh|%|200|150|75|70
    2|Tỷ lệ trẻ em hộ nghèo đi học đúng độ tuổi|%|50|48|96|90`),
  });
  const told = reading.facts.targets!.targets.map(({ target, entitled, served }) =>
    [target, entitled, served].map(num),
  );
  expect(told).toEqual([
    [70, 200, 150],
    [90, 50, 48],
  ]);
});

test.each([
  ['Diện tích nhà', 'Chất lượng nhà'],
  ['DT nhà ở/người', 'CL nhà'],
  ['Diện tích nhà ở đầu người', 'Nhà ở kém chất lượng'],
])('«%s» is no second «%s»', async (area, quality) => {
  const reading = await read({
    name: 'DS',
    rows: grid(`DANH SÁCH HỘ NGHÈO NĂM 2025
    STT|Họ và tên chủ hộ|Thôn|Số khẩu|Loại hộ|${quality}|${area}
    1|Hộ Mẫu Một|Gò Mẫu|4|HN|x|
    2|Hộ Mẫu Hai|Gò Mẫu|3|HN|x|x
    3|Hộ Mẫu Ba|Suối Mẫu|5|HCN||x`),
  });
  const marked = reading.facts.review!.households.map(({ indicators }) =>
    indicators.flatMap((mark, at) => (mark === true ? [at + 1] : [])),
  );
  expect(marked).toEqual([[7], [7, 8], [8]]);
});
