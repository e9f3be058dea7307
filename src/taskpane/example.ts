/** The example workbook, carried inside the program: no page of it asks a server for a file. */
import example from '../../assets/so-mau.xlsx';
import { fromBase64 } from '../domain/base64';

export function exampleWorkbook(): Uint8Array {
  return fromBase64(example.slice(example.indexOf(',') + 1));
}
