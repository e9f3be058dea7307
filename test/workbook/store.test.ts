/** The columns that every adapter fills: they grow, keep gaps, and hold no more than a sheet can. */
import { StoreBuilder } from '../../src/workbook/store/builder';
import { KIND } from '../../src/workbook/store/column';
import { cellOf, placeOf } from '../../src/workbook/store/sheet-store';
import { Texts } from '../../src/workbook/store/texts';

const builder = (): StoreBuilder => new StoreBuilder({ spell: String, look: () => undefined });

test('a place names one cell, up to the last of a sheet', () => {
  for (const [row, column] of [
    [0, 0],
    [0, 16_383],
    [1_048_575, 16_383],
  ] as const)
    expect(cellOf(placeOf(row, column))).toEqual({ row, column });
});

test('columns grow from the row where they begin, and hold gaps', () => {
  const filling = builder();
  for (const row of [5, 6, 5000]) {
    filling.startRow(row);
    filling.put(1, KIND.number, row, 3);
    filling.endRow();
  }
  const store = filling.finish();
  expect(store.columns[0]).toBeUndefined();
  expect(store.columns[1]).toMatchObject({ first: 5, length: 4996 });
  expect([4, 5, 6, 7, 5000, 5001].map((row) => store.value(row, 1))).toEqual([
    null,
    5,
    6,
    null,
    5000,
    null,
  ]);
  expect([store.rowCount, store.columnCount, store.widthOf(6), store.widthOf(7)]).toEqual([
    5001, 2, 2, 0,
  ]);
  expect(store.row(5000)).toEqual([null, 5000]);
});

test('an empty cell counts for its look alone, and only before one that holds something', () => {
  const filling = new StoreBuilder({ spell: String, look: (style) => ({ format: `${style}` }) });
  filling.startRow(0);
  filling.blank(0, 7);
  filling.put(1, KIND.number, 1, 8);
  filling.blank(2, 9);
  filling.endRow();
  filling.startRow(1);
  filling.blank(0, 7);
  filling.endRow();
  const store = filling.finish();
  expect([store.rowCount, store.columnCount]).toEqual([1, 2]);
  expect([0, 1, 2].map((column) => store.look(0, column)?.format)).toEqual(['7', '8', undefined]);
  expect(store.value(0, 0)).toBeNull();
});

test('a style beyond what Excel has looks plain', () => {
  const filling = new StoreBuilder({ spell: String, look: (style) => ({ format: `${style}` }) });
  filling.startRow(0);
  filling.put(0, KIND.number, 1, 65_534);
  filling.put(1, KIND.number, 1, 900_000);
  filling.endRow();
  const store = filling.finish();
  expect(store.look(0, 0)?.format).toBe('65534');
  expect(store.look(0, 1)?.format).toBe('65534');
});

test('more than a sheet of sixty full columns is too large', () => {
  const filling = builder();
  filling.startRow(0);
  for (let column = 0; column < 70; column += 1) filling.put(column, KIND.number, 1, 0);
  filling.endRow();
  filling.startRow(1_048_575);
  expect(() => {
    for (let column = 0; column < 70; column += 1) filling.put(column, KIND.number, 1, 0);
  }).toThrow(expect.objectContaining({ code: 'too-large' }));
});

test('texts are kept once, those with parts by themselves, behind the shared ones', () => {
  const shared = new Texts();
  shared.add('chung');
  const texts = new Texts(shared);
  const runs = [{ text: '8' }, { text: '2', raised: true }];
  expect([texts.add('a'), texts.add('a'), texts.add('82', runs), texts.add('82')]).toEqual([
    1, 1, 2, 3,
  ]);
  expect([0, 1, 2, 3, 4].map((index) => texts.text(index))).toEqual(['chung', 'a', '82', '82', '']);
  expect([texts.runs(2), texts.runs(3), texts.runs(0)]).toEqual([runs, undefined, undefined]);
  expect(texts.size).toBe(4);
});
