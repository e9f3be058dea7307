/**
 * Errors of the host, translated by their code alone: the host's own message is never shown and may
 * hold what a cell holds.
 */
import { WorkbookError } from '../port';
import type { WorkbookErrorCode } from '../port';

/**
 * The codes of Microsoft's pages on errors and of `Excel.ErrorCodes`; the second table holds those
 * that are in no list.
 */
type Codes = readonly (readonly [ours: WorkbookErrorCode, theirs: string])[];
const LISTED: Codes = [
  // A cell is being edited, a dialog is open, or Excel is in the middle of something.
  ['busy', 'InvalidOperationInCellEditMode ActivityLimitReached'],
  [
    'payload',
    'RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded RangeExceedsLimit ' +
      'OperationCellsExceedLimit MemoryLimitReached RangeImageExceedsLimit',
  ],
  [
    'access-denied',
    'AccessDenied Unauthenticated UnsupportedSheet BadPassword OpenWorkbookLinksBlocked ' +
      'RefreshWorkbookLinksBlocked PowerQueryRefreshResourceChallenge',
  ],
  [
    'in-the-way',
    'FilteredRangeConflict MergedRangeConflict InsertDeleteConflict PivotTableRangeConflict ' +
      'NonBlankCellOffSheet Conflict ItemAlreadyExists EmptyChartSeries DirtySupportingFormula',
  ],
  ['other-workbook', 'InactiveWorkbook InvalidSelection'],
  ['no-such-sheet', 'ItemNotFound InvalidObjectPath InvalidReference'],
  ['connection', 'RequestAborted ServiceNotAvailable'],
  [
    'unsupported',
    'ApiNotFound ApiNotAvailable NotImplemented UnsupportedOperation UnsupportedFeature ' +
      'UnsupportedFillType UndoNotSupported FormulaLengthExceedsLimit',
  ],
];
const UNLISTED: Codes = [
  ['busy', 'BusyApplication HostIsBusy TooManyRequests'],
  ['payload', 'InsufficientResources TooManyCells'],
  ['access-denied', 'Forbidden'],
  ['read-only', 'ReadOnly'],
  ['connection', 'ConnectionFailure HostDisconnected NetworkError RequestTimeout Timeout'],
  ['unsupported', 'ApiNotSupported'],
];
const codes: ReadonlyMap<string, WorkbookErrorCode> = new Map(
  [...LISTED, ...UNLISTED].flatMap(([ours, theirs]) =>
    theirs.split(' ').map((code) => [code, ours] as const),
  ),
);

const codeOf = (error: unknown): string => {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  // An error without a code is none of the host's: its kind says where to look.
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
};

/** Any error of a request as an error of the port; one that is already ours stays. */
export function translated(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  const location = (error as { debugInfo?: { errorLocation?: unknown } } | null)?.debugInfo
    ?.errorLocation;
  return new WorkbookError(
    codes.get(code) ?? 'host',
    typeof location === 'string' ? `${code} in ${location}` : code,
  );
}

/** True when the same request in smaller pieces may succeed. */
export const isTooMuch = (error: unknown): boolean =>
  codes.get(codeOf(error)) === 'payload' || codeOf(error) === 'InvalidArgument';

/**
 * True when Excel may have refused the group of Undo and not the work in it: it says so, or it says
 * nothing that anybody has written down.
 */
export const isGroupRefused = (error: unknown): boolean =>
  codeOf(error) === 'UndoNotSupported' || translated(error).code === 'host';
