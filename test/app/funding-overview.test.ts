/** What the overview says of the money: the sums that the table itself holds, shares, and units where a line has two leads. */
import { lineShares } from '../../src/app/line-shares';
import { overviewOf } from '../../src/app/overview';
import { shown } from '../../src/app/show';
import { survey } from '../../src/app/survey';
import { dec } from '../../src/domain/decimal';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { story } from '../make/stories';

const fundingOf = async (name: string) =>
  overviewOf(await survey(await openXlsx(await story(name)), {})).funding!;
const sums = (funding: Awaited<ReturnType<typeof fundingOf>>) =>
  funding.sums.map(({ parts, sum, stated, agrees }) => [
    parts.map((part) => shown(part)).join('+'),
    shown(sum),
    shown(stated),
    agrees,
  ]);

test.each(['S3', 'S3-hang'])('%s: three sums of the total line hold', async (name) => {
  const funding = await fundingOf(name);
  expect(sums(funding)).toEqual([
    ['871+87+43', '1.001', '1.001', true],
    ['87+43', '130', '130', true],
    ['871+130', '1.001', '1.001', true],
  ]);
  expect([
    shown(funding.localShare!.value, 2),
    ...funding.sources.map((item) => shown(item.ofCentral?.value ?? null, 2)),
  ]).toEqual(['12,99', '…', '9,99', '4,94']);
});

test('swapped digits: two of the three sums do not hold', async () => {
  const funding = await fundingOf('S4-hang');
  expect(sums(funding)).toEqual([
    ['871+87+34', '992', '1.001', false],
    ['87+34', '121', '130', false],
    ['871+130', '1.001', '1.001', true],
  ]);
  expect(funding.localShare).toBeNull();
});

test('shares of the lines make 100,00, and the one that was moved says so', async () => {
  const funding = await fundingOf('S6');
  expect(funding.lines.map((line) => shown(line.share!.value, 2))).toEqual([
    '45,95',
    '17,28',
    '6,99',
    '10,29',
    '5,70',
    '4,60',
    '9,19',
  ]);
  expect(shown(funding.plainShareSum, 2)).toBe('99,99');
  expect(
    funding.lines
      .map(
        (line) =>
          line.plainShare && [line.code, shown(line.plainShare, 2), line.share!.working?.kind],
      )
      .filter(Boolean),
  ).toEqual([['DA4.3', '5,69', 'adjusted-share']]);
});

test('without an amount, with a negative one, or with nothing to share there are no shares', () => {
  const amounts = (...list: (number | null)[]) =>
    lineShares(list.map((value) => (value === null ? null : dec(value))));
  expect([amounts(1, null), amounts(5, -1), amounts(0, 0), amounts(7), amounts()]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(
    amounts(1, 1, 1)!.shares.map(({ share, adjusted }) => [shown(share, 2), adjusted]),
  ).toEqual([
    ['33,34', true],
    ['33,33', false],
    ['33,33', false],
  ]);
});

test('a line with two leads is also counted for the other one', async () => {
  const funding = await fundingOf('S6');
  const units = (list: typeof funding.byUnit) =>
    list.map(({ unit, total }) => [unit, shown(total.value)]);
  expect(units(funding.byUnit)).toEqual([
    ['Trung tâm cung ứng dịch vụ công', '679'],
    ['Phòng Văn hóa – Xã hội', '230'],
    ['Phòng Kinh tế', '92'],
  ]);
  expect(funding.otherSplits.map(({ code, unit, byUnit }) => [code, unit, units(byUnit)])).toEqual([
    [
      'DA2',
      'Phòng Kinh tế',
      [
        ['Trung tâm cung ứng dịch vụ công', '219'],
        ['Phòng Văn hóa – Xã hội', '230'],
        ['Phòng Kinh tế', '552'],
      ],
    ],
  ]);
  expect(funding.otherSplits[0]!.byUnit[2]!.total.working).toMatchObject({ kind: 'sum', count: 2 });
});
