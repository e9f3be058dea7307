/** The editions of Excel that the host plays: what each one supports, and where each one stops. */
export interface Profile {
  readonly name: string;
  /** What the edition says to `isSetSupported`. */
  readonly sets: Readonly<Record<string, string>>;
  /** Longest request and longest answer in bytes of UTF-8; Excel on the web ends at 5 MB. */
  readonly longestMessage: number;
  /** Calls that empty the stack of Undo, as "Kind.Member". */
  readonly clearsUndo: readonly string[];
  readonly version: string;
}

const MEGABYTE = 1024 * 1024;

/** These clear Undo on every platform. */
const everywhere = [
  'Worksheet.Copy',
  'Worksheet.Delete',
  'Workbook.InsertWorksheetsFromBase64',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
  'WorkbookProtection.Protect',
  'WorkbookProtection.Unprotect',
  'Workbook.Save',
  'Workbook.Close',
];
const desktop = [...everywhere, 'Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility'];
const web = [
  ...everywhere,
  'NamedItem.Comment',
  'DocumentProperties.Title',
  'DocumentProperties.Subject',
  'DocumentProperties.Comments',
  'Range.Style',
];

function sets(excel: string, functions: string | null, shared: string): Record<string, string> {
  return {
    ExcelApi: excel,
    SharedRuntime: shared,
    RichApiRuntime: '1.1',
    DialogApi: '1.2',
    ImageCoercion: '1.1',
    RibbonApi: '1.1',
    ...(functions === null ? {} : { CustomFunctionsRuntime: functions, CustomFunctions: '1.9' }),
  };
}

export const profiles = {
  /** Office LTSC 2021, volume licence: the floor. */
  ltsc2021: {
    name: 'ltsc2021',
    sets: sets('1.14', '1.3', '1.1'),
    longestMessage: Infinity,
    clearsUndo: desktop,
    version: '16.0.14332.20000',
  },
  ltsc2024: {
    name: 'ltsc2024',
    sets: sets('1.17', '1.3', '1.2'),
    longestMessage: Infinity,
    clearsUndo: desktop,
    version: '16.0.17932.20000',
  },
  current: {
    name: 'current',
    sets: sets('1.21', '1.5', '1.2'),
    longestMessage: Infinity,
    clearsUndo: desktop,
    version: '16.0.19000.20000',
  },
  web: {
    name: 'web',
    sets: sets('1.21', '1.5', '1.2'),
    longestMessage: 5 * MEGABYTE,
    clearsUndo: web,
    version: '16.0.19000.20000',
  },
  /** Volume-licence Excel 2019: no custom functions, no shared runtime, an old interface. */
  excel2019: {
    name: 'excel2019',
    sets: { ExcelApi: '1.7', RichApiRuntime: '1.1', DialogApi: '1.1' },
    longestMessage: Infinity,
    clearsUndo: desktop,
    version: '16.0.10400.20000',
  },
} satisfies Record<string, Profile>;

/** Excel hands out no more cells than this at once; it answers null instead. */
export const MOST_CELLS = 5_000_000;
