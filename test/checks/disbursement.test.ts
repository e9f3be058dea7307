/** Every identity of disbursement and of duties, broken by one: the findings that name it, and no other. */
import { disbursementSheet } from '../report/disbursed';
import { brief, read } from '../sources/read';
import { story } from '../make/stories';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';

/** Row 4 is a project, 5 one with its parts in 6 and 7, 8 another, 9 the total; C to F the plan, G carried over, H passed on, I to L spent, M the rate, N what is left. */
const told = async (changes: Readonly<Record<string, string>>): Promise<string[]> =>
  (await read(disbursementSheet(changes))).findings
    .filter((item) => /^VON-02/.test(item.code))
    .map((item) => brief(item, 1))
    .sort();

test('the table is sound', async () => expect(await told({})).toEqual([]));

test.each([
  ['a source of a part', { D6: '151' }, ['VON-021 stop C6', 'VON-022 stop D5', 'VON-023 stop D9']],
  [
    'the plan of a part',
    { C7: '71' },
    [
      'VON-021 stop C7',
      'VON-022 stop C5',
      'VON-023 stop C9',
      'VON-024 check M7',
      'VON-027 check N7',
    ],
  ],
  [
    'what was carried over',
    { G4: '13.5' },
    ['VON-023 stop G9', 'VON-024 check M4', 'VON-027 check N4'],
  ],
  ['what was passed on', { H8: '81' }, ['VON-023 stop H9']],
  [
    'what was spent on a part',
    { I7: '41' },
    [
      'VON-021 stop I7',
      'VON-022 stop I5',
      'VON-023 stop I9',
      'VON-024 check M7',
      'VON-027 check N7',
    ],
  ],
  ['what was spent of one source', { K4: '21' }, ['VON-021 stop I4', 'VON-023 stop K9']],
  ['the rate', { M8: '1' }, ['VON-024 check M8']],
  ['what is left', { N8: '93' }, ['VON-023 stop N9', 'VON-027 check N8']],
  ['a sum of the total row', { L9: '4' }, ['VON-021 stop I9', 'VON-023 stop L9']],
  [
    'more spent than there is',
    { I8: '93', J8: '93', N8: '-1' },
    [
      'VON-020 stop I8',
      'VON-023 stop I9',
      'VON-023 stop J9',
      'VON-023 stop N9',
      'VON-024 check M8',
    ],
  ],
])('%s', async (_, changes, expected) =>
  expect(await told(changes as unknown as Record<string, string>)).toEqual(expected),
);

test('duties: two leads are told once, with both cells, and lines of nobody by their names', async () => {
  const seen = await survey(await openXlsx(await story('S3')));
  expect(
    seen.findings
      .filter((item) => item.code.startsWith('PC-'))
      .map((item) => [item.code, item.cells.length, item.params.code ?? item.params.codes]),
  ).toEqual([
    ['PC-001', 2, 'DA2'],
    ['PC-003', 1, ['DA1', 'DA4.2', 'DA5', 'DA6.1']],
  ]);
});
