/** Header-like rows over figures that make no known table: said, so that nothing is passed over in silence. */
import { toA1 } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
import type { UnreadBlock } from '../candidates';
import { nearMissAnywhere } from '../columns/near-miss';
import type { Grid } from '../grid/grid';
import { readHeaderText } from '../headers/reading';

/** Words that a table of this programme's figures has somewhere in its header. */
const TELLING = new Set([
  'poor',
  'nearPoor',
  'poorAndNear',
  'households',
  'central',
  'local',
  'province',
  'commune',
  'investment',
  'recurrent',
  'personName',
]);

export function unreadFindings(grid: Grid, unread: readonly UnreadBlock[]): Finding[] {
  return unread.flatMap((block) => {
    const rows = rowsWithFigures(grid, block);
    if (rows === 0) return [];
    const headers = block.paths.filter((path) => path.texts.length > 0);
    const near =
      headers.map((path) => nearMissAnywhere(path.texts)).find((one) => one !== null) ?? null;
    const telling = headers.some((path) => path.texts.some(tells)) || rowsTell(grid, block);
    const first = headers[0] ?? block.paths[0]!;
    return [
      finding({
        code: 'BANG-021',
        severity: near || telling ? 'check' : 'note',
        cells: [{ sheet: grid.sheet, cell: toA1(block.block.top, first.column) }],
        params: {
          headers: headers.slice(0, 6).map((path) => path.texts.join(' > ')),
          rows,
          ...(near ? { near: near.text, label: near.label } : {}),
        },
      }),
    ];
  });
}

function tells(text: string): boolean {
  return readHeaderText(text).phrases.some((phrase) =>
    phrase.some((concept) => TELLING.has(concept)),
  );
}

/** In a table turned on its side the words stand in the first column. */
function rowsTell(grid: Grid, { block, end, paths }: UnreadBlock): boolean {
  const [first] = paths;
  if (!first) return false;
  let telling = 0;
  for (let row = block.dataTop; row < Math.min(end, block.dataTop + 30); row++) {
    const text = grid.text(row, first.column) || grid.text(row, first.column + 1);
    if (text.length <= 80 && tells(text) && readHeaderText(text).unknown.length === 0) telling += 1;
  }
  return telling >= 2;
}

function rowsWithFigures(grid: Grid, { block, end, paths }: UnreadBlock): number {
  let rows = 0;
  for (let row = block.dataTop; row < end; row++) {
    if (paths.filter((path) => typeof grid.value(row, path.column) === 'number').length >= 1)
      rows += 1;
  }
  return rows;
}
