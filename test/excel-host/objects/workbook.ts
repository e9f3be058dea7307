/** The workbook and the application around it. */
import { ExcelError } from '../wire';
import type { HostObject } from '../wire';
import { names } from './names';
import type { Stage } from './stage';
import { tables, worksheets } from './worksheet';

const namespaceOf = (xml: string): string =>
  /<(?:[\w.-]+:)?[\w.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(
    xml.replace(/<\?[^>]*\?>/, ''),
  )?.[1] ?? '';

function xmlParts(stage: Stage): HostObject {
  const { book } = stage;
  const part = (one: { id: string; xml: string }): HostObject => ({
    kind: 'CustomXmlPart',
    identity: { Id: one.id },
    get: { Id: () => one.id, NamespaceUri: () => namespaceOf(one.xml) },
    call: {
      GetXml: () => one.xml,
      SetXml: (xml: string) => {
        one.xml = xml;
        return null;
      },
      Delete: () => {
        book.xmlParts = book.xmlParts.filter((other) => other !== one);
        return null;
      },
    },
  });
  const item = (id: string): HostObject => {
    const found = book.xmlParts.find((one) => one.id === id);
    if (!found)
      throw new ExcelError(
        'ItemNotFound',
        'The requested resource doesn’t exist.',
        'CustomXmlPartCollection.getItem',
      );
    return part(found);
  };
  return {
    kind: 'CustomXmlPartCollection',
    items: () => book.xmlParts.map(part),
    item: item as (key: never) => HostObject,
    call: {
      GetItem: item,
      Add: (xml: string) => {
        if (!xml.trim().startsWith('<'))
          throw new ExcelError('InvalidArgument', 'not XML', 'CustomXmlPartCollection.add');
        const made = { id: `{XML-${book.next()}}`, xml };
        book.xmlParts.push(made);
        return part(made);
      },
      GetByNamespace: (uri: string) => ({
        kind: 'CustomXmlPartScopedCollection',
        items: () => book.xmlParts.filter((one) => namespaceOf(one.xml) === uri).map(part),
        item: item as (key: never) => HostObject,
      }),
      GetCount: () => book.xmlParts.length,
    },
  };
}

function settings(stage: Stage): HostObject {
  const all = stage.book.settings;
  const one = (key: string): HostObject => ({
    kind: 'Setting',
    identity: { _Id: key },
    get: { Key: () => key, Value: () => all.get(key) },
    set: {
      Value: (value: unknown) => {
        all.set(key, value);
      },
    },
    call: {
      Delete: () => {
        all.delete(key);
        return null;
      },
    },
  });
  return {
    kind: 'SettingCollection',
    items: () => Array.from(all.keys(), one),
    item: one as (key: never) => HostObject,
    call: {
      Add: (key: string, value: unknown) => {
        all.set(key, value);
        return one(key);
      },
      GetItemOrNullObject: (key: string) => (all.has(key) ? one(key) : null),
    },
  };
}

export function workbook(stage: Stage): HostObject {
  const { book } = stage;
  const application: HostObject = {
    kind: 'Application',
    get: {
      CalculationMode: () => 'Automatic',
      DecimalSeparator: () => ',',
      ThousandsSeparator: () => '.',
    },
    call: {
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
      Calculate: () => null,
      CreateWorkbook: (file: string) => ({
        kind: 'WorkbookCreated',
        identity: { Id: String(book.next()) },
        call: {
          Open: () => {
            stage.opened(file);
            return null;
          },
        },
      }),
    },
  };
  return {
    kind: 'Workbook',
    get: { Name: () => book.name, ReadOnly: () => false },
    child: {
      Worksheets: () => worksheets(stage),
      Tables: () => tables(stage),
      Names: () => names(book, book, 'Workbook'),
      CustomXmlParts: () => xmlParts(stage),
      Settings: () => settings(stage),
      Application: () => application,
      Protection: () => ({
        kind: 'WorkbookProtection',
        get: { Protected: () => book.structureLocked },
      }),
      _Runtime: () => ({
        kind: 'Runtime',
        get: { EnableEvents: () => true },
        set: { EnableEvents: () => undefined },
      }),
    },
    call: {
      _RemoveReference: () => null,
      _RemoveAllReferences: () => null,
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      GetSelectedRange: () => stage.range(book.sheets[book.selection.sheet]!, book.selection.area),
      GetActiveCell: () => {
        const { top, left } = book.selection.area;
        return stage.range(book.sheets[book.selection.sheet]!, {
          top,
          left,
          bottom: top,
          right: left,
        });
      },
    },
  };
}
