import { workbookAxes, type BlockAxes } from '../../app/recognise/sheet-axes';
import { axesWords } from '../../app/recognise/words';
import type { CommandLine } from '../arguments';
import type { Output } from '../context';
import { openWorkbook } from '../files';
import { table } from '../print';

/** Entries shown of each table; `--json` gives all. */
const SHOWN = 12;

/**
 * `nhan-dien --truc`: the tables of a workbook and the labels of each of their cells, from form
 * alone.
 */
export async function showAxes(
  { operands, json }: CommandLine<readonly [string]>,
  output: Output,
): Promise<0> {
  const sheets = await workbookAxes(await openWorkbook(operands[0]));
  if (json) {
    output.json({ sheets });
    return 0;
  }
  for (const { sheet, blocks, loose, columnsLeftOut } of sheets) {
    if (columnsLeftOut > 0) output.say(axesWords.leftOut(sheet, columnsLeftOut));
    if (blocks.length === 0) output.say(axesWords.noTable(sheet, loose.length), '');
    for (const block of blocks) output.say(...linesOf(sheet, block), '');
  }
  return 0;
}

function linesOf(sheet: string, block: BlockAxes): string[] {
  const parts: [string, readonly (string | number)[]][] = [
    [axesWords.titles, block.titles],
    [axesWords.header, block.header],
    [axesWords.under, block.under],
    [axesWords.labelColumns, block.labelColumns],
    [axesWords.notes, block.notes],
    [axesWords.signatures, block.signatures],
    [axesWords.hiddenRows, block.hiddenRows],
    [axesWords.hiddenColumns, block.hiddenColumns],
  ];
  const parents = block.parents.map(([label, parent]) => `${label} < ${parent}`);
  return [
    axesWords.block(sheet, block.range, block.entries.length),
    ...parts
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) => `  ${name}: ${items.join(', ')}`),
    ...(parents.length > 0
      ? [`  ${axesWords.parents}: ${parents.slice(0, SHOWN).join(', ')}${more(parents.length)}`]
      : []),
    table(
      axesWords.columns,
      block.entries.slice(0, SHOWN).map(([cell, labels]) => [cell, labels.join(', ')]),
    ),
    ...(block.entries.length > SHOWN ? [axesWords.more(block.entries.length - SHOWN)] : []),
  ];
}

const more = (count: number): string => (count > SHOWN ? ', …' : '');
