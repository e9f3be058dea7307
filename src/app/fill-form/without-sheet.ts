/** A workbook as if it had not this sheet: a form is no source of its own figures. */
import type { WorkbookPort } from '../../workbook/port';

export function withoutSheet(port: WorkbookPort, sheet: string | null): WorkbookPort {
  if (sheet === null) return port;
  return {
    origin: port.origin ?? null,
    sheets: async () => (await port.sheets()).filter(({ name }) => name !== sheet),
    layout: (name) => port.layout(name),
    cells: (name, passed) => port.cells(name, passed),
    rows: (name, options) => port.rows(name, options),
    isToBeComputed: () => port.isToBeComputed(),
    externalLinks: () => port.externalLinks(),
    memory: () => port.memory(),
    write: (changes, progress) => port.write(changes, progress),
  };
}
