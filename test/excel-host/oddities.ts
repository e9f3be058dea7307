/**
 * Ways in which a real Excel was seen to behave otherwise than its documentation says, by public reports. Each can be given to the host
 * for one test; the program passes on all of them.
 */
import { ExcelError } from './wire';

export interface Oddities {
  /** A conversation that asks to be one step of Undo ends with this error at its request of this number, counted from 1. */
  undoGroup?: { readonly code: string; readonly request: number };
  /** Told of each conversation that asks to be one step of Undo. */
  grouped?: () => void;
  /** Members, as "Kind.Member", that answer with this code. */
  refused?: Readonly<Record<string, string>>;
  /** Fitting to pages is taken and has no effect, as where the tab Page Layout is not in front. */
  fitWithoutEffect?: boolean;
  /** Members, as "Kind.Member", after which Excel has forgotten its Undo, though nothing was changed. */
  clearsUndo?: readonly string[];
  /** The call to show the pane is taken and has no effect. */
  paneIgnored?: boolean;
}

/** @throws ExcelError where the member is one that is refused */
export function refuse({ refused = {} }: Oddities, kind: string, member: string): void {
  const code = refused[`${kind}.${member}`];
  if (code !== undefined) throw new ExcelError(code, code, `${kind}.${member}`);
}

interface Runner {
  run: (...given: unknown[]) => Promise<unknown>;
}
type Batch = (context: { sync(): Promise<unknown> }) => Promise<unknown>;

/**
 * The published client knows nothing of groups of Undo, so that a refusal is played here: the requests of a group up to the refused one
 * are carried out, as a request that fails in Excel keeps what was done before it.
 */
export function refuseGroups(excel: object, oddities: () => Oddities): void {
  const runner = excel as Runner;
  const run = runner.run.bind(runner);
  runner.run = (...given) => {
    const [options, batch] = given;
    if (!(options as { mergeUndoGroup?: boolean }).mergeUndoGroup) return run(...given);
    const { undoGroup, grouped } = oddities();
    grouped?.();
    if (!undoGroup) return run(...given);
    return run(async (context: Parameters<Batch>[0]) => {
      const sync = context.sync.bind(context);
      let requests = 0;
      context.sync = async () => {
        requests += 1;
        if (requests >= undoGroup.request)
          throw Object.assign(new Error(undoGroup.code), { code: undoGroup.code });
        return sync();
      };
      return (batch as Batch)(context);
    });
  };
}
