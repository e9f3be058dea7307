/**
 * The host: answers the requests of Microsoft's own client out of a workbook in memory, keeps a log of them, and fails on demand.
 * It proves which calls the program makes and in which order; it does not prove how Excel behaves.
 */
import { areaToA1 } from '../../src/domain/address';
import type { Area } from '../../src/domain/address';
import { Calculator } from './calculate';
import type { HostSheet } from './model';
import { HostBook } from './model';
import { areaOf, range } from './objects/range';
import type { Stage } from './objects/stage';
import { put } from './objects/values';
import { workbook } from './objects/workbook';
import { worksheet } from './objects/worksheet';
import type { Profile } from './profiles';
import { refuse } from './oddities';
import type { Oddities } from './oddities';
import { ExcelError, execute } from './wire';
import type { HostObject, RequestBody, ResponseBody, WireError, World } from './wire';

export interface LogEntry {
  /** From 1; requests that only hand references back are not counted. */
  readonly number: number;
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly error: string | null;
}

/** What goes wrong with the k-th request. */
export interface Fault {
  readonly request: number;
  readonly code: string;
  /** Nothing carried out, everything carried out and the answer lost, or the first `actions` actions alone. */
  readonly when: 'before' | 'after' | { readonly actions: number };
  /** Every later request fails too: a connection that stays lost. */
  readonly forGood?: boolean;
}

/** The target of events that concern the whole workbook. */
const EVERY_SHEET = 'Workbook';

export type Push = (message: unknown) => void;

export class ExcelHost {
  book = new HostBook();
  log: LogEntry[] = [];
  /** Members that cleared the stack of Undo, in order. */
  undoCleared: string[] = [];
  faults: Fault[] = [];
  /** How this Excel differs from what is written of it. */
  oddities: Oddities = {};
  /** Properties that were set, as "Kind.Member". */
  written: string[] = [];
  /** All members that were read, set or called, as "Kind.Member". */
  readonly members = new Set<string>();
  /** Members that the program asked for and the host does not play. */
  unknown: string[] = [];
  /** Called before each counted request is carried out: a user who works at the same time. */
  meanwhile: ((request: number) => void) | null = null;
  functionResults: unknown[] = [];
  /** What the add-in last asked of its pane: "Visible" when a button shows it. */
  paneState: string | null = null;
  /** Files that were opened as new workbooks, in base64. */
  opened: string[] = [];
  /** Whether Office wears its dark colours. */
  dark = false;
  /** Told when an answer was asked for, was ready, and had been taken apart by office.js, in milliseconds of the page's clock. */
  timed:
    | ((answer: {
        readonly asked: number;
        readonly answered: number;
        readonly heard: number;
        readonly bytes: number;
      }) => void)
    | null = null;
  push: Push = () => undefined;
  private calculatorNow: Calculator | null = null;

  constructor(readonly profile: Profile) {}

  /** A fresh workbook, an empty log, no fault. */
  reset(book = new HostBook()): void {
    Object.assign(this, {
      book,
      log: [],
      undoCleared: [],
      written: [],
      faults: [],
      oddities: {},
      unknown: [],
      meanwhile: null,
      functionResults: [],
      opened: [],
      paneState: null,
      calculatorNow: null,
    });
  }

  private readonly stage: Stage = (() => {
    const host = this as ExcelHost;
    const stage: Stage = {
      get book() {
        return host.book;
      },
      get oddities() {
        return host.oddities;
      },
      calculator: () => (host.calculatorNow ??= new Calculator(host.book)),
      changed: () => {
        host.calculatorNow = null;
      },
      range: (sheet, area) => range(stage, sheet, area),
      sheet: (sheet) => worksheet(stage, sheet),
      opened: (file) => {
        host.opened.push(file);
      },
    };
    return stage;
  })();

  private world(): World {
    const functions: HostObject = {
      kind: 'CustomFunctions',
      call: {
        SetInvocationArrayResults: (results: unknown[]) => {
          this.functionResults.push(...results);
          return null;
        },
        _GetEnabledFeatures: () => [],
        _SetOsfControlContainerReadyForCustomFunctions: () => null,
      },
    };
    return {
      root: workbook(this.stage),
      byClass: (name) => {
        if (name.includes('CustomFunction')) return functions;
        if (name === 'Microsoft.AppRuntime.AppRuntimeService')
          return {
            kind: name,
            call: {
              SetAppRuntimeState: (state: string) => {
                if (!this.oddities.paneIgnored) this.paneState = state;
                return null;
              },
            },
          };
        if (name === 'Microsoft.InternalService.AddinInternalService')
          return { kind: name, call: { NotifyActionHandlerReady: () => null } };
        throw new ExcelError('ApiNotFound', `the host does not play ${name}`, name);
      },
      asked: (kind, member) => {
        this.members.add(`${kind}.${member}`);
        refuse(this.oddities, kind, member);
      },
      byReference: (reference) => {
        const match = /^range!([^!]+)!(\d+):(\d+):(\d+):(\d+)$/.exec(reference);
        const sheet = match && this.book.sheet(match[1]!);
        if (!match || !sheet)
          throw new ExcelError('ItemNotFound', 'The requested resource doesn’t exist.', 'Range');
        const [top, left, bottom, right] = match.slice(2).map(Number) as [
          number,
          number,
          number,
          number,
        ];
        return this.stage.range(sheet, { top, left, bottom, right });
      },
      touched: (kind, member, isSet) => {
        this.members.add(`${kind}.${member}`);
        refuse(this.oddities, kind, member);
        if (isSet) this.written.push(`${kind}.${member}`);
        const clearing = [...this.profile.clearsUndo, ...(this.oddities.clearsUndo ?? [])];
        if (clearing.includes(`${kind}.${member}`)) this.undoCleared.push(`${kind}.${member}`);
      },
    };
  }

  /** Answers one request, as text in and text out. */
  answer(body: RequestBody): ResponseBody {
    const housekeeping =
      body.Actions.every(
        (action) =>
          /^_(RemoveReference|KeepReference)$|^$/.test(action.Name) &&
          action.ActionType <= 3 &&
          action.ActionType !== 2,
      ) && body.Actions.some((action) => action.Name === '_RemoveReference');
    const number = housekeeping ? 0 : this.log.length + 1;
    if (!housekeeping) this.meanwhile?.(number);
    this.calculatorNow = null;
    const bytes = byteLength(JSON.stringify(body));
    const answer = this.limited(body, bytes, number);
    const answerBytes = byteLength(JSON.stringify(answer));
    if (!housekeeping)
      this.log.push({
        number,
        bytes,
        answerBytes,
        actions: body.Actions.length,
        error: answer.Error?.Code ?? null,
      });
    if (answer.Error?.Code === 'ApiNotFound') this.unknown.push(answer.Error.Location);
    return answer;
  }

  private limited(body: RequestBody, bytes: number, number: number): ResponseBody {
    if (bytes > this.profile.longestMessage) return failed('RequestPayloadSizeLimitExceeded');
    const fault =
      number === 0
        ? undefined
        : this.faults.find(
            (one) => one.request === number || (one.forGood && number > one.request),
          );
    if (fault) {
      if (fault.when === 'after') execute(body, this.world());
      if (typeof fault.when === 'object' && fault.request === number)
        execute(body, this.world(), fault.when.actions);
      return failed(fault.code);
    }
    const answer = execute(body, this.world());
    return byteLength(JSON.stringify(answer)) > this.profile.longestMessage
      ? failed('ResponsePayloadSizeLimitExceeded')
      : answer;
  }

  /** A person types into the workbook; listeners of the add-in hear of it. */
  type(sheetName: string, address: string, value: string | number): void {
    const sheet = this.book.sheet(sheetName)!;
    const { top, left } = areaOf(address);
    put(sheet, top, left, value);
    this.event(10, sheet.id, {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
    });
  }

  select(sheet: HostSheet, area: Area): void {
    this.book.selection = { sheet: this.book.sheets.indexOf(sheet), area };
    this.event(12, sheet.id, { address: areaToA1(area), worksheetId: sheet.id });
  }

  private event(type: number, target: string, details: unknown): void {
    // Told once for those who listen to the sheet, and once for those who listen to the workbook.
    for (const place of [target, EVERY_SHEET])
      this.push({
        type: 3,
        flags: 0,
        controlId: '',
        message: { entries: [[65536, type, place, JSON.stringify(details), 0]] },
      });
  }

  /** A cell that holds a custom function is computed: the add-in's own runtime gets the call. */
  invoke(id: number, name: string, parameters: readonly unknown[]): void {
    this.push({
      type: 3,
      flags: 0,
      controlId: '',
      message: { entries: [[1, 1000, '', JSON.stringify([id, name, parameters, null, 0]), 0]] },
    });
  }
}

function failed(code: string): ResponseBody {
  const error: WireError = {
    Code: code,
    Message: code,
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: code.includes('Payload') ? 413 : 500,
  };
  return { Results: [], Error: error };
}

const encoder = new TextEncoder();
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
