/** Several ranges as one object (`getRanges`): what is set is set on each of them. */
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';

/** What the real object has of a range; values and number formats are not among it. */
const MEMBERS = ['Format'];
const LONGEST = 8192;

export function allOf(ranges: readonly HostObject[]): HostObject {
  const addresses = ranges.map((range) => String(range.get?.Address?.()));
  if (addresses.join().length > LONGEST)
    throw new ExcelError('InvalidArgument', 'The address is too long.', 'Worksheet.getRanges');
  return {
    kind: 'RangeAreas',
    // Never asked for again: what is remembered is a single range.
    identity: { _ReferenceId: `areas!${addresses.length}` },
    get: { Address: () => addresses.join(), AreaCount: () => ranges.length },
    child: Object.fromEntries(
      MEMBERS.map((name) => [name, () => each(ranges.map((range) => childOf(range, name)))]),
    ),
    call: { _KeepReference: () => null },
  };
}

function childOf(object: HostObject, name: string): HostObject {
  const child = object.child?.[name]?.();
  if (!child) throw new ExcelError('ApiNotFound', `${object.kind} has no ${name}`, object.kind);
  return child;
}

function each(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new ExcelError('InvalidArgument', 'no range');
  const named = <T>(
    table: Readonly<Record<string, unknown>> | undefined,
    make: (name: string) => T,
  ): Record<string, T> =>
    Object.fromEntries(Object.keys(table ?? {}).map((name) => [name, make(name)]));
  return {
    kind: first.kind,
    set: named(first.set, (name) => (value: never) => {
      for (const one of objects) one.set?.[name]?.(value);
    }),
    child: named(first.child, (name) => () => each(objects.map((one) => childOf(one, name)))),
    ...(first.item && {
      item: (key: never) => each(objects.flatMap((one) => one.item?.(key) ?? [])),
    }),
  };
}
