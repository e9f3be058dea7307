/** The sheets of a file in the form of `seen.ts`, read out of its parts without the program's own reader. */
import { JSDOM } from 'jsdom';
import { areaFromA1 } from '../../src/domain/address';
import { fileWidth } from '../../src/workbook/xlsx/write/font-metrics';
import { unzip } from '../workbook/zip';
import { isUnseen, lookText } from './seen';
import type { SeenCell, SeenSheet } from './seen';

const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};
const SIDES = ['bottom', 'left', 'right', 'top'] as const;

const number = (element: Element | null | undefined, name: string, usual = 0): number =>
  Number(element?.getAttribute(name) ?? usual);
const list = (root: Document | Element, selector: string): Element[] =>
  Array.from(root.querySelectorAll(selector));
/** "FF1B7F4B" without its opacity. */
const colour = (element: Element | null, usual: string): string =>
  element?.getAttribute('rgb')?.slice(2) ?? usual;

interface StyleTable {
  readonly looks: readonly string[];
  readonly digit: number;
}

function readStyles(styles: Document): StyleTable {
  const formats: Record<string, string> = { ...BUILT_IN };
  for (const format of list(styles, 'numFmts > numFmt'))
    formats[format.getAttribute('numFmtId')!] = format.getAttribute('formatCode')!;
  const fonts = list(styles, 'fonts > font');
  const fills = list(styles, 'fills > fill');
  const borders = list(styles, 'borders > border');
  const looks = list(styles, 'cellXfs > xf').map((xf) => {
    const font = fonts[number(xf, 'fontId')]!;
    const fill = fills[number(xf, 'fillId')]!.querySelector('patternFill');
    const border = borders[number(xf, 'borderId')]!;
    const alignment = xf.querySelector('alignment');
    return lookText({
      format: formats[xf.getAttribute('numFmtId') ?? '0']!,
      font: font.querySelector('name')?.getAttribute('val') ?? '',
      size: number(font.querySelector('sz'), 'val', 11),
      bold: font.querySelector('b') !== null,
      italic: font.querySelector('i') !== null,
      underline: font.querySelector('u') !== null,
      color: colour(font.querySelector('color'), '000000'),
      fill:
        fill?.getAttribute('patternType') === 'solid'
          ? colour(fill.querySelector('fgColor'), 'FFFFFF')
          : 'FFFFFF',
      horizontal: alignment?.getAttribute('horizontal') ?? 'general',
      vertical: alignment?.getAttribute('vertical') ?? 'bottom',
      wrap: alignment?.getAttribute('wrapText') === '1',
      indent: number(alignment, 'indent'),
      borders: SIDES.filter((side) => border.querySelector(side)?.getAttribute('style'))
        .map((side) => `${side} ${border.querySelector(side)!.getAttribute('style')!}`)
        .join(' '),
    });
  });
  const base = fonts[0]!;
  const wide = fileWidth(1000, {
    name: base.querySelector('name')!.getAttribute('val')!,
    size: number(base.querySelector('sz'), 'val', 11),
  });
  return { looks, digit: 7005 / wide };
}

function cellOf(cell: Element, looks: readonly string[], shared: readonly string[]): SeenCell {
  const raw = cell.querySelector('v')?.textContent ?? '';
  const type = cell.getAttribute('t');
  const value =
    type === 'inlineStr'
      ? cell.querySelector('is')!.textContent!
      : type === 's'
        ? shared[Number(raw)]!
        : type === 'str' || type === 'e'
          ? raw
          : type === 'b'
            ? raw === '1'
            : raw === ''
              ? ''
              : Number(raw);
  const formula = cell.querySelector('f')?.textContent;
  return { value, formula: formula ? `=${formula}` : null, look: looks[number(cell, 's')]! };
}

function pageOf(sheet: Document, names: ReadonlyMap<string, string>): SeenSheet['page'] {
  const setup = sheet.querySelector('pageSetup');
  const margins = sheet.querySelector('pageMargins');
  const header = sheet.querySelector('headerFooter');
  const bare = (name: string): string | null => names.get(name)?.replace(/^.*!/, '') ?? null;
  const area = bare('_xlnm.Print_Area');
  const text = (name: string): string => header?.querySelector(name)?.textContent ?? '';
  return {
    orientation: setup?.getAttribute('orientation'),
    paper: setup?.getAttribute('paperSize') === '9' ? 'A4' : setup?.getAttribute('paperSize'),
    wide:
      sheet.querySelector('pageSetUpPr')?.getAttribute('fitToPage') === '1'
        ? number(setup, 'fitToWidth', 1)
        : null,
    long: number(setup, 'fitToHeight', 1) || null,
    firstPage:
      setup?.getAttribute('useFirstPageNumber') === '1' ? number(setup, 'firstPageNumber') : '',
    centred: sheet.querySelector('printOptions')?.getAttribute('horizontalCentered') === '1',
    margins: ['top', 'bottom', 'left', 'right', 'header', 'footer'].map(
      (side) => Math.round(number(margins, side) * 254) / 10,
    ),
    area: area === null ? null : area.replace(/\$/g, ''),
    titles: bare('_xlnm.Print_Titles'),
    header: text('oddHeader'),
    footer: text('oddFooter'),
    first:
      header?.getAttribute('differentFirst') === '1'
        ? [text('firstHeader'), text('firstFooter')]
        : null,
  };
}

/** All sheets of a file by their names. */
export async function seenInFile(bytes: Uint8Array): Promise<Map<string, SeenSheet>> {
  const parts = await unzip(bytes);
  const { DOMParser } = new JSDOM('').window;
  const part = (name: string): Document =>
    new DOMParser().parseFromString(new TextDecoder().decode(parts.get(name)), 'text/xml');
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    list(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id')!,
      one.getAttribute('Target')!.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const { looks, digit } = readStyles(part('xl/styles.xml'));
  const shared = parts.has('xl/sharedStrings.xml')
    ? list(part('xl/sharedStrings.xml'), 'si').map((item) => item.textContent ?? '')
    : [];
  const names = list(workbook, 'definedName');
  return new Map(
    list(workbook, 'sheets > sheet').map((tab, position) => {
      const sheet = part(targets.get(tab.getAttribute('r:id')!)!);
      const own = new Map(
        names
          .filter((name) => name.getAttribute('localSheetId') === String(position))
          .map((name) => [name.getAttribute('name')!, name.textContent!]),
      );
      const cells = Object.fromEntries(
        list(sheet, 'c')
          .map((cell) => [cell.getAttribute('r')!, cellOf(cell, looks, shared)] as const)
          .filter(([, cell]) => cell.value !== '' || cell.formula !== null || !isUnseen(cell.look)),
      );
      const pane = sheet.querySelector('pane');
      const tag = own.get('_giamngheo');
      const seen: SeenSheet = {
        cells,
        merges: list(sheet, 'mergeCell')
          .map((merge) => merge.getAttribute('ref')!)
          .filter((ref) => areaFromA1(ref))
          .sort(),
        heights: Object.fromEntries(
          list(sheet, 'row[customHeight]').map((row) => [
            row.getAttribute('r')!,
            number(row, 'ht'),
          ]),
        ),
        widths: Object.fromEntries(
          list(sheet, 'col').flatMap((col) =>
            Array.from({ length: number(col, 'max') - number(col, 'min') + 1 }, (_, index) => [
              String(number(col, 'min') - 1 + index),
              Math.round(number(col, 'width') * digit),
            ]),
          ),
        ),
        frozen: [number(pane, 'ySplit'), number(pane, 'xSplit')],
        tag: tag === undefined ? null : `=${tag.replace(/^=/, '')}`,
        page: sheet.querySelector('pageSetup') ? pageOf(sheet, own) : null,
      };
      return [tab.getAttribute('name')!, seen];
    }),
  );
}
