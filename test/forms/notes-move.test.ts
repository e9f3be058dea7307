/** Notes of a form move with the rows that they are about. */
import { RowShift } from '../../src/workbook/row-shift';
import { shiftAnchors } from '../../src/workbook/xlsx/write/insert-rows';

const SHIFT = new RowShift([{ after: 4, count: 3 }]);

it.each(['x', 'ns2'])('the box of a note moves, whatever the prefix %s', (prefix) => {
  const box = (row: number, top: number, bottom: number): string =>
    `<${prefix}:Anchor>4, 15, ${top}, 2, 6, 31, ${bottom}, 9</${prefix}:Anchor>` +
    `<${prefix}:Row>${row}</${prefix}:Row><${prefix}:Column>3</${prefix}:Column>`;
  expect(shiftAnchors(box(6, 5, 9), SHIFT)).toBe(box(9, 8, 12));
  expect(shiftAnchors(box(2, 1, 4), SHIFT)).toBe(box(2, 1, 4));
});
