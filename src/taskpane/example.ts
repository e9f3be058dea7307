/** The example workbook, whose text comes when somebody opens it. */
import { fromBase64 } from '../domain/base64';

/** What both pages share stays out of the part with the text: it would be built twice. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const { exampleText } = await import('./example-text');
  return fromBase64(exampleText);
}
