/**
 * What surrounds the cells of a sheet, and the cells, in one go through a part that is too long to
 * be kept inflated: it would be inflated twice.
 */
import type { SheetStore } from '../../store/sheet-store';
import { scanPart, type BytesHandler } from './part-scanner';
import { CellReader, type SheetContext } from './sheet-cells';
import { Surroundings, type SheetSurvey } from './survey';
import type { XmlScanner } from '../../package/xml-scanner';

export async function readAtOnce(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): Promise<{ readonly survey: SheetSurvey; readonly store: SheetStore }> {
  const both = new Both(context);

  for await (const _ of scanPart(pieces, both));
  return { survey: both.around.survey(), store: both.cells.builder.finish() };
}

class Both implements BytesHandler {
  readonly around = new Surroundings();
  readonly cells: CellReader;

  constructor(context: SheetContext) {
    this.cells = new CellReader(context);
  }

  open(name: string, source: string, depth: number): void {
    this.around.open(name, source, depth);
    this.cells.open(name, source, depth);
  }

  text(text: string): void {
    this.cells.text(text);
  }

  close(name: string, depth: number): void {
    this.around.close(name, depth);
    this.cells.close(name, depth);
  }

  shortcut(bytes: Uint8Array, at: number, scanner: XmlScanner): number {
    return this.around.passes(bytes, at, scanner) ? this.cells.shortcut(bytes, at, scanner) : -1;
  }
}
