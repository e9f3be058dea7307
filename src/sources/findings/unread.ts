/**
 * Header-like rows over figures that make no known table: said, so that nothing is passed over in
 * silence.
 */
import { toA1 } from '../../domain/address';
import { plainKey } from '../../domain/match-key';
import { subjectWords } from '../../reading/subject/words';
import { otherList } from '../../rules/reading/BANG-050';
import { surroundingsOf } from '../headers/surroundings';
import type { Finding } from '../../domain/finding';
import { unreadTable } from '../../rules/reading/BANG-021';
import type { UnreadBlock } from '../candidates';
import { nearMissAnywhere } from '../columns/near-miss';
import type { Grid } from '../grid/grid';
import { readHeaderText } from '../headers/reading';
import lists from '../vocabulary/lists.json';

/** Words that a table of this programme's figures has somewhere in its header. */
const TELLING = new Set(lists.telling);

export function unreadFindings(grid: Grid, unread: readonly UnreadBlock[]): Finding[] {
  return unread.flatMap((block) => {
    const rows = rowsWithFigures(grid, block);
    if (rows === 0) return [];
    const headers = block.paths.filter((path) => path.texts.length > 0);
    const near =
      headers.map((path) => nearMissAnywhere(path.texts)).find((one) => one !== null) ?? null;
    const telling = headers.some((path) => path.texts.some(tells)) || rowsTell(grid, block);
    const first = headers[0] ?? block.paths[0];
    if (!first) return [];
    const cells = [{ sheet: grid.sheet, cell: toA1(block.block.top, first.column) }];
    const other = otherMatter(grid, block);
    if (other !== null) return [otherList.raise({ list: other }, { cells })];
    return [
      unreadTable.raise(
        {
          headers: headers.slice(0, 6).map((path) => path.texts.join(' > ')),
          rows,
          near: near?.text,
          label: near?.label,
        },
        { severity: near || telling ? 'check' : 'note', cells },
      ),
    ];
  });
}

const POVERTY = /\bngheo\b|\b(?:hn|hcn)\b/;

/** What the words over and around the table say that it is, where none of them is the review's. */
function otherMatter(grid: Grid, { block, paths }: UnreadBlock): string | null {
  const { titles } = surroundingsOf(grid, Math.max(0, block.top - 8), block.top);
  const headers = paths.map((path) => path.texts);
  if ([...titles, grid.sheet, ...headers.flat()].some((text) => POVERTY.test(plainKey(text))))
    return null;
  const { title, columns } = subjectWords(titles, grid.sheet, headers);
  const kind = title[0] ?? columns[0]?.kind ?? null;
  return kind?.programme === false ? kind.label : null;
}

function tells(text: string): boolean {
  return readHeaderText(text).phrases.some((phrase) =>
    phrase.some((concept) => TELLING.has(concept)),
  );
}

function isWhole(text: string): boolean {
  return readHeaderText(text).unknown.length === 0;
}

/** In a table turned on its side the words are in one of the first columns. */
function rowsTell(grid: Grid, { block, end, paths }: UnreadBlock): boolean {
  const [first] = paths;
  if (!first) return false;
  let telling = 0;
  for (let row = block.dataTop; row < Math.min(end, block.dataTop + 30); row++) {
    const texts = [first.column, first.column + 1].map((column) => grid.text(row, column));
    if (texts.some((text) => text.length <= 80 && tells(text) && isWhole(text))) telling += 1;
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
