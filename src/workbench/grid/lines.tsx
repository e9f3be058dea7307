/** The grid lines of a sheet. */
import type { RemoteSheet } from '../view/remote-sheet';
import { range } from './cells-in';

export function Lines({
  sheet,
  rows,
  columns,
}: {
  sheet: RemoteSheet;
  rows: readonly [number, number];
  columns: readonly [number, number];
}) {
  const { rows: down, columns: across } = sheet;
  return (
    <div aria-hidden="true">
      {range(...rows).map((row) => (
        <div
          key={`r${row}`}
          className="line"
          style={{ top: down.start(row + 1), left: 0, width: across.length, height: 1 }}
        />
      ))}
      {range(...columns).map((column) => (
        <div
          key={`c${column}`}
          className="line"
          style={{ left: across.start(column + 1), top: 0, height: down.length, width: 1 }}
        />
      ))}
    </div>
  );
}
