/** The host itself: Microsoft's unmodified client runs over it and meets the limits and traps of Excel. */
import { bookFrom } from './fill';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel(profiles.web);
});
afterAll(() => excel.close());
beforeEach(() =>
  excel.host.reset(
    bookFrom({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            [1, 'hai'],
            [3, { value: 0, formula: '=A1+A2' }],
          ],
        },
      ],
    }),
  ),
);

/** Writes a grid and says what Excel made of it. */
async function written(
  address: string,
  values: unknown[][],
  format?: string,
): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

describe('what Excel makes of a written string', () => {
  it.each([
    ['1.001', 1.001],
    ['1,001', 1001],
    ['5%', 0.05],
    ['3/4/2025', 45720],
    ['(130)', -130],
    ['1e3', 1000],
    ['true', true],
    ['871 triệu', '871 triệu'],
    ['1.234.567,5', '1.234.567,5'],
    ["'=A1", '=A1'],
    ['13/13/2025', '13/13/2025'],
  ])('«%s» becomes %p', async (text, value) => {
    expect((await written('D1', [[text]])).values).toEqual([[value]]);
  });

  it.each(['=A1+1', '+A1', '-A1', '@SUM(A1)'])('«%s» becomes a formula', async (text) => {
    expect(String((await written('D1', [[text]])).formulas[0]![0])).toMatch(/^=/);
  });

  it.each(['1.001', '=A1+1', '+ 100%', '-', '3/4', 'TRUE', "'x"])(
    '«%s» stays as it is in a cell of text format',
    async (text) => {
      expect((await written('D1', [[text]], '@')).values).toEqual([[text]]);
    },
  );

  it('a null leaves a cell alone, and an empty text empties it', async () => {
    expect((await written('A1:B1', [[null, '']])).values).toEqual([[1, '']]);
  });

  it('a grid of another size is refused', async () => {
    await expect(written('A1:B1', [[1]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the limits of Excel', () => {
  it('a request beyond 5 MB is refused on the web, and nothing of it is done', async () => {
    const big = Array.from({ length: 1000 }, () => ['x'.repeat(6000)]);
    await expect(written('A1:A1000', big)).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(excel.host.book.sheets[0]!.cell(0, 0)!.value).toBe(1);
  });

  it('a merged area takes a value in its first cell alone', async () => {
    const sheet = excel.host.book.sheets[0]!;
    sheet.merges = [{ top: 0, left: 3, bottom: 0, right: 4 }];
    expect((await written('D1:E1', [['một', 'hai']])).values).toEqual([['một', '']]);
  });

  it('more than five million cells come as nothing', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z400000');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('a member that the host does not play is answered loudly', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.host.unknown).toEqual(['Range.RemoveDuplicates']);
  });

  it('a property that was not loaded cannot be read', async () => {
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        await context.sync();
        return range.values;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('a sheet that is not there is an error, or a null object', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    const missing = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it('deleting and renaming clear Undo, adding and writing do not', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Mới').getRange('A1').values = [['x']];
      await context.sync();
      expect(excel.host.undoCleared).toEqual([]);
      context.workbook.worksheets.getItem('Mới').delete();
      await context.sync();
    });
    expect(excel.host.undoCleared).toEqual(['Worksheet.Delete']);
  });
});

describe('formulas', () => {
  it.each([
    ['=SUM(A1:A2,10)', 14],
    ['=ROUND(104/1867*100,2)', 5.57],
    ['=IF(A1>2,"lớn","nhỏ")', 'nhỏ'],
    ['=IFERROR(A1/0,"-")', '-'],
    ['=A1/0', '#DIV/0!'],
    ['=B2', 4],
    ['="Tổng: "&A1', 'Tổng: 1'],
    ["='Sheet1'!A2*2", 6],
    ['=-A2^2', 9],
    ['=IF(AND(A1=1,A2<>1),ABS(-7),0)', 7],
    ['=TYLENGHEO(1,2)', '#NAME?'],
    ['=ROUND(2.345,2)', 2.35],
    ['=MAX(A1:B2)', 4],
    ['=COUNTIF(A1:B2,"hai")', 1],
    ['=COUNTIF(A1:A2,">=1")', 2],
    ['=SUMIF(A1:A2,">1")', 3],
    ['=10*COUNTIF(A1:B2,"x")', 0],
  ])('%s is %p', async (formula, value) => {
    expect((await written('D9', [[formula]])).values).toEqual([[value]]);
  });
});

describe('events and custom functions', () => {
  it('tells the add-in what a person typed', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        heard.push(event.address);
      });
      await context.sync();
    });
    excel.host.type('Sheet1', 'B1', 'ba');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['B1']);
    expect(excel.host.book.sheets[0]!.cell(0, 1)!.value).toBe('ba');
  });

  it('runs a custom function through the add-in’s own runtime', async () => {
    CustomFunctions.associate('NHANDOI', (value: number) => value * 2);
    CustomFunctions.associate('BAOLOI', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Tổng số hộ bằng 0');
    });
    excel.host.invoke(7, 'NHANDOI', [21]);
    excel.host.invoke(8, 'BAOLOI', []);
    for (let tries = 0; excel.host.functionResults.length < 2 && tries < 40; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // The last part of a result is how long it took.
    expect(excel.host.functionResults.map((result) => (result as unknown[]).slice(0, -1))).toEqual([
      [7, true, 42],
      [8, false, 'Tổng số hộ bằng 0', 7],
    ]);
  });
});
