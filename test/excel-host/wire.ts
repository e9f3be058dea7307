/**
 * The protocol between Microsoft's client and Excel, as far as it can be seen from the client: a request is a list of actions on
 * object paths. Everything that is known about it stands in this file; it is undocumented and may change with a new office.js.
 */

/** One object of Excel as the protocol sees it. Member names are those on the wire, in Pascal case. */
export interface HostObject {
  readonly kind: string;
  /** What the client keeps to find the object again: an Id or a reference. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  /** A method gives a value, another object, or null for the null object. */
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly child?: Readonly<Record<string, () => HostObject | null>>;
  readonly item?: (key: never) => HostObject | null;
  readonly items?: () => readonly HostObject[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly (number | undefined)[];
  };
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath['ArgumentInfo'];
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}

/** An answer of Excel that is an error. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = code,
    readonly location = '',
  ) {
    super(message);
  }
}

const GLOBAL = 1,
  NEW = 2,
  METHOD = 3,
  PROPERTY = 4,
  INDEXER = 5,
  REFERENCE = 6,
  NULL = 7;
const INSTANTIATE = 1,
  QUERY = 2,
  CALL = 3,
  SET = 4,
  TRACE = 5,
  RECURSIVE_QUERY = 6,
  QUERY_AS_JSON = 7,
  ENSURE_UNCHANGED = 8,
  UPDATE = 9;

export interface World {
  readonly root: HostObject;
  /** An object by the reference that an earlier answer gave out. */
  byReference(reference: string): HostObject | null;
  /** An object that the client makes by the name of its class. */
  byClass(name: string): HostObject | null;
  /** Told before each member that is set or called, so that a log can be kept; may refuse by throwing. */
  touched(kind: string, member: string, isSet: boolean): void;
  /** Told before an object is reached from another or a property is read; may refuse by throwing. */
  asked(kind: string, member: string): void;
}

const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The member, or a loud answer: what the host does not know must never pass in silence. */
function member<T>(
  object: HostObject,
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const found =
    table && Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  if (found === undefined)
    throw new ExcelError(
      'ApiNotFound',
      `the host does not play ${object.kind}.${name}`,
      `${object.kind}.${name}`,
    );
  return found;
}

/** Carries out the actions up to `stopAfter`; what was done before an error stays done, as in Excel. */
export function execute(body: RequestBody, world: World, stopAfter = Infinity): ResponseBody {
  const objects = new Map<number, HostObject | null>();

  const argumentsOf = (info: ObjectPath['ArgumentInfo']): never[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return (reference ? resolve(reference) : argument) as never;
    });

  const resolve = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('GeneralException', `no object path ${id}`);
    const object = follow(path);
    objects.set(id, object);
    return object;
  };

  const follow = (path: ObjectPath): HostObject | null => {
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : null;
    if (path.ParentObjectPathId && parent === null) return null;
    switch (path.ObjectPathType) {
      case GLOBAL:
        return world.root;
      case NEW:
        return world.byClass(path.Name);
      case METHOD: {
        const method = member(parent!, parent!.call, path.Name);
        world.touched(parent!.kind, path.Name, false);
        const made = method(...argumentsOf(path.ArgumentInfo));
        return isHostObject(made) ? made : null;
      }
      case PROPERTY:
        world.asked(parent!.kind, path.Name);
        return member(parent!, parent!.child, path.Name)();
      case INDEXER: {
        if (!parent!.item)
          throw new ExcelError('ApiNotFound', `${parent!.kind} has no items`, parent!.kind);
        world.asked(parent!.kind, 'GetItem');
        return parent!.item(...(argumentsOf(path.ArgumentInfo) as [never]));
      }
      case REFERENCE:
        return world.byReference(path.Name);
      case NULL:
        return null;
      default:
        throw new ExcelError('ApiNotFound', `object path of type ${path.ObjectPathType}`);
    }
  };

  const set = (object: HostObject, name: string, value: unknown): void => {
    const setter = member(object, object.set, name);
    world.touched(object.kind, name, true);
    setter(value as never);
  };

  const act = (action: Action): unknown => {
    if (action.ActionType === TRACE || action.ActionType === ENSURE_UNCHANGED) return null;
    const object = resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case INSTANTIATE:
        return { ...object.identity };
      case QUERY:
      case QUERY_AS_JSON:
      case RECURSIVE_QUERY:
        return query(
          object,
          [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])],
          world,
          action.QueryInfo,
        );
      case CALL: {
        const method = member(object, object.call, action.Name);
        world.touched(object.kind, action.Name, false);
        const value = method(...argumentsOf(action.ArgumentInfo));
        return isHostObject(value) ? { ...value.identity } : (value ?? null);
      }
      case SET:
        set(object, action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case UPDATE:
        update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new ExcelError('ApiNotFound', `action of type ${action.ActionType}`);
    }
  };

  const update = (object: HostObject, state: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(state)) {
      const name = pascal(key);
      if (object.child?.[name] && !object.set?.[name])
        update(object.child[name]()!, value as Record<string, unknown>);
      else set(object, name, value);
    }
  };

  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (index >= stopAfter) break;
    try {
      results.push({ ActionId: action.Id, Value: act(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: results };
}

/** The asked-for properties; paths such as "format/font/name" go into children, "items/…" into the members of a collection. */
function query(
  object: HostObject,
  select: readonly string[],
  world: Pick<World, 'asked'>,
  options?: Action['QueryInfo'],
): Record<string, unknown> {
  if (object.items) {
    const inner = select
      .map((path) => path.replace(/^items\/?/i, ''))
      .filter((path) => path !== '');
    const all = object.items();
    const from = options?.Skip ?? 0;
    const own = Object.keys(object.get ?? {}).filter((name) =>
      inner.some((path) => path.toLowerCase() === name.toLowerCase()),
    );
    const rest = inner.filter(
      (path) => !own.some((name) => name.toLowerCase() === path.toLowerCase()),
    );
    return {
      ...read(object, own, world),
      _Items: all
        .slice(from, options?.Top === undefined ? undefined : from + options.Top)
        .map((item) => ({ ...query(item, rest, world), ...item.identity })),
    };
  }
  const names = Object.keys(object.get ?? {});
  if (select.length === 0 || select.includes('$all'))
    return {
      ...read(object, names, world),
      ...object.identity,
    };
  const answer: Record<string, unknown> = { ...object.identity };
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [head, ...rest] = path.split('/');
    const name = names.find((known) => known.toLowerCase() === head!.toLowerCase());
    if (name && rest.length === 0) {
      world.asked(object.kind, name);
      answer[name] = object.get![name]!();
    } else {
      const child = Object.keys(object.child ?? {}).find(
        (known) => known.toLowerCase() === head!.toLowerCase(),
      );
      if (!child)
        throw new ExcelError(
          'ApiNotFound',
          `the host does not play ${object.kind}.${head}`,
          `${object.kind}.${head}`,
        );
      world.asked(object.kind, child);
      deeper.set(child, [
        ...(deeper.get(child) ?? []),
        ...(rest.length > 0 ? [rest.join('/')] : []),
      ]);
    }
  }
  for (const [child, paths] of deeper) {
    const made = object.child![child]!();
    answer[child] = made === null ? null : query(made, paths, world);
  }
  return answer;
}

function read(
  object: HostObject,
  names: readonly string[],
  world: Pick<World, 'asked'>,
): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      world.asked(object.kind, name);
      return [name, object.get?.[name]?.()];
    }),
  );
}
