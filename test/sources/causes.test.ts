import { causesIn } from '../../src/sources/facts/causes';

test.each([
  ['Không có đất sản xuất; không có vốn sản xuất, kinh doanh', [1, 2]],
  ['Không có, thiếu đất sản xuất', [1]],
  ['Không có công cụ, phương tiện sản xuất', [4]],
  ['Không có kỹ năng lao động, sản xuất; Có người ốm đau, bệnh nặng, tai nạn', [6, 7]],
  ['Thiếu vốn, thiếu đất sản xuất', [1, 2]],
  ['Thiếu vốn, bị lũ cuốn trôi nhà', [2, 8]],
  ['Thiếu LĐ; Thiếu công cụ, phương tiện SX', [3, 4]],
  ['Thiếu vốn SX, KD; Không có kỹ năng LĐ', [2, 6]],
  ['Bị lũ cuốn trôi nhà', [8]],
  ['Thiếu vốn; nguyên nhân khác', [2, 8]],
  ['1, 3', [1, 3]],
  ['', []],
])('the causes in «%s»', (text, causes) => {
  expect(causesIn(text)).toEqual(causes);
});
