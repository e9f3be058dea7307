export { MemoryWorkbook, type MemoryWorkbookInit } from './memory-workbook';
export type { MemoryCell, MemorySheet, MemorySheetInit } from './sheet';
