/**
 * The manifest, for production, for development and for an own server, out of one source: `node .config/addin/manifest.mjs [address]`
 * writes manifest.xml. The base asks for the oldest interface, so that the add-in can be seen everywhere, and opens a page
 * that says what is missing; the requirements of the pane stand in the part that only a new enough Excel reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS, menuItems } from './menu.mjs';
import { el, write } from './xml.mjs';

const source = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'manifest-source.json'), 'utf8'),
);
const { version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
);

/** Where the committed manifest says that the add-in is served; an office puts its own address there. */
export const DEFAULT_ADDRESS = 'https://localhost:3000/';
/** Stands in the manifest of the page for administrators until they say where they put the files. */
export const OPEN_ADDRESS = 'https://dia-chi-cua-tinh.invalid/giam-ngheo/';
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

const PANE = 'Taskpane.Url';

/** Texts and addresses by id, collected while the body is built. */
class Resources {
  images = new Map();
  urls = new Map();
  short = new Map();
  long = new Map();

  put(kind, id, value) {
    this[kind].set(id, value);
    return id;
  }
}

function icon(resources, address, name) {
  return el(
    'Icon',
    null,
    [16, 20, 24, 32, 40, 48, 64, 80].map((size) =>
      el('bt:Image', {
        size,
        resid: resources.put('images', `${name}.${size}`, `${address}icons/${name}-${size}.png`),
      }),
    ),
  );
}

/** Label, tip and picture of whatever can be clicked. */
function face(resources, address, item) {
  return [
    el('Label', { resid: resources.put('short', `${item.id}.Label`, item.label) }),
    el(
      'Supertip',
      null,
      el('Title', { resid: `${item.id}.Label` }),
      el('Description', { resid: resources.put('long', `${item.id}.Tip`, item.tip) }),
    ),
    icon(resources, address, item.icon),
  ];
}

const calls = (command) =>
  el('Action', { 'xsi:type': 'ExecuteFunction' }, el('FunctionName', null, command));

function control(resources, address, item) {
  if (item.menu) {
    return el(
      'Control',
      { 'xsi:type': 'Menu', id: `GiamNgheo.${item.id}` },
      face(resources, address, item),
      el(
        'Items',
        null,
        menuItems.map((one) =>
          el(
            'Item',
            { id: `GiamNgheo.${one.id}` },
            face(resources, address, { ...one, icon: item.icon }),
            calls(one.command),
          ),
        ),
      ),
    );
  }
  const action = item.pane
    ? el('Action', { 'xsi:type': 'ShowTaskpane' }, el('SourceLocation', { resid: PANE }))
    : calls(item.command);
  return el(
    'Control',
    { 'xsi:type': 'Button', id: `GiamNgheo.${item.id}` },
    face(resources, address, item),
    action,
  );
}

const texts = (value, change = (text) => text) => [
  { DefaultValue: change(value.vi, 'vi') },
  el('Override', { Locale: 'en-US', Value: change(value.en, 'en') }),
];

/**
 * @param {{ address?: string, namespace?: string, dev?: boolean }} options namespace: a prefix for the custom functions; none by default,
 *   and in development always one, because two copies of one function name collide
 */
export function manifestXml({ address, namespace, dev = false } = {}) {
  const base = address ?? (dev ? DEVELOPMENT_ADDRESS : DEFAULT_ADDRESS);
  if (!base.startsWith('https://') || !base.endsWith('/'))
    throw new Error('the address begins with https:// and ends with /');
  const prefix = namespace ?? (dev ? source.developmentNamespace : undefined);
  const named = (text, language) => text + (dev ? source.developmentMark[language] : '');
  const resources = new Resources();
  resources.put('urls', PANE, `${base}taskpane.html`);
  resources.put('urls', 'Functions.Script', `${base}taskpane.js`);
  resources.put('urls', 'Functions.Metadata', `${base}functions.json`);
  resources.put('urls', 'Help.Url', `${base}guard.html`);
  if (prefix) resources.put('short', 'Functions.Namespace', { vi: prefix, en: prefix });
  resources.put('short', 'Start.Title', source.getStarted.title);
  resources.put('long', 'Start.Description', source.getStarted.description);

  const groups = source.groups.map((group) =>
    el(
      'Group',
      { id: `GiamNgheo.${group.id}` },
      el('Label', { resid: resources.put('short', `${group.id}.Group`, group.label) }),
      icon(resources, base, group.icon),
      group.controls.map((item) => control(resources, base, item)),
    ),
  );
  const tab = el(
    'CustomTab',
    { id: source.tab.id },
    groups,
    el('Label', {
      resid: resources.put('short', 'Tab.Label', {
        vi: named(source.tab.label.vi, 'vi'),
        en: named(source.tab.label.en, 'en'),
      }),
    }),
  );

  const host = el(
    'Host',
    { 'xsi:type': 'Workbook' },
    el('Runtimes', null, el('Runtime', { resid: PANE, lifetime: 'long' })),
    el(
      'AllFormFactors',
      null,
      el(
        'ExtensionPoint',
        { 'xsi:type': 'CustomFunctions' },
        el('Script', null, el('SourceLocation', { resid: 'Functions.Script' })),
        el('Page', null, el('SourceLocation', { resid: PANE })),
        el('Metadata', null, el('SourceLocation', { resid: 'Functions.Metadata' })),
        // Without the element, not with an empty one: only then are functions called by their bare names.
        prefix && el('Namespace', { resid: 'Functions.Namespace' }),
      ),
    ),
    el(
      'DesktopFormFactor',
      null,
      el(
        'GetStarted',
        null,
        el('Title', { resid: 'Start.Title' }),
        el('Description', { resid: 'Start.Description' }),
        el('LearnMoreUrl', { resid: 'Help.Url' }),
      ),
      el('FunctionFile', { resid: PANE }),
      el('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, tab),
    ),
  );

  const list = (name, element, map, make) =>
    el(
      name,
      null,
      [...map].map(([id, value]) => make(element, id, value)),
    );
  const plainValue = (element, id, value) => el(element, { id, DefaultValue: value });
  const twoTongues = (element, id, value) =>
    el(
      element,
      { id, DefaultValue: value.vi },
      value.en === value.vi ? null : el('bt:Override', { Locale: 'en-US', Value: value.en }),
    );

  const overrides = el(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    el(
      'Requirements',
      null,
      el(
        'bt:Sets',
        { DefaultMinVersion: '1.1' },
        el('bt:Set', { Name: 'ExcelApi', MinVersion: '1.14' }),
        el('bt:Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
      ),
    ),
    el('Hosts', null, host),
    el(
      'Resources',
      null,
      list('bt:Images', 'bt:Image', resources.images, plainValue),
      list('bt:Urls', 'bt:Url', resources.urls, plainValue),
      list('bt:ShortStrings', 'bt:String', resources.short, twoTongues),
      list('bt:LongStrings', 'bt:String', resources.long, twoTongues),
    ),
  );

  const root = el(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    el('Id', null, dev ? source.ids.development : source.ids.production),
    el('Version', null, `${version}.0`),
    el('ProviderName', null, source.provider),
    el('DefaultLocale', null, 'vi-VN'),
    el('DisplayName', ...texts(source.name, named)),
    el('Description', ...texts(source.description)),
    el('IconUrl', { DefaultValue: `${base}icons/giam-ngheo-32.png` }),
    el('HighResolutionIconUrl', { DefaultValue: `${base}icons/giam-ngheo-64.png` }),
    el('SupportUrl', { DefaultValue: `${base}guard.html` }),
    el('AppDomains', null, el('AppDomain', null, new URL(base).origin)),
    el('Hosts', null, el('Host', { Name: 'Workbook' })),
    el(
      'Requirements',
      null,
      el('Sets', { DefaultMinVersion: '1.1' }, el('Set', { Name: 'ExcelApi', MinVersion: '1.1' })),
    ),
    el('DefaultSettings', null, el('SourceLocation', { DefaultValue: `${base}guard.html` })),
    el('Permissions', null, 'ReadWriteDocument'),
    overrides,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}`;
}

/** The names of the commands that the buttons call. */
const called = source.groups.flatMap((group) =>
  group.controls.flatMap((item) =>
    item.menu ? menuItems.map((one) => one.command) : (item.command ?? []),
  ),
);
const unanswered = called.filter((command) => !(command in COMMANDS));
if (unanswered.length > 0) throw new Error(`buttons that nothing answers: ${unanswered}`);
const withoutButton = Object.keys(COMMANDS).filter((command) => !called.includes(command));
if (withoutButton.length > 0) throw new Error(`commands without a button: ${withoutButton}`);

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  writeFileSync(
    path.resolve(import.meta.dirname, '../../manifest.xml'),
    manifestXml(process.argv[2] ? { address: process.argv[2] } : {}),
  );
}
