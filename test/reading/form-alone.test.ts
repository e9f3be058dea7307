import { stepsOf } from '../make/work';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axesOf } from '../../src/reading/axes';
import { blocksOf } from '../../src/reading/blocks';
import { mapOf } from '../../src/reading/sheet/sheet-map';
import { loadGrid } from '../../src/sources/grid/grid';
import { shownSheet } from '../../src/sources/grid/shown';
import { MemoryWorkbook } from '../memory';

const top = join(__dirname, '../../src/reading');

/** The code of a file without its comments. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

test('no word of any subject is known where form alone decides', () => {
  for (const room of ['sheet', 'blocks', 'axes'])
    for (const file of readdirSync(join(top, room)).filter((name) => name.endsWith('.ts')))
      expect(
        `${file}: ${codeOf(join(top, room, file)).replace(/[Đđ–—−√✓✔●•≈≤≥’‰×…]/g, '')}`,
      ).toMatch(/^[\x00-\x7f]*$/);
});

test('a sheet of 20,000 rows and 30 columns is parted in a few steps a cell', async () => {
  const header = Array.from({ length: 30 }, (_, column) => `Cột ${column}`);
  const body = Array.from({ length: 20_000 }, (_, row) =>
    header.map((_, column) =>
      column === 0 ? row + 1 : column < 4 ? `Mẫu ${row} ${column}` : (row * column) % 97,
    ),
  );
  const port = new MemoryWorkbook({ sheets: [{ name: 'Lớn', rows: [header, ...body] }] });
  const [info] = await port.sheets();
  if (!info) throw new Error('no sheet');
  const sheet = shownSheet(await loadGrid(port, info));
  let axes: ReturnType<typeof axesOf>[] = [];
  const steps = await stepsOf(() => {
    const map = mapOf(sheet);
    axes = blocksOf(map).blocks.map((block) => axesOf(map, block));
  });
  expect(axes.map(({ block }) => [block.top, block.bodyBottom])).toEqual([[0, 20_000]]);
  expect(axes[0]?.rows.stub).toEqual([0, 1, 2, 3]);
  // A constant number of steps for each of the 600,000 cells.
  expect(steps / (20_001 * 30)).toBeLessThan(60);
});
