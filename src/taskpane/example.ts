/** The example workbook, carried inside the program: no page of it asks a server for a file. */
import example from '../../assets/so-mau.xlsx';

export function exampleWorkbook(): Uint8Array {
  const text = atob(example.slice(example.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
