/** What the answers to a question change is told of each target by itself, in the workbook's own words. */
import { asks } from '../../src/app/questions/of-finding';
import { spansOf } from '../../src/app/questions/spans';
import { askedView, questionCard } from '../../src/app/questions/view';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { grid } from '../make/cell';

const now = async (): Promise<void> => undefined;

const sheet = (name: string, title: string, table: string): SheetSpec => ({
  name,
  rows: [[title], [], ...grid(table)],
});
const look = async (targets: string, ...others: readonly SheetSpec[]) =>
  survey(await openXlsx(await book([sheet('CT', 'CÁC CHỈ TIÊU NĂM 2025', targets), ...others])));

const HEAD = 'STT|Chỉ tiêu|Đơn vị|Chỉ tiêu giao|Đối tượng|Kết quả thực hiện';

it('asks what changes one of two targets that the plan’s list does not know', async () => {
  // 70 of 100 is 70 %, whichever the column holds; 70 of 80 is not.
  const seen = await look(
    `${HEAD}\n1|Tỷ lệ bản mẫu có vườn|%|90|80|70\n2|Tỷ lệ bản mẫu có ao|%|90|100|70`,
  );
  const [asked] = askedView(seen).questions;
  expect(asked?.text.vi).toContain('«Kết quả thực hiện»');
  const card = await questionCard(seen, asked?.id ?? '', now);
  expect(
    card?.choices.map(({ id, figures }) => [
      id,
      figures.map(({ label, unit, to }) => [label.vi, unit, to?.toNumber()]),
    ]),
  ).toEqual([
    [
      'rate',
      [
        ['Kết quả «Tỷ lệ bản mẫu có vườn»', '%', 70],
        ['Kết quả «Tỷ lệ bản mẫu có ao»', '%', 70],
      ],
    ],
    [
      'count',
      [
        ['Kết quả «Tỷ lệ bản mẫu có vườn»', '%', 87.5],
        ['Kết quả «Tỷ lệ bản mẫu có ao»', '%', 70],
      ],
    ],
  ]);
});

it('tells two targets of one name apart', async () => {
  const seen = await look(
    `${HEAD}\n1|Tỷ lệ bản mẫu có vườn|%|90|80|70\n2|Tỷ lệ bản mẫu có vườn|%|90|100|70`,
  );
  const [asked] = askedView(seen).questions;
  const card = await questionCard(seen, asked?.id ?? '', now);
  expect(card?.choices.map(({ figures }) => figures.map(({ to }) => to?.toNumber()))).toEqual([
    [70, 70],
    [87.5, 70],
  ]);
});

const TWO_COLUMNS = sheet(
  'TH',
  'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
  'STT|Thôn|Tổng số hộ|Hộ nghèo đầu năm|Hộ nghèo cuối năm|Số hộ nghèo cuối năm|Hộ cận nghèo cuối năm\n1|Mẫu Một|100|20|12|13|5\n2|Mẫu Hai|80|10|7|7|9',
);

it('gives the result of a target of households in households', async () => {
  const seen = await look(
    'STT|Chỉ tiêu|Đơn vị|Chỉ tiêu giao\n1|Số hộ nghèo giảm trong năm|hộ|5',
    TWO_COLUMNS,
  );
  const [asked] = askedView(seen).questions;
  const card = await questionCard(seen, asked?.id ?? '', now);
  expect(
    card?.choices.map(({ figures }) =>
      figures.flatMap(({ label, unit, to }) =>
        label.vi.startsWith('Kết quả') ? [[label.vi, unit, to?.toNumber()]] : [],
      ),
    ),
  ).toEqual([
    [['Kết quả «Số hộ nghèo giảm trong năm»', 'hộ', 11]],
    [['Kết quả «Số hộ nghèo giảm trong năm»', 'hộ', 10]],
  ]);
});

it('finds the question of a finding that names it, wherever another one begins', () => {
  const cells = [{ sheet: 'DS', cell: 'D3' }];
  const told = { code: 'BANG-051', params: { id: 'loai-ho:ds:1' }, cells };
  const question = { id: 'loai-ho:ds:1', answer: null, said: undefined, cells };
  expect(asks(question, told)).toBe(true);
  expect(asks({ ...question, id: 'don-vi:ds:1' }, told)).toBe(false);
  expect(asks({ ...question, answer: 'loai-ho' }, told)).toBe(false);
  expect(asks({ ...question, said: 'BANG-002' }, { ...told, code: 'BANG-002', params: {} })).toBe(
    true,
  );
});

it('says between which values a rate and a count lie, whatever is answered', async () => {
  const seen = await survey(await openXlsx(await book([TWO_COLUMNS])));
  const spans = await spansOf(seen, now);
  // 19 or 20 of 180 households.
  expect([...spans].map(([name, span]) => [name, span.map((one) => one.toNumber())])).toEqual([
    ['poor.rate', [10.56, 11.11]],
    ['poor.count', [19, 20]],
  ]);
});

it('gives no span where nothing is asked, nor for money of which the unit is', async () => {
  const money = sheet(
    'KP',
    'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
    'TT|Nội dung|Tổng kinh phí|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460000000|400000000|40000000|20000000\n2|Dự án 4|100000000|80000000|10000000|10000000',
  );
  const asking = await survey(await openXlsx(await book([money])));
  expect(asking.questions.map(({ question }) => question.id.split(':')[0])).toEqual(['don-vi']);
  expect([...(await spansOf(asking, now)).keys()]).toEqual([]);
  const [asked] = asking.questions;
  const answered = asking.answered(new Map([[asked?.question.id ?? '', 'dong']]));
  expect([...(await spansOf(answered, now)).keys()]).toEqual([]);
});
