/** Names of hamlets stand on one line where a little more room does it and the table still prints at ten points. */
import { facts, households } from './sample';
import { render } from './look-up';

/** The width of the column of hamlets, and the height of the first hamlet's row. */
function measured(form: string, name: string): readonly [number, number] {
  const { plan } = render(
    form,
    facts({
      households: households([
        { name, total: 100, closePoor: 5, closeNear: 2, openPoor: 6, openNear: 2 },
      ]),
    }),
  );
  const row = plan.cells.find((cell) => cell.value === name)!.row;
  return [plan.columnWidths[1]!, plan.rowHeights.get(row)!];
}

test('a column goes a third beyond its usual width, and no further', () => {
  const [usual, line] = measured('bc-01', 'Gò Lê');
  const [wider, same] = measured('bc-01', 'Thôn Làng Măng Hạ');
  expect(wider).toBeGreaterThan(usual);
  expect(wider).toBeLessThanOrEqual(usual * 1.35);
  expect(same).toBe(line);
  const [kept, twoLines] = measured('bc-01', 'Thôn Làng Măng Thượng và khu tái định cư Nước Lăng');
  expect(kept).toBe(usual);
  expect(twoLines).toBeGreaterThan(line);
});

test('where the table would print below ten points, the name takes a second line instead', () => {
  const [usual, line] = measured('bc-10', 'Gò Lê');
  const [kept, twoLines] = measured('bc-10', 'Thôn Làng Măng Thượng');
  expect(kept).toBe(usual);
  expect(twoLines).toBeGreaterThan(line);
});
