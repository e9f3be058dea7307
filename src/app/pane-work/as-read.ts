/**
 * What a workbook answered while it was read, kept as fingerprints: asking the same once more tells
 * whether it still stands, without recognising, checking or making anything.
 */
import type { WorkbookPort } from '../../workbook/port';
import type { SheetStore } from '../../workbook/store/sheet-store';
import { Fingerprint } from './fingerprint';

type Question = (port: WorkbookPort) => Promise<unknown>;

export class AsRead {
  private readonly asked = new Map<string, { readonly ask: Question; readonly print: string }>();

  /** The same workbook, whose answers are remembered. */
  of(port: WorkbookPort): WorkbookPort {
    const asking = async <T>(name: string, ask: (port: WorkbookPort) => Promise<T>): Promise<T> => {
      const answer = await ask(port);
      this.asked.set(name, { ask, print: printOf(answer) });
      return answer;
    };
    return {
      ...port,
      sheets: () => asking('sheets', (one) => one.sheets()),
      layout: (sheet) => asking(`layout ${sheet}`, (one) => one.layout(sheet)),
      cells: (sheet, passed) => asking(`cells ${sheet}`, (one) => one.cells(sheet, passed)),
      isToBeComputed: () => asking('computed', (one) => one.isToBeComputed()),
      externalLinks: () => asking('links', (one) => one.externalLinks()),
      memory: () => asking('memory', (one) => one.memory()),
    };
  }

  /** Whether the workbook answers today as it did. */
  async stillStands(port: WorkbookPort): Promise<boolean> {
    for (const { ask, print } of this.asked.values())
      if (printOf(await ask(port)) !== print) return false;
    return true;
  }
}

function printOf(answer: unknown): string {
  const print = new Fingerprint();
  if (isStore(answer)) addCells(print, answer);
  else print.addText(plain(answer));
  return print.toString();
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (item instanceof Set ? [...item] : item)) ?? '';

function isStore(answer: unknown): answer is SheetStore {
  return typeof answer === 'object' && answer !== null && 'styleLook' in answer;
}

/** A look is spelled once for all cells that have it. */
function addCells(print: Fingerprint, store: SheetStore): void {
  const looks = new Map<number, string>();
  const lookOf = (style: number): string => {
    const known = looks.get(style) ?? plain(store.lookOfStyle(style));
    looks.set(style, known);
    return known;
  };
  store.columns.forEach((cells, column) => {
    print.add(column);
    for (let row = 0; cells && row < store.rowCount; row += 1) {
      const value = store.value(row, column);
      const style = cells.style(row);
      if (style >= 0) print.addText(lookOf(style));
      print.addText(typeof value === 'number' ? String(value) : plain(value));
      if (typeof value === 'string') print.addText(plain(store.texts.runs(cells.number(row))));
    }
  });
  for (const { row, column } of store.formulas())
    print.addText(`${row},${column}${store.formula(row, column) ?? ''}`);
}
