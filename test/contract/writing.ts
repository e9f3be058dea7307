import type { MemoryWorkbookInit } from '../memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { PAGE, planOf, TAG } from './plans';
import { lookAt, namesOf, valuesOf } from './read';
import type { Cases, Contract } from './run';

const STAFF: MemoryWorkbookInit = {
  sheets: [
    {
      name: 'Thôn Gò Lê',
      rows: [
        ['STT', 'Họ tên'],
        [1, 'Đinh Thị Hồng'],
      ],
      merges: ['A1:B1'],
    },
    { name: 'Biểu 02', rows: [['của cán bộ']] },
  ],
};

/** Both as the port stands, and as it comes back from the saved file. */
async function bothTimes(
  contract: Contract,
  port: WorkbookPort,
  look: (port: WorkbookPort) => Promise<void>,
): Promise<void> {
  await look(port);
  if (contract.reopen) await look(await contract.reopen(port));
}

async function staffUntouched(port: WorkbookPort): Promise<void> {
  expect(await valuesOf(port, 'Thôn Gò Lê')).toEqual([
    ['STT', 'Họ tên'],
    [1, 'Đinh Thị Hồng'],
  ]);
  expect((await port.layout('Thôn Gò Lê')).merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
  ]);
  expect(await valuesOf(port, 'Biểu 02')).toEqual([['của cán bộ']]);
}

export const writingCases: Cases = {
  'sheets are added behind the others, which stay as they are': async (contract) => {
    const port = await contract.open(STAFF);
    const result = await port.write([
      {
        kind: 'add',
        plan: planOf('Phụ lục 01', [
          ['STT', 'Nội dung'],
          [1, 'Dự án 2'],
        ]),
      },
      { kind: 'add', plan: planOf('Thông số', [['Mã', 'Giá trị']], { tag: null }) },
    ]);
    expect(result.sheets).toEqual(['Phụ lục 01', 'Thông số']);
    await bothTimes(contract, port, async (book) => {
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02', 'Phụ lục 01', 'Thông số']);
      expect((await book.sheets()).map((sheet) => sheet.tag)).toEqual([null, null, TAG, null]);
      expect(await valuesOf(book, 'Phụ lục 01')).toEqual([
        ['STT', 'Nội dung'],
        [1, 'Dự án 2'],
      ]);
      await staffUntouched(book);
    });
  },

  'numbers, texts and formulas with their results come out as planned': async (contract) => {
    const port = await contract.open(STAFF);
    const rows = [
      ['  cách  ', 104, 0.1],
      [null, -5.57, null],
      ['a\nb & <c>', '=B1/1867*100 -> 5.5704338510980182', null],
    ];
    await port.write([
      {
        kind: 'add',
        plan: planOf('Tính', rows, {
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
          page: PAGE,
          freeze: { rows: 1, columns: 1 },
        }),
      },
    ]);
    await bothTimes(contract, port, async (book) => {
      expect(await valuesOf(book, 'Tính')).toEqual([
        ['  cách  ', 104, 0.1],
        [null, -5.57],
        ['a\nb & <c>', 5.570433851098018],
      ]);
      expect(await lookAt(book, 'Tính', 2, 1)).toMatchObject({
        formula: '=B1/1867*100',
        format: '0.00',
        bold: true,
        fill: 'FFF2CC',
        color: 'C00000',
        font: 'Times New Roman',
      });
      expect(await lookAt(book, 'Tính', 0, 1)).toMatchObject({ format: '#,##0' });
      expect((await book.layout('Tính')).merges).toEqual([
        { top: 0, left: 0, bottom: 1, right: 0 },
      ]);
    });
  },

  'a text that begins like a formula is written as a text': async (contract) => {
    const port = await contract.open(STAFF);
    const texts = [
      '=HYPERLINK("http://x";"bấm")',
      '+ 100% người lao động',
      '-',
      '@SUM(1;2)',
      '\tthụt',
      '\rvề',
      '\nxuống',
      `-${'dài '.repeat(2500)}`,
    ];
    await port.write([
      {
        kind: 'add',
        plan: planOf(
          'Chữ',
          texts.map((text) => [text]),
        ),
      },
    ]);
    await bothTimes(contract, port, async (book) => {
      expect(await valuesOf(book, 'Chữ')).toEqual(texts.map((text) => [text]));
      for (const row of texts.keys()) {
        const look = await lookAt(book, 'Chữ', row, 0);
        expect(look?.formula).toBeUndefined();
        expect(look?.format).toBe('@');
      }
    });
  },

  'a taken name gets a number': async (contract) => {
    const port = await contract.open(STAFF);
    const add = (name: string) => ({ kind: 'add' as const, plan: planOf(name, [['x']]) });
    const result = await port.write([
      add('Biểu 02'),
      add('BIỂU 02'),
      add('Tên sheet dài đúng ba mươi mốt ký tự'),
      add('Tên sheet dài đúng ba mươi mốt ký tự'),
      add('a/b:c[d]*?\\'),
    ]);
    expect(result.sheets).toEqual([
      'Biểu 02 (2)',
      'BIỂU 02 (3)',
      'Tên sheet dài đúng ba mươi mốt',
      'Tên sheet dài đúng ba mươi (2)',
      'a-b-c-d----',
    ]);
    await bothTimes(contract, port, async (book) =>
      expect((await namesOf(book)).slice(2)).toEqual(result.sheets),
    );
  },

  'a sheet of ours is replaced where it stands, under its name': async (contract) => {
    const port = await contract.open(STAFF);
    await port.write([
      { kind: 'add', plan: planOf('Biểu 02', [['cũ'], ['cũ hơn']], { page: PAGE }) },
      { kind: 'add', plan: planOf('Biểu 03', [['giữ']]) },
    ]);
    const result = await port.write([
      {
        kind: 'replace',
        sheet: 'Biểu 02 (2)',
        plan: planOf('Biểu 02', [['mới']], { tag: { ...TAG, fingerprint: 'khác' } }),
      },
    ]);
    expect(result.sheets).toEqual(['Biểu 02 (2)']);
    await bothTimes(contract, port, async (book) => {
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02', 'Biểu 02 (2)', 'Biểu 03']);
      expect(await valuesOf(book, 'Biểu 02 (2)')).toEqual([['mới']]);
      expect(await valuesOf(book, 'Biểu 03')).toEqual([['giữ']]);
      expect((await book.sheets()).map((sheet) => sheet.tag?.fingerprint)).toEqual([
        undefined,
        undefined,
        'khác',
        TAG.fingerprint,
      ]);
      await staffUntouched(book);
    });
  },

  'a sheet of ours is removed': async (contract) => {
    const port = await contract.open(STAFF);
    await port.write([
      { kind: 'add', plan: planOf('Một', [['1']], { page: PAGE }) },
      { kind: 'add', plan: planOf('Hai', [['2']], { page: PAGE }) },
    ]);
    expect((await port.write([{ kind: 'remove', sheet: 'Một' }])).sheets).toEqual([]);
    await bothTimes(contract, port, async (book) => {
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02', 'Hai']);
      expect((await book.sheets())[2]!.tag).toEqual(TAG);
      expect(await valuesOf(book, 'Hai')).toEqual([['2']]);
      await staffUntouched(book);
    });
  },

  'a sheet of ours is removed and made anew under its name in one writing': async (contract) => {
    const port = await contract.open(STAFF);
    await port.write([{ kind: 'add', plan: planOf('Một', [['1'], ['cũ']], { page: PAGE }) }]);
    const again = planOf('Một', [['mới']], { tag: { ...TAG, fingerprint: 'khác' } });
    expect(
      (
        await port.write([
          { kind: 'remove', sheet: 'Một' },
          { kind: 'add', plan: again },
          { kind: 'add', plan: again },
        ])
      ).sheets,
    ).toEqual(['Một', 'Một (2)']);
    await bothTimes(contract, port, async (book) => {
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02', 'Một', 'Một (2)']);
      expect((await book.sheets())[2]!.tag?.fingerprint).toBe('khác');
      for (const name of ['Một', 'Một (2)']) expect(await valuesOf(book, name)).toEqual([['mới']]);
      await staffUntouched(book);
    });
  },

  'a sheet of the staff is neither replaced nor removed': async (contract) => {
    const port = await contract.open(STAFF);
    await port.write([{ kind: 'add', plan: planOf('Không dấu', [['1']], { tag: null }) }]);
    for (const sheet of ['Biểu 02', 'Không dấu']) {
      await expect(
        port.write([{ kind: 'replace', sheet, plan: planOf('x', [['x']]) }]),
      ).rejects.toMatchObject({ code: 'not-ours' });
      await expect(port.write([{ kind: 'remove', sheet }])).rejects.toMatchObject({
        code: 'not-ours',
      });
    }
    await expect(port.write([{ kind: 'remove', sheet: 'Không có' }])).rejects.toMatchObject({
      code: 'no-such-sheet',
    });
    await bothTimes(contract, port, staffUntouched);
  },

  'cells of a staff sheet are repaired, and nothing else in it': async (contract) => {
    const port = await contract.open({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Thôn', 'Số hộ'],
            ['Gò Lê', { value: '1.001', format: '#,##0', bold: true }],
            [],
            ['Cộng', { value: 5, formula: '=B2*2' }],
          ],
          merges: ['C1:D1'],
        },
      ],
    });
    const cells = [
      { row: 1, column: 1, value: 1001 },
      { row: 3, column: 1, value: 7 },
      { row: 2, column: 3, value: '=chữ' },
      { row: 0, column: 5, value: 'x' },
      { row: 6, column: 0, value: 9 },
    ];
    expect((await port.write([{ kind: 'repair', sheet: 'S', cells }])).sheets).toEqual([]);
    await bothTimes(contract, port, async (book) => {
      expect(await valuesOf(book, 'S')).toEqual([
        ['Thôn', 'Số hộ', null, null, null, 'x'],
        ['Gò Lê', 1001],
        [null, null, null, '=chữ'],
        ['Cộng', 7],
        [],
        [],
        [9],
      ]);
      expect(await lookAt(book, 'S', 1, 1)).toMatchObject({ format: '#,##0', bold: true });
      expect((await lookAt(book, 'S', 3, 1))?.formula).toBeUndefined();
      expect((await lookAt(book, 'S', 2, 3))?.formula).toBeUndefined();
      expect((await book.layout('S')).merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
    });
    await expect(port.write([{ kind: 'repair', sheet: 'Không có', cells }])).rejects.toMatchObject({
      code: 'no-such-sheet',
    });
  },

  'a cell of a staff sheet gets another formula, and nothing else changes': async (contract) => {
    const port = await contract.open({
      sheets: [
        {
          name: 'S',
          rows: [
            [2, { value: 4, formula: '=A1*2', format: '#,##0', bold: true }],
            [{ value: 6, formula: '=SUM(A1,B1)' }, 'chữ'],
          ],
        },
      ],
    });
    const cells = [{ row: 0, column: 1, value: '', formula: '=A1*2+LEN("<&>")' }];
    expect((await port.write([{ kind: 'repair', sheet: 'S', cells }])).sheets).toEqual([]);
    await bothTimes(contract, port, async (book) => {
      expect(await lookAt(book, 'S', 0, 1)).toMatchObject({
        formula: '=A1*2+LEN("<&>")',
        format: '#,##0',
        bold: true,
      });
      expect((await lookAt(book, 'S', 1, 0))?.formula).toBe('=SUM(A1,B1)');
      expect((await valuesOf(book, 'S'))[1]?.[1]).toBe('chữ');
    });
  },

  'all changes are made or none': async (contract) => {
    const port = await contract.open(STAFF);
    await port.write([{ kind: 'memory', xml: 'trước' }]);
    const changes = [
      { kind: 'add' as const, plan: planOf('Dở dang', [['x']]) },
      { kind: 'memory' as const, xml: 'sau' },
      { kind: 'remove' as const, sheet: 'Biểu 02' },
    ];
    await expect(port.write(changes)).rejects.toMatchObject({ code: 'not-ours' });
    await bothTimes(contract, port, async (book) => {
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02']);
      expect(await book.memory()).toBe('trước');
    });
  },

  'the memory comes back letter by letter': async (contract) => {
    const port = await contract.open(STAFF);
    const first =
      '<?xml version="1.0"?>\n<biểu tên="&quot;02&quot;">\r\n\t<ô>= 1 &amp; 2</ô><![CDATA[ ]]> </biểu>\n';
    await port.write([{ kind: 'memory', xml: first }]);
    await bothTimes(contract, port, async (book) => expect(await book.memory()).toBe(first));
    await port.write([
      { kind: 'memory', xml: '<b/>' },
      { kind: 'add', plan: planOf('Thêm', [['x']]) },
    ]);
    await bothTimes(contract, port, async (book) => expect(await book.memory()).toBe('<b/>'));
  },

  'a cancelled writing leaves nothing': async (contract) => {
    const port = await contract.open(STAFF);
    const changes = ['Một', 'Hai', 'Ba'].map((name) => ({
      kind: 'add' as const,
      plan: planOf(name, [['x']]),
    }));
    const before = new AbortController();
    before.abort();
    await expect(port.write(changes, { signal: before.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const midway = new AbortController();
    await expect(
      port.write(changes, { signal: midway.signal, report: () => midway.abort() }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    await bothTimes(contract, port, async (book) =>
      expect(await namesOf(book)).toEqual(['Thôn Gò Lê', 'Biểu 02']),
    );
  },

  'progress goes up to the whole': async (contract) => {
    const port = await contract.open(STAFF);
    const seen: [number, number][] = [];
    const changes = ['Một', 'Hai'].map((name) => ({
      kind: 'add' as const,
      plan: planOf(name, [['x']]),
    }));
    await port.write(changes, { report: (done, total) => seen.push([done, total]) });
    const [done, total] = seen[seen.length - 1]!;
    expect(done).toBe(total);
    expect(seen.every(([step], index) => index === 0 || step >= seen[index - 1]![0])).toBe(true);
  },

  'a sheet may be written hidden, and much may be written at once': async (contract) => {
    const port = await contract.open(STAFF);
    const rows = Array.from({ length: 3000 }, (_, row) => [row + 1, `Hộ số ${row + 1}`, row / 7]);
    await port.write([{ kind: 'add', plan: planOf('Nhiều', rows, { visibility: 'very-hidden' }) }]);
    await bothTimes(contract, port, async (book) => {
      expect((await book.sheets())[2]).toMatchObject({ name: 'Nhiều', visibility: 'very-hidden' });
      expect(await valuesOf(book, 'Nhiều')).toEqual(rows);
    });
  },
};
