/**
 * Errors of the host, translated by their code alone: the host's own message is never shown and may
 * hold what a cell holds.
 */
import { WorkbookError } from '../port';
import type { WorkbookErrorCode } from '../port';

const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  // A cell is being edited, a dialog is open, or Excel is in the middle of something.
  InvalidOperationInCellEditMode: 'busy',
  ActivityLimitReached: 'busy',
  BusyApplication: 'busy',
  HostIsBusy: 'busy',
  TooManyRequests: 'busy',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  InsufficientResources: 'payload',
  TooManyCells: 'payload',
  AccessDenied: 'access-denied',
  Unauthenticated: 'access-denied',
  Forbidden: 'access-denied',
  UnsupportedSheet: 'access-denied',
  ReadOnly: 'read-only',
  FilteredRangeConflict: 'busy',
  ItemNotFound: 'no-such-sheet',
  InvalidObjectPath: 'no-such-sheet',
  InvalidReference: 'no-such-sheet',
  RequestAborted: 'connection',
  ConnectionFailure: 'connection',
  HostDisconnected: 'connection',
  NetworkError: 'connection',
  ServiceNotAvailable: 'connection',
  RequestTimeout: 'connection',
  Timeout: 'connection',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ApiNotSupported: 'unsupported',
};

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
    codes[code] ?? 'host',
    typeof location === 'string' ? `${code} in ${location}` : code,
  );
}

/** True when the same request in smaller pieces may succeed. */
export const isTooMuch = (error: unknown): boolean =>
  codes[codeOf(error)] === 'payload' || codeOf(error) === 'InvalidArgument';
