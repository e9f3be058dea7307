/** How a sheet prints. */
import type { HostSheet, PageSetup } from '../model';
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';
import { areaOf } from './range';
import type { Stage } from './stage';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function headers(texts: Record<string, string>): HostObject {
  const parts = [
    'LeftHeader',
    'CenterHeader',
    'RightHeader',
    'LeftFooter',
    'CenterFooter',
    'RightFooter',
  ];
  return {
    kind: 'HeaderFooter',
    get: Object.fromEntries(parts.map((part) => [part, () => texts[part] ?? ''])),
    set: Object.fromEntries(
      parts.map((part) => [
        part,
        (value: string) => {
          if (value.length > 255)
            throw new ExcelError('InvalidArgument', 'A header holds 255 characters.');
          texts[part] = value;
        },
      ]),
    ),
  };
}

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  // A range given as an object arrives as that object.
  const address = (value as HostObject | null)?.get?.Address?.();
  if (typeof address !== 'string') throw new ExcelError('InvalidArgument');
  return address;
};

export function pageBreaks({ page }: HostSheet): HostObject {
  return {
    kind: 'PageBreakCollection',
    call: {
      Add: (place: unknown) => {
        page.breaks.push(areaOf(text(place)).top);
        return { kind: 'PageBreak' };
      },
      RemovePageBreaks: () => {
        page.breaks = [];
        return null;
      },
    },
  };
}

export function pageLayout(sheet: HostSheet, { oddities }: Stage): HostObject {
  const page: PageSetup = sheet.page;
  return {
    kind: 'PageLayout',
    get: {
      Orientation: () => page.orientation,
      PaperSize: () => page.paperSize,
      Zoom: () => page.zoom,
      FirstPageNumber: () => page.firstPageNumber,
      CenterHorizontally: () => page.centerHorizontally,
      TopMargin: () => page.margins.top,
      BottomMargin: () => page.margins.bottom,
      LeftMargin: () => page.margins.left,
      RightMargin: () => page.margins.right,
      HeaderMargin: () => page.margins.header,
      FooterMargin: () => page.margins.footer,
    },
    set: {
      Orientation: (value: string) => {
        page.orientation = value;
      },
      PaperSize: (value: string) => {
        page.paperSize = value;
      },
      Zoom: (value: Record<string, number>) => {
        const fits = 'horizontalFitToPages' in value || 'verticalFitToPages' in value;
        if (!fits || !oddities.fitWithoutEffect) page.zoom = value;
      },
      FirstPageNumber: (value: number | '') => {
        page.firstPageNumber = value;
      },
      CenterHorizontally: (value: boolean) => {
        page.centerHorizontally = value;
      },
      PrintHeadings: () => undefined,
    },
    call: {
      SetPrintArea: (value: unknown) => {
        page.printArea = text(value).replace(/^.*!/, '');
        areaOf(page.printArea);
        return null;
      },
      SetPrintTitleRows: (value: unknown) => {
        page.titleRows = text(value);
        areaOf(page.titleRows);
        return null;
      },
      SetPrintTitleColumns: (value: unknown) => {
        page.titleColumns = text(value);
        return null;
      },
      SetPrintMargins: (unit: string, margins: Record<string, number>) => {
        const points = POINTS[unit];
        if (points === undefined) throw new ExcelError('InvalidArgument', 'not a unit of length');
        for (const [side, size] of Object.entries(margins))
          (page.margins as Record<string, number>)[side] = size * points;
        return null;
      },
    },
    child: {
      HeadersFooters: () => ({
        kind: 'HeaderFooterGroup',
        get: { State: () => page.headerState },
        set: {
          State: (value: string) => {
            page.headerState = value;
          },
          UseSheetMargins: () => undefined,
          UseSheetScale: () => undefined,
        },
        child: {
          DefaultForAllPages: () => headers(page.headers.all),
          FirstPage: () => headers(page.headers.first),
          EvenPages: () => headers(page.headers.even),
          OddPages: () => headers(page.headers.odd),
        },
      }),
    },
  };
}
