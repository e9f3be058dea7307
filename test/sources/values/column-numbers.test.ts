/** The numbers of one column, cell by cell: what each writing is read as, and what is told of it. */
import { MemoryWorkbook } from '../../memory';
import type { MemoryCell } from '../../memory';
import { loadGrid } from '../../../src/sources/grid/grid';
import { readNumberColumn } from '../../../src/sources/values/column-numbers';
import { moneyUnit } from '../../../src/sources/values/units';
import type { Finding } from '../../../src/domain/finding';

type Task = Parameters<typeof readNumberColumn>[0];
type Cells = readonly (MemoryCell | undefined)[];

async function column(cells: Cells, task: Partial<Task> = {}) {
  const book = MemoryWorkbook.of({ Cột: cells.map((cell) => [cell ?? null]) });
  const grid = await loadGrid(book, (await book.sheets())[0]!);
  const rows = cells.map((_, row) => row);
  const reading = readNumberColumn({
    grid,
    column: 0,
    header: 'Số',
    type: 'count',
    rows,
    subjects: ['funding'],
    unit: null,
    ...task,
  });
  return {
    read: rows.map((row) => reading.at(row)?.value.toNumber() ?? null),
    figures: rows.map((row) => reading.at(row)),
    findings: reading.findings,
  };
}

/** "SO-007 stop A1,A2 1.5 {header: 'Số'}": everything that a finding carries. */
function whole({ code, severity, cells, subjects, unit, found, params }: Finding): unknown[] {
  return [
    `${code} ${severity}`,
    cells.map((cell) => cell.cell).join(),
    subjects.join(),
    unit,
    found?.toString() ?? null,
    JSON.parse(JSON.stringify(params)),
  ];
}

/** The one finding of a cell that cannot be read, by its code; the cell gives no figure. */
async function refused(cell: MemoryCell, task: Partial<Task> = {}): Promise<string> {
  const { read, findings } = await column([cell], task);
  expect(read).toEqual([null]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    cells: [{ sheet: 'Cột', cell: 'A1' }],
    subjects: ['funding'],
  });
  return `${findings[0]!.code} ${findings[0]!.severity}`;
}

const text = async (cell: MemoryCell, task: Partial<Task> = {}): Promise<number | null> => {
  const { read, findings } = await column([cell], task);
  expect(findings.map((item) => `${item.code} ${item.severity}`)).toEqual(['SO-010 note']);
  return read[0]!;
};

describe('what a plain cell holds', () => {
  test('numbers are read as they are, and blanks are nothing', async () => {
    const { read, findings, figures } = await column([412, null, '', '  ', 0, 7]);
    expect(read).toEqual([412, null, null, null, 0, 7]);
    expect(findings).toEqual([]);
    expect(figures[0]).toEqual({
      value: figures[0]!.value,
      cells: [{ sheet: 'Cột', cell: 'A1' }],
      formula: undefined,
      decimals: undefined,
    });
  });
  test('a row that is not asked for is not read', async () => {
    expect((await column([412, 'chưa rõ', 7], { rows: [0, 2] })).findings).toEqual([]);
    expect((await column(['1.412', 'chưa rõ', '7'], { rows: [0, 2] })).read).toEqual([
      1412,
      null,
      7,
    ]);
  });
  test('a formula and the decimals that a cell shows stay with the figure', async () => {
    const { figures } = await column(
      [
        { value: 1001, formula: '=871+130' },
        { value: 5.5, format: '0.00' },
        { value: 5.5, format: '#,##0' },
        { value: 5.5, format: 'General' },
        { value: 5.5, format: '@' },
        { value: 5.5, format: '0.000%' },
      ],
      { type: 'money' },
    );
    expect(figures.map((figure) => [figure!.formula, figure!.decimals])).toEqual([
      ['=871+130', undefined],
      [undefined, 2],
      [undefined, 0],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 3],
    ]);
  });
  test('the formula of a whole number stays with it too, and what it draws from another file is told', async () => {
    const { read, findings } = await column(
      [
        "='[thon2.xlsx]Thôn 1'!C5",
        '=Bang1[Số hộ]',
        '=[1]Sheet1!C5',
        '=[thon2.xlsx]Thôn.1!C5',
        "='C:\\[a.xlsx]Sổ ''cũ'''!A1+1",
        '=SUM(Bang1[Số hộ])',
      ].map((formula) => ({ value: 3, formula })),
    );
    expect(read).toEqual([3, 3, 3, 3, 3, 3]);
    expect(findings.map(whole)).toEqual([
      ['TEP-002 check', 'A1,A3,A4,A5', 'funding', null, null, { header: 'Số', count: 4 }],
    ]);
  });
  test('a column of a table beside a cell of another sheet is no other file', async () => {
    expect(
      (
        await column(
          ['=Bang1[a]+Sheet2!C1', "=Bang1[a]&'Thôn 2'!C1", '=SUM(Bang1[a],Sheet2!C1)'].map(
            (formula) => ({ value: 3, formula }),
          ),
        )
      ).findings,
    ).toEqual([]);
  });
  test('true and false are no numbers', async () => {
    expect(await refused(true)).toBe('SO-003 stop');
    expect((await column([true, false])).findings.map((item) => item.params.text)).toEqual([
      'TRUE',
      'FALSE',
    ]);
  });
  test('an error value is told with its name', async () => {
    expect(await refused({ error: '#REF!' })).toBe('SO-001 stop');
    expect((await column([{ error: '#REF!' }])).findings.map(whole)).toEqual([
      ['SO-001 stop', 'A1', 'funding', null, null, { header: 'Số', error: '#REF!' }],
    ]);
  });
});

describe('a typed rate is only compared, so nothing in it is more than a check', () => {
  test.each<[string, MemoryCell, string]>([
    ['an error', { error: '#REF!' }, 'SO-001'],
    ['true', true, 'SO-003'],
    ['a day', { value: 12, format: 'd-mmm' }, 'SO-018'],
    ['a letter for a digit', '1O4', 'SO-004'],
    ['words', 'chưa rõ', 'SO-003'],
  ])('%s', async (_, cell, code) => {
    for (const type of ['rate', 'points'] as const)
      expect(await refused(cell, { type })).toBe(`${code} check`);
    for (const type of ['count', 'money', 'number', 'target'] as const)
      expect(await refused(cell, { type })).toBe(`${code} stop`);
  });
});

describe('texts that are numbers', () => {
  test.each<[string, number]>([
    ['412', 412],
    ['1.412', 1412],
    ['1 412', 1412],
    ["'7", 7],
    ['1.234.567', 1234567],
    ['+3', 3],
  ])('the count «%s»', async (cell, value) => {
    expect(await text(cell)).toBe(value);
  });
  test('are told once, with the way in which they were read and at most twenty of their cells', async () => {
    const { findings } = await column(Array.from({ length: 25 }, () => '1.412'));
    expect(findings.map(whole)).toEqual([
      [
        'SO-010 note',
        Array.from({ length: 20 }, (_, row) => `A${row + 1}`).join(),
        'funding',
        null,
        null,
        { header: 'Số', count: 25, convention: 'vi' },
      ],
    ]);
  });
  test('keep their text', async () => {
    expect((await column([' 1.412  '])).figures[0]).toMatchObject({
      text: '1.412',
      cells: [{ sheet: 'Cột', cell: 'A1' }],
    });
  });
  test('a dash is a nought where something is counted, and nothing where nothing is measured', async () => {
    const { read, findings } = await column(['-', 5, '—']);
    expect(read).toEqual([0, 5, 0]);
    expect(findings.map(whole)).toEqual([
      ['SO-011 note', 'A1,A3', 'funding', null, null, { header: 'Số', count: 2 }],
    ]);
    for (const type of ['money', 'target'] as const)
      expect((await column(['-'], { type })).read).toEqual([0]);
    for (const type of ['rate', 'points', 'number'] as const)
      expect(await column(['-'], { type })).toMatchObject({ read: [null], findings: [] });
  });
  test('many dashes and many bracketed amounts are told with twenty cells', async () => {
    for (const [cell, code] of [
      ['-', 'SO-011'],
      ['(5)', 'SO-014'],
    ] as const) {
      const { findings } = await column(Array.from({ length: 21 }, () => cell));
      expect(findings.map((item) => [item.code, item.cells.length, item.params.count])).toEqual([
        [code, 20, 21],
      ]);
    }
    const linked = await column(
      Array.from({ length: 21 }, () => ({ value: 1, formula: '=[1]A!C5' })),
    );
    expect(
      linked.findings.map((item) => [item.code, item.cells.length, item.params.count]),
    ).toEqual([['TEP-002', 20, 21]]);
  });
  test('a letter for a digit, and a lone cross', async () => {
    expect((await column(['1O4'])).findings.map(whole)).toEqual([
      ['SO-004 stop', 'A1', 'funding', null, null, { header: 'Số', text: '1O4' }],
    ]);
    for (const cross of ['x', 'X'])
      expect((await column([cross])).findings.map(whole)).toEqual([
        ['SO-012 note', 'A1', 'funding', null, null, { header: 'Số' }],
      ]);
    for (const more of ['xx', 'x y']) expect(await refused(more)).toBe('SO-003 stop');
  });
});

describe('brackets', () => {
  test('are a minus in an amount of money', async () => {
    const { read, findings } = await column(['(1.412)', '(5)'], { type: 'money' });
    expect(read).toEqual([-1412, -5]);
    expect(findings.map((item) => item.code)).toEqual(['SO-010']);
  });
  test('may be anything round a count, which is told', async () => {
    const { read, findings } = await column(['(7)', 7]);
    expect(read).toEqual([7, 7]);
    expect(findings.map(whole)).toEqual([
      ['SO-014 check', 'A1', 'funding', null, null, { header: 'Số', count: 1 }],
    ]);
  });
  test('are a minus in a change', async () =>
    expect((await column(['(7)'], { signed: true })).read).toEqual([-7]));
  test('round the sign of a rate are none of these', async () => {
    for (const cell of ['5,57 (%)', '5,57(%)'])
      expect(await text(cell, { type: 'rate' })).toBe(5.57);
  });
  test('a bracket after the number is none of these', async () =>
    expect(await refused('7 (bảy)')).toBe('SO-006 stop'));
});

describe('how dots and commas are meant', () => {
  const seen = async (cells: readonly (string | number)[], type: Task['type'] = 'money') => {
    const { read, findings } = await column(cells, { type });
    return {
      read,
      codes: findings.filter((item) => item.code !== 'SO-010').map((item) => item.code),
    };
  };
  test('one proof decides the whole column', async () => {
    expect(await seen(['1.234,5', '1.412'])).toEqual({ read: [1234.5, 1412], codes: [] });
    expect(await seen(['1.412', '1.234,5'])).toEqual({ read: [1412, 1234.5], codes: [] });
    expect(await seen(['1,234.5', '1,412'])).toEqual({ read: [1234.5, 1412], codes: [] });
    expect(await seen(['1,412', '1,234.5'])).toEqual({ read: [1412, 1234.5], codes: [] });
  });
  test('the note says which', async () => {
    for (const [cell, convention] of [
      ['1.234,5', 'vi'],
      ['1,234.5', 'en'],
      ['7', 'vi'],
    ]) {
      expect(
        (await column([cell], { type: 'money' })).findings.map((item) => item.params.convention),
      ).toEqual([convention]);
    }
  });
  test('two proofs against each other stop it, and both cells are shown', async () => {
    const { read, findings } = await column([5, '1.234,5', '1,234.5'], { type: 'money' });
    expect(read).toEqual([5, null, null]);
    expect(findings[0] && whole(findings[0])).toEqual([
      'SO-002 stop',
      'A2,A3',
      'funding',
      null,
      null,
      { header: 'Số', first: '1.234,5', second: '1,234.5' },
    ]);
    expect(findings.slice(1).map((item) => item.code)).toEqual(['SO-005', 'SO-005']);
  });
  test('"1.412" beside "1,398" are two styles', async () => {
    expect((await seen(['1.412', '1,398'])).codes).toEqual(['SO-002', 'SO-005', 'SO-005']);
    expect((await seen(['1,398', '1.412'], 'count')).codes).toEqual(['SO-002', 'SO-005', 'SO-005']);
  });
  test('where amounts have a proof, a number of the other style is a fraction', async () => {
    expect(await seen(['1.412', '1,398', '1.234,5'])).toEqual({
      read: [1412, 1.398, 1234.5],
      codes: [],
    });
    expect(await seen(['1.412', '1,398', '1,234.5'])).toEqual({
      read: [1.412, 1398, 1234.5],
      codes: [],
    });
  });
  test('a household is no fraction, so among counts one such number is enough against a proof', async () => {
    expect((await seen(['1.234.567', '1,398'], 'count')).codes).toEqual([
      'SO-002',
      'SO-005',
      'SO-005',
    ]);
    expect((await seen(['1,234,567', '1.398'], 'count')).codes).toEqual([
      'SO-002',
      'SO-005',
      'SO-005',
    ]);
    expect(await seen(['1.234.567', '1.398'], 'count')).toEqual({
      read: [1234567, 1398],
      codes: [],
    });
    expect(await seen(['1,234,567', '1,398'], 'count')).toEqual({
      read: [1234567, 1398],
      codes: [],
    });
  });
  test('"1.412" among whole amounts is a thousand, and may be either among fractions', async () => {
    expect(await seen(['1.412', 5])).toEqual({ read: [1412, 5], codes: [] });
    expect(await seen(['1.412', 5.5])).toEqual({ read: [null, 5.5], codes: ['SO-005'] });
    expect(await seen(['1,412', 5])).toEqual({ read: [null, 5], codes: ['SO-005'] });
    expect(await seen(['1,412', 5], 'count')).toEqual({ read: [1412, 5], codes: [] });
    expect((await seen(['1.412', 5.5], 'count')).read).toEqual([1412, null]);
  });
  test('what may be either is told with both readings', async () => {
    const { findings } = await column(['1,412', 5], { type: 'money' });
    expect(findings.map(whole)).toEqual([
      [
        'SO-005 stop',
        'A1',
        'funding',
        null,
        null,
        { header: 'Số', text: '1,412', vi: '1.412', en: '1412' },
      ],
    ]);
    const dotted = await column(['10.98'], { type: 'money' });
    expect(
      dotted.findings.map((item) => [
        item.code,
        item.params.text,
        item.params.vi ?? null,
        String(item.params.en),
      ]),
    ).toEqual([['SO-005', '10.98', null, '10.98']]);
  });
  test('a fraction with a comma leaves no doubt of the rest', async () => {
    expect(await seen(['1,398', '1.234,5'])).toEqual({ read: [1.398, 1234.5], codes: [] });
  });
  test('a number that is the same in both styles is read where nothing decides between them', async () => {
    const { read, findings } = await column([5.5, '1.412', '7'], { type: 'money' });
    expect(read).toEqual([5.5, null, 7]);
    expect(findings.map((item) => [item.code, item.params.convention ?? ''])).toEqual([
      ['SO-005', ''],
      ['SO-010', 'vi'],
    ]);
  });
  test('"10.98" proves nothing', async () => {
    expect(await seen(['10.98', '1,398'], 'count')).toEqual({
      read: [null, 1398],
      codes: ['SO-007'],
    });
    expect(await seen(['10.98', '1.412'])).toEqual({ read: [null, 1412], codes: ['SO-005'] });
  });
  test('a rate is read with a comma or a dot, as no rate has thousands', async () => {
    for (const type of ['rate', 'points'] as const) {
      expect(await seen(['5,570', '5.570'], type)).toEqual({ read: [5.57, 5.57], codes: [] });
      expect(await seen(['5,57', '5.57', '5,570', '5.570', '5.57 %', '100'], type)).toEqual({
        read: [5.57, 5.57, 5.57, 5.57, 5.57, 100],
        codes: [],
      });
    }
  });
  test('what the office has said about a column is obeyed', async () => {
    expect(await column(['1,412', 5], { type: 'money', convention: 'en' })).toMatchObject({
      read: [1412, 5],
      findings: [{ code: 'SO-010' }],
    });
    expect((await column(['1,412', 5], { type: 'money', convention: 'vi' })).read).toEqual([
      1.412, 5,
    ]);
  });
});

describe('what stands beside the number', () => {
  test.each(['hộ', 'Hộ', 'người', 'khẩu', 'hộ dân', 'nhân khẩu', '%'])(
    'a count of «%s»',
    async (unit) => expect(await text(`412 ${unit}`)).toBe(412),
  );
  test.each(['hộ nghèo', 'con', 'triệu', 'phộ'])(
    'a count of «%s» is another thing',
    async (unit) => {
      const { findings } = await column([`412 ${unit}`]);
      expect(findings.map(whole)).toEqual([
        // Whatever stands there may be a name, so it is not quoted.
        ['SO-006 stop', 'A1', 'funding', null, null, { header: 'Số' }],
      ]);
    },
  );
  test('money is brought to the unit of its table, or to millions', async () => {
    const money = (cell: string, unit: string | null) =>
      text(cell, { type: 'money', unit: unit === null ? null : moneyUnit(unit) });
    expect(await money('1,5 tỷ', 'triệu đồng')).toBe(1500);
    expect(await money('1,5 tỷ', null)).toBe(1500);
    expect(await money('1.500.000 đồng', 'nghìn đồng')).toBe(1500);
    expect(await refused('15 hộ', { type: 'money' })).toBe('SO-006 stop');
  });
  test('of a rate it does not matter', async () => {
    for (const type of ['rate', 'points'] as const)
      expect(await text('5,57 phần trăm', { type })).toBe(5.57);
  });
});

describe('numbers that cannot be', () => {
  test('a household in parts; a lost separator is proposed where it makes a whole', async () => {
    const { findings } = await column([1.412, 2.5, 1.4125, 0.41], {
      subjects: ['households.closing'],
    });
    expect(findings.map(whole)).toEqual([
      [
        'SO-007 stop',
        'A1',
        'households.closing',
        'hộ',
        '1.412',
        { header: 'Số', value: '1.412', text: '', proposed: '1412' },
      ],
      [
        'SO-007 stop',
        'A2',
        'households.closing',
        'hộ',
        '2.5',
        { header: 'Số', value: '2.5', text: '' },
      ],
      [
        'SO-007 stop',
        'A3',
        'households.closing',
        'hộ',
        '1.4125',
        { header: 'Số', value: '1.4125', text: '' },
      ],
      [
        'SO-007 stop',
        'A4',
        'households.closing',
        'hộ',
        '0.41',
        { header: 'Số', value: '0.41', text: '', proposed: '410' },
      ],
    ]);
  });
  test('fewer than none; a change may be', async () => {
    expect((await column([-3], { subjects: ['people'] })).findings.map(whole)).toEqual([
      ['SO-007 stop', 'A1', 'people', 'người', '-3', { header: 'Số', value: '-3', text: '' }],
    ]);
    expect(await column([-3], { signed: true })).toMatchObject({ read: [-3], findings: [] });
    expect((await column([-3.5], { signed: true })).findings.map((item) => item.code)).toEqual([
      'SO-007',
    ]);
    expect(
      (await column([-3], { subjects: ['people', 'households.closing'] })).findings.map(
        (item) => item.unit,
      ),
    ).toEqual(['hộ']);
    expect((await column(['-3'], { subjects: ['targets'] })).findings.map(whole)).toEqual([
      ['SO-007 stop', 'A1', 'targets', null, '-3', { header: 'Số', value: '-3', text: '-3' }],
    ]);
  });
  test('other columns may hold both', async () => {
    for (const type of ['money', 'number', 'target', 'points'] as const)
      expect(await column([-3, 2.5], { type })).toMatchObject({ read: [-3, 2.5], findings: [] });
  });
  test('a rate beyond the whole', async () => {
    expect((await column([100.5], { type: 'rate' })).findings.map(whole)).toEqual([
      ['SO-017 stop', 'A1', 'funding', '%', '100.5', { header: 'Số', value: '100.5' }],
    ]);
    expect(await refused(-1, { type: 'rate' })).toBe('SO-017 stop');
    expect(await column([100, 0], { type: 'rate' })).toMatchObject({
      read: [100, 0],
      findings: [],
    });
    expect((await column([101], { type: 'points' })).read).toEqual([101]);
  });
});

describe('the format of a cell', () => {
  test('a percentage is a rate in points, and an amount stays what it is', async () => {
    for (const type of ['rate', 'points', 'target'] as const)
      expect((await column([{ value: 0.0557, format: '0.00%' }], { type })).read).toEqual([5.57]);
    for (const type of ['money', 'number'] as const)
      expect((await column([{ value: 0.5, format: '0%' }], { type })).read).toEqual([0.5]);
    expect((await column([{ value: 5.57, format: '0.00' }], { type: 'rate' })).read).toEqual([
      5.57,
    ]);
  });
  test.each(['dd/mm/yyyy', 'd-mmm', 'mm/yy', '[$-42A]d mmmm yyyy', 'YYYY'])(
    '%s makes a day of a number',
    async (format) => {
      expect(await refused({ value: 46000, format })).toBe('SO-018 stop');
      expect(await refused({ value: 46000.5, format }, { type: 'money' })).toBe('SO-018 stop');
      expect((await column([{ value: 46000, format }])).findings.map(whole)).toEqual([
        ['SO-018 stop', 'A1', 'funding', null, null, { header: 'Số' }],
      ]);
    },
  );
  test.each([
    'General',
    '@',
    '#,##0',
    '0" đồng/day"',
    '#,##0 [Red]',
    '0\\d',
    '_d0',
    '*y0',
    '[$-42A]0',
  ])('%s does not', async (format) => {
    expect(
      await column(
        [
          { value: 46000, format },
          { value: 0.5, format },
        ],
        { type: 'money' },
      ),
    ).toMatchObject({ read: [46000, 0.5], findings: [] });
  });
  test('cells of one column may have different ones', async () => {
    expect(
      (
        await column([
          { value: 5, format: '0' },
          { value: 5, format: 'd-mmm' },
          { value: 5, format: '0' },
          { value: 6, format: 'd-mmm' },
        ])
      ).read,
    ).toEqual([5, null, 5, null]);
  });
});

describe('words in a column of numbers may be a name', () => {
  test.each([
    ['chưa rõ', '…'],
    ['Đinh Văn', '…'],
    ['Đinh', '…'],
    ['đang chờ xác nhận', '…'],
    ['đang chờ xác', '…'],
    ['khoảng 5 đến 10 hộ', '…'],
    ['Lê Văn An', '…'],
    ['LÊ VĂN AN', '…'],
    ['LÊ  VĂN\u00a0AN', '…'],
    ['hộ Lê Văn', '…'],
    ['LÊ VĂN AN, 5 khẩu, 2 hộ', '…'],
    ['từ 5 đến 10 hộ ở đầu thôn', '…'],
    ['từ 5 đến 10 hộ ở đầu làng', '…'],
    ['từ 5 đến 10 hộ ở ngã ba.', '…'],
    ['khoảng 5 đến 10 hộ trong thôn', '…'],
    ['số 051000000001 của ai', '…'],
    ['2/5', '2/5'],
    ['Đinh Văn 2 người', '…'],
    ['Đinh văn', '…'],
  ])('«%s» is quoted as «%s»', async (cell, quoted) => {
    const { findings } = await column([cell]);
    expect(findings.map(whole)).toEqual([
      ['SO-003 stop', 'A1', 'funding', null, null, { header: 'Số', text: quoted }],
    ]);
  });
});
