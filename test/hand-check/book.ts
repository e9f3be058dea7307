/** The workbook of the hand check: the commune's tables, the checks over them, and the protocol, open at the protocol. */
import { Package } from '../../src/workbook/package/package';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { baseBook } from './base';
import { bieuSheets } from './bieu-sheets';
import { FUNCTION_SHEET, functionSheets } from './function-sheets';
import { PROTOCOL_SHEET, protocolSheet } from './protocol-sheet';

/** Excel's mark before the name of an add-in's function in a file; a point of the namespace becomes a line. */
export const filePrefix = (namespace: string | null): string =>
  `_xldudf_${namespace === null ? '' : `${namespace.replace(/\./g, '_')}_`}`;

/** @param namespace the prefix of the functions that the manifest asks for, null for none */
export async function handCheckBook({
  namespace,
  version,
}: {
  readonly namespace: string | null;
  readonly version: string;
}): Promise<Uint8Array> {
  const port = await openXlsx(await baseBook());
  const bieu = await bieuSheets(port);
  const functions = functionSheets(filePrefix(namespace));
  const protocol = protocolSheet(version, [
    { sheet: FUNCTION_SHEET, cell: 'A2' },
    ...bieu.map(({ name }) => ({ sheet: name, cell: 'A9' })),
  ]);
  await port.write([protocol, ...functions, ...bieu].map((plan) => ({ kind: 'add', plan })));
  const position = (await port.sheets()).findIndex(({ name }) => name === PROTOCOL_SHEET);
  return opening(await port.save(), position);
}

/** Opens at this tab, and computes everything when it is opened: a result in the file is none of Excel's. */
async function opening(bytes: Uint8Array, tab: number): Promise<Uint8Array> {
  const parts = Package.open(bytes);
  const xml = await parts.text('xl/workbook.xml');
  const view = xml.replace(
    /<workbookView\b[^>]*?(\/?)>/,
    (whole, close: string) =>
      `<workbookView${whole.slice('<workbookView'.length, -1 - close.length).replace(/ (?:activeTab|firstSheet)="\d+"/g, '')} activeTab="${tab}" firstSheet="${tab}"${close}>`,
  );
  const computed = /<calcPr\b/.test(view)
    ? view.replace(/<calcPr\b[^>]*?(\/?)>/, '<calcPr fullCalcOnLoad="1"$1>')
    : view.replace(
        /(<\/definedNames>|<\/sheets>(?![\s\S]*<\/definedNames>))/,
        '$1<calcPr fullCalcOnLoad="1"/>',
      );
  parts.set('xl/workbook.xml', computed);
  return parts.save();
}
