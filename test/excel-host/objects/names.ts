/** Defined names, of the workbook or of one sheet. */
import type { HostBook, HostName } from '../model';
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';

export interface NameHolder {
  names: HostName[];
}

function named(holder: NameHolder, item: HostName, scope: string): HostObject {
  return {
    kind: 'NamedItem',
    identity: { _Id: String(item.id) },
    get: {
      Name: () => item.name,
      Formula: () => item.formula,
      Visible: () => item.visible,
      Comment: () => item.comment,
      Scope: () => scope,
      Type: () => (/^="/.test(item.formula) ? 'String' : 'Range'),
      Value: () => (/^="/.test(item.formula) ? item.formula.slice(2, -1) : item.formula.slice(1)),
    },
    set: {
      Visible: (value: boolean) => {
        item.visible = value;
      },
      Comment: (value: string) => {
        item.comment = value;
      },
      Formula: (value: string) => {
        item.formula = checked(value);
      },
    },
    call: {
      Delete: () => {
        holder.names = holder.names.filter((other) => other !== item);
        return null;
      },
    },
  };
}

function checked(formula: unknown): string {
  if (typeof formula !== 'string' || !formula.startsWith('='))
    throw new ExcelError(
      'InvalidArgument',
      'The formula of a name begins with =.',
      'NamedItemCollection.add',
    );
  // A string constant in a formula ends at 255 characters.
  if (Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g)).some((match) => match[1]!.length > 255))
    throw new ExcelError('InvalidArgument', 'Text in a formula is too long.');
  return formula;
}

export function names(
  book: HostBook,
  holder: NameHolder,
  scope: 'Workbook' | 'Worksheet',
): HostObject {
  const find = (name: string): HostName | undefined =>
    holder.names.find(
      (item) => item.name.toLowerCase() === name.toLowerCase() || String(item.id) === name,
    );
  const item = (name: string): HostObject => {
    const found = find(name);
    if (!found)
      throw new ExcelError(
        'ItemNotFound',
        'The requested resource doesn’t exist.',
        'NamedItemCollection.getItem',
      );
    return named(holder, found, scope);
  };
  return {
    kind: 'NamedItemCollection',
    items: () => holder.names.map((one) => named(holder, one, scope)),
    item: item as (key: never) => HostObject,
    call: {
      GetItem: item,
      GetItemOrNullObject: (name: string) => {
        const found = find(name);
        return found ? named(holder, found, scope) : null;
      },
      GetCount: () => holder.names.length,
      Add: (name: string, formula: unknown, comment?: string) => {
        if (find(name))
          throw new ExcelError(
            'ItemAlreadyExists',
            'A resource with the same name already exists.',
            'NamedItemCollection.add',
          );
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
          throw new ExcelError('InvalidArgument', 'not a name', 'NamedItemCollection.add');
        const made: HostName = {
          id: book.next(),
          name,
          formula: checked(formula),
          visible: true,
          comment: comment ?? '',
        };
        holder.names.push(made);
        return named(holder, made, scope);
      },
    },
  };
}
