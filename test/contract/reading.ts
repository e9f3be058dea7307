import { lookAt, namesOf, valuesOf } from './read';
import type { Cases } from './run';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, row) => [row + 1, `Hộ ${row + 1}`]);

export const readingCases: Cases = {
  'sheets come in the order of their tabs, with what they are': async ({ open }) => {
    const port = await open({
      sheets: [
        { name: 'Thôn Gò Lê ', rows: [[1]] },
        { name: 'Kinh phí & chỉ tiêu', rows: [[1]], protected: true },
        { name: 'Ẩn', rows: [[1]], visibility: 'hidden' },
        { name: 'Ẩn hẳn', rows: [[1]], visibility: 'very-hidden' },
      ],
    });
    // Whether formats are fixed under a protection differs from host to host.
    const seen = (await port.sheets()).map(({ formatsFixed: _, ...sheet }) => sheet);
    expect(seen).toEqual([
      { name: 'Thôn Gò Lê ', visibility: 'visible', protected: false, tag: null },
      { name: 'Kinh phí & chỉ tiêu', visibility: 'visible', protected: true, tag: null },
      { name: 'Ẩn', visibility: 'hidden', protected: false, tag: null },
      { name: 'Ẩn hẳn', visibility: 'very-hidden', protected: false, tag: null },
    ]);
  },

  'values come raw': async ({ open }) => {
    const rows = [
      [1001, 5.57, -0.65, 0, 45721.5],
      ['1.001', '  hai đầu có cách  ', 'xuống\ndòng', '051000000001', 'Cộng hòa'],
      [true, false, { error: '#REF!' }, { error: '#N/A' }, 0.1 + 0.2],
      ['NFD: ' + 'Hồng'.normalize('NFD'), '104\u200b', '5,57 %', '<b>&amp;</b>', '𠀋'],
    ];
    expect(await valuesOf(await open({ sheets: [{ name: 'S', rows }] }), 'S')).toEqual(rows);
  },

  'texts that begin like a formula are texts': async ({ open }) => {
    const rows = [
      ['=HYPERLINK("http://x";"bấm")'],
      ['+ 100% người lao động'],
      ['-'],
      ['@SUM(1;2)'],
      ['\tthụt'],
      ['<img src=x onerror=alert(1)>'],
    ];
    const port = await open({ sheets: [{ name: 'S', rows }] });
    expect(await valuesOf(port, 'S')).toEqual(rows);
    for (const row of rows.keys())
      expect((await lookAt(port, 'S', row, 0))?.formula).toBeUndefined();
  },

  'a row ends with its last value, and a sheet with its last row': async ({ open }) => {
    const port = await open({
      sheets: [
        {
          name: 'S',
          rows: [
            [],
            [null, null, 'C2', null],
            [],
            ['A4'],
            [null, { fill: 'FFFF00' }],
            [{ format: '0.00' }],
            [],
          ],
        },
      ],
    });
    expect(await valuesOf(port, 'S')).toEqual([[], [null, null, 'C2'], [], ['A4']]);
  },

  'the cells in columns are those of the rows, with formulas and looks': async ({ open }) => {
    const rows = [
      [],
      ['STT', 'Họ tên', null, 'Số khẩu'],
      [1, 'Hộ thử A', null, { value: 5, formula: '=2+3', bold: true }],
      [2, 'Hộ thử A', { error: '#N/A' }, { value: 0.5, format: '0.00' }, true, false],
    ];
    const port = await open({ sheets: [{ name: 'S', rows }] });
    let told = 0;
    const cells = await port.cells('S', (passed) => {
      told += passed;
    });
    expect([cells.rowCount, cells.columnCount]).toEqual([4, 6]);
    const inRows = await valuesOf(port, 'S');
    expect(inRows.map((_, row) => cells.row(row))).toEqual(inRows);
    for (const [row, values] of inRows.entries())
      for (const column of values.keys())
        expect(cells.look(row, column)).toEqual(await lookAt(port, 'S', row, column));
    expect([...cells.formulas()]).toEqual([{ row: 2, column: 3 }]);
    // One text is kept once, however many cells hold it.
    expect(cells.columns[1]?.number(2)).toBe(cells.columns[1]?.number(3));
    expect(told).toBeGreaterThanOrEqual(4);
  },

  'cells beyond the last ones are empty': async ({ open }) => {
    const cells = await (await open({ sheets: [{ name: 'S', rows: [[1]] }] })).cells('S');
    expect([cells.value(0, 1), cells.value(1, 0), cells.value(9, 9)]).toEqual([null, null, null]);
    expect([cells.look(9, 9), cells.formula(0, 0), cells.widthOf(5)]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  },

  'who is told of the rows may stop the reading': async ({ open }) => {
    const port = await open({ sheets: [{ name: 'S', rows: numbered(3) }] });
    const stopped = new Error('dừng');
    await expect(port.cells('S', () => Promise.reject(stopped))).rejects.toBe(stopped);
  },

  'an empty sheet hands out no rows': async ({ open }) => {
    const port = await open({
      sheets: [
        { name: 'Trống', rows: [] },
        { name: 'S', rows: [[1]] },
      ],
    });
    expect(await valuesOf(port, 'Trống')).toEqual([]);
  },

  'rows come in blocks of the size asked for, without gaps': async ({ open }) => {
    const rows: (string | number)[][] = [
      ...numbered(7),
      ...Array.from({ length: 10 }, () => []),
      ['cuối'],
    ];
    const port = await open({ sheets: [{ name: 'S', rows }] });
    const sizes: number[] = [];
    for await (const block of port.rows('S', { blockRows: 5 })) sizes.push(block.values.length);
    expect(sizes).toEqual([5, 5, 5, 3]);
    expect(await valuesOf(port, 'S', 5)).toEqual(rows);
    expect(await valuesOf(port, 'S', 1)).toEqual(rows);
    expect(await valuesOf(port, 'S')).toEqual(rows);
  },

  'reading may stop early and start again': async ({ open }) => {
    const port = await open({ sheets: [{ name: 'S', rows: numbered(30) }] });
    for await (const block of port.rows('S', { blockRows: 4 })) {
      expect(block.values).toHaveLength(4);
      break;
    }
    expect(await valuesOf(port, 'S')).toEqual(numbered(30));
  },

  'a cell carries its looks': async ({ open }) => {
    const port = await open({
      sheets: [
        {
          name: 'S',
          rows: [
            [
              'đầu',
              { value: 'Céng hßa', font: '.VnTime' },
              { value: 1001, formula: '=871+87+43', format: '#,##0' },
            ],
            [
              { value: 'x', bold: true, strike: true, color: 'C00000', fill: 'FFF2CC' },
              { value: 'gộp', formula: '="g"&"ộp"' },
            ],
          ],
        },
      ],
    });
    expect(await lookAt(port, 'S', 0, 1)).toMatchObject({ font: '.VnTime' });
    expect(await lookAt(port, 'S', 0, 2)).toMatchObject({ formula: '=871+87+43', format: '#,##0' });
    expect(await lookAt(port, 'S', 1, 0)).toMatchObject({
      bold: true,
      strike: true,
      color: 'C00000',
      fill: 'FFF2CC',
    });
    expect(await lookAt(port, 'S', 1, 1)).toMatchObject({ formula: '="g"&"ộp"' });
    const plain = await lookAt(port, 'S', 0, 0);
    for (const key of ['formula', 'format', 'bold', 'strike', 'fill'] as const)
      expect(plain?.[key]).toBeUndefined();
    expect(await valuesOf(port, 'S')).toEqual([
      ['đầu', 'Céng hßa', 1001],
      ['x', 'gộp'],
    ]);
  },

  'looks are found by the row of the sheet, in every block': async ({ open }) => {
    const rows = Array.from({ length: 9 }, (_, row) => [
      row % 3 === 2 ? { value: row, bold: true } : row,
    ]);
    const port = await open({ sheets: [{ name: 'S', rows }] });
    const bold: number[] = [];
    for await (const block of port.rows('S', { blockRows: 4 })) {
      block.values.forEach((_, index) => {
        if (block.look(block.firstRow + index, 0)?.bold) bold.push(block.firstRow + index);
      });
    }
    expect(bold).toEqual([2, 5, 8]);
  },

  'a sheet knows its merges and what is hidden, and why': async ({ open }) => {
    const port = await open({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Kinh phí', null, null, 'n'],
            ['TW', 'Tỉnh', 'Xã', 'n'],
            ...Array.from({ length: 12 }, (_, row) => [row, row, row, row]),
          ],
          merges: ['A1:C1', 'D1:D2'],
          hiddenColumns: [2],
          hiddenRows: [9],
          filteredRows: [3, 4],
          collapsedRows: [6, 7],
        },
      ],
    });
    const layout = await port.layout('S');
    expect(layout.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ]);
    expect([...layout.hiddenColumns]).toEqual([2]);
    expect([...layout.hiddenRows]).toEqual([9]);
    expect([...layout.filteredRows]).toEqual([3, 4]);
    expect([...layout.collapsedRows]).toEqual([6, 7]);
  },

  'a plain sheet hides nothing and has no links and no memory': async ({ open }) => {
    const port = await open({ sheets: [{ name: 'S', rows: [[1], [2]] }] });
    const layout = await port.layout('S');
    expect(layout.merges).toEqual([]);
    for (const set of [
      layout.hiddenRows,
      layout.filteredRows,
      layout.collapsedRows,
      layout.hiddenColumns,
    ])
      expect(set.size).toBe(0);
    expect(await port.externalLinks()).toEqual([]);
    expect(await port.memory()).toBeNull();
    expect(await namesOf(port)).toEqual(['S']);
  },

  'a sheet that is not there is told by its code': async ({ open }) => {
    const port = await open({ sheets: [{ name: 'S', rows: [[1]] }] });
    await expect(valuesOf(port, 'Không có')).rejects.toMatchObject({ code: 'no-such-sheet' });
    await expect(port.layout('Không có')).rejects.toMatchObject({ code: 'no-such-sheet' });
  },
};
