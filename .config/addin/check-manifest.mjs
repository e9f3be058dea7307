/**
 * Checks a manifest without any service: `node .config/addin/check-manifest.mjs [manifest.xml] [folder of the files it names]`.
 * Microsoft's own validator needs the network, and what it lets through can still leave a ribbon empty or a function unregistered.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOrder } from './check-order.mjs';
import { childOf, childrenOf, read, textOf, walk } from './xml.mjs';

const REQUIRED_ICONS = [16, 32, 80];
const ALL_ICONS = [16, 20, 24, 32, 40, 48, 64, 80];

/** The width and height that a PNG says of itself, or null. */
function pngSize(file) {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : null;
}

/**
 * @param {string} text the manifest
 * @param {{ icons?: string, commands?: readonly string[], namespace?: string | null }} expected icons: the folder with the icon files;
 *   commands: the names that the add-in answers to; namespace: the prefix of the functions, null for none
 * @returns {string[]} what is wrong, in sentences; empty when nothing is
 */
export function checkManifest(text, { icons, commands, namespace = null } = {}) {
  let root;
  try {
    root = read(text);
  } catch (error) {
    return [error.message];
  }
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'TaskPaneApp')
    return ['the root is an OfficeApp of type TaskPaneApp'];
  const wrong = checkOrder(root);
  if (wrong.length > 0) return wrong;
  const say = (fine, sentence) => {
    if (!fine) wrong.push(sentence);
  };
  checkBase(root, say, icons);
  checkOverrides(childOf(root, 'VersionOverrides'), say, { icons, commands, namespace });
  return wrong;
}

function checkBase(root, say, icons) {
  const text = (name) => textOf(childOf(root, name));
  const value = (name) => childOf(root, name).attributes.DefaultValue ?? '';
  say(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')) && !/^[0-]+$/.test(text('Id')),
    'Id is a GUID',
  );
  say(
    /^\d+\.\d+\.\d+\.\d+$/.test(text('Version')) && text('Version') !== '0.0.0.0',
    'Version has four numbers',
  );
  say(
    text('ProviderName').length > 0 && text('ProviderName').length <= 125,
    'ProviderName has 1 to 125 characters',
  );
  say(text('DefaultLocale') === 'vi-VN', 'DefaultLocale is vi-VN');
  say(
    value('DisplayName').length > 0 && value('DisplayName').length <= 125,
    'DisplayName has 1 to 125 characters',
  );
  say(
    value('Description').length > 0 && value('Description').length <= 250,
    'Description has 1 to 250 characters',
  );
  for (const name of ['DisplayName', 'Description'])
    say(
      childrenOf(childOf(root, name), 'Override').some(
        (one) => one.attributes.Locale === 'en-US' && one.attributes.Value,
      ),
      `${name} has an English text`,
    );
  for (const name of ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'])
    say(value(name).startsWith('https://'), `${name} begins with https://`);
  const start =
    childOf(childOf(root, 'DefaultSettings'), 'SourceLocation').attributes.DefaultValue ?? '';
  say(start.startsWith('https://'), 'the start page begins with https://');
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])
    checkPicture(value(name), size, say, icons, name);
  for (const domain of childrenOf(childOf(root, 'AppDomains') ?? { children: [] }, 'AppDomain'))
    say(/^https:\/\/[^/]+$/.test(textOf(domain)), 'an AppDomain is an address without a path');
  say(
    childrenOf(childOf(root, 'Hosts')).every((host) => host.attributes.Name === 'Workbook'),
    'the only host is the workbook',
  );
  const sets = childrenOf(
    childOf(childOf(root, 'Requirements') ?? { children: [] }, 'Sets') ?? { children: [] },
  );
  // Anything more here would hide the add-in on older Excel, together with the page that explains why.
  say(
    sets.length === 1 &&
      sets[0].attributes.Name === 'ExcelApi' &&
      sets[0].attributes.MinVersion === '1.1',
    'the base asks for ExcelApi 1.1 and nothing else',
  );
  say(text('Permissions') === 'ReadWriteDocument', 'Permissions is ReadWriteDocument');
}

function checkPicture(address, size, say, icons, what) {
  if (!icons) return;
  const actual = pngSize(path.join(icons, path.basename(new URL(address, 'https://x/').pathname)));
  say(actual !== null, `${what} names a picture that is there`);
  if (actual)
    say(actual[0] === size && actual[1] === size, `${what} is ${size} pixels wide and high`);
}

function checkOverrides(overrides, say, { icons, commands, namespace }) {
  say(
    overrides.attributes.xmlns ===
      'http://schemas.microsoft.com/office/taskpaneappversionoverrides' &&
      overrides.attributes['xsi:type'] === 'VersionOverridesV1_0',
    'VersionOverrides has its namespace and type',
  );
  const sets = new Map(
    [...walk(childOf(overrides, 'Requirements'))]
      .filter((node) => node.name === 'bt:Set')
      .map((node) => [node.attributes.Name, node.attributes.MinVersion]),
  );
  say(
    sets.get('ExcelApi') === '1.14' && sets.get('SharedRuntime') === '1.1' && sets.size === 2,
    'the pane asks for ExcelApi 1.14 and SharedRuntime 1.1',
  );
  const resources = checkResources(childOf(overrides, 'Resources'), say, icons);
  const used = new Map();
  for (const node of walk(childOf(overrides, 'Hosts'))) {
    const id = node.attributes.resid;
    if (id === undefined) continue;
    used.set(id, node);
    say(id.length <= 32, `the resource name ${id} has at most 32 characters`);
    say(resources.has(id), `the resource ${id} is there`);
  }
  for (const id of resources.keys()) say(used.has(id), `the resource ${id} is used`);
  checkHost(childOf(childOf(overrides, 'Hosts'), 'Host'), say, { commands, namespace, resources });
}

function checkResources(resources, say, icons) {
  const all = new Map();
  const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
  for (const list of childrenOf(resources)) {
    for (const node of childrenOf(list)) {
      const { id, DefaultValue: value = '' } = node.attributes;
      say(!all.has(id), `the resource ${id} stands there once`);
      all.set(id, value);
      say(value !== '', `the resource ${id} is not empty`);
      const texts = [
        value,
        ...childrenOf(node, 'bt:Override').map((one) => one.attributes.Value ?? ''),
      ];
      if (limits[list.name]) {
        say(
          texts.every((text) => text.length > 0 && text.length <= limits[list.name]),
          `the text ${id} has at most ${limits[list.name]} characters`,
        );
        const vietnamese = /[^\x00-\x7f]/.test(value);
        say(
          !vietnamese ||
            childrenOf(node, 'bt:Override').some((one) => one.attributes.Locale === 'en-US'),
          `the text ${id} has an English text`,
        );
      } else
        say(
          texts.every((text) => text.startsWith('https://')),
          `the address ${id} begins with https://`,
        );
      if (list.name === 'bt:Images')
        checkPicture(value, Number(/\.(\d+)$/.exec(id)?.[1]), say, icons, `the picture ${id}`);
    }
  }
  return all;
}

function checkHost(host, say, { commands, namespace, resources }) {
  say(host.attributes['xsi:type'] === 'Workbook', 'the host of the commands is the workbook');
  const nodes = [...walk(host)];
  const of = (name) => nodes.filter((node) => node.name === name);
  const runtime = of('Runtime')[0];
  const pane = runtime.attributes.resid;
  say(runtime.attributes.lifetime === 'long', 'the runtime lives long');
  // Another address, though it were the same page, silently starts a second runtime.
  const same = [
    childOf(of('Page')[0], 'SourceLocation'),
    of('FunctionFile')[0],
    ...of('Action').flatMap((action) => childrenOf(action, 'SourceLocation')),
  ];
  say(
    same.every((node) => node.attributes.resid === pane),
    'page, function file and pane have the address of the runtime',
  );
  say(of('TaskpaneId').length === 0, 'a shared runtime has no TaskpaneId');
  const spaces = of('Namespace');
  if (namespace === null) say(spaces.length === 0, 'there is no Namespace element');
  else {
    say(
      spaces.length === 1 && resources.get(spaces[0].attributes.resid) === namespace,
      `the namespace is ${namespace}`,
    );
    say(
      /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace),
      'a namespace is 1 to 32 letters, digits, points and lines',
    );
  }
  const ids = ['CustomTab', 'Group', 'Control', 'Item']
    .flatMap(of)
    .map((node) => node.attributes.id);
  say(
    ids.every((id) => id && id.length <= 125) && new Set(ids).size === ids.length,
    'tabs, groups and buttons have ids of their own',
  );
  say(
    of('Group').every((group) => childrenOf(group, 'Control').length <= 6),
    'a group has at most six buttons',
  );
  say(
    of('Control').every((control) => ['Button', 'Menu'].includes(control.attributes['xsi:type'])),
    'a control is a button or a menu',
  );
  say(
    of('Item').every((item) => item.attributes['xsi:type'] === undefined),
    'an item of a menu has no type',
  );
  for (const picture of of('Icon')) {
    const there = childrenOf(picture).map((image) => Number(image.attributes.size));
    say(
      REQUIRED_ICONS.every((size) => there.includes(size)),
      'an icon has the sizes 16, 32 and 80',
    );
    say(
      there.every((size) => ALL_ICONS.includes(size)) && new Set(there).size === there.length,
      'an icon has no size twice and none that Office does not know',
    );
    say(
      childrenOf(picture).every((image) =>
        image.attributes.resid?.endsWith(`.${image.attributes.size}`),
      ),
      'an icon shows each size with the picture of that size',
    );
  }
  for (const action of of('Action')) {
    const kind = action.attributes['xsi:type'];
    say(
      kind === 'ShowTaskpane'
        ? childOf(action, 'SourceLocation') !== null
        : kind === 'ExecuteFunction' && childOf(action, 'FunctionName') !== null,
      'a button opens the pane or calls a function',
    );
  }
  const called = of('FunctionName').map(textOf);
  if (commands) {
    say(
      called.every((name) => commands.includes(name)),
      `every button calls a command that the add-in knows (${called.filter((name) => !commands.includes(name)).join(', ')})`,
    );
    say(
      commands.every((name) => called.includes(name)),
      'every command of the add-in has a button',
    );
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const top = path.resolve(import.meta.dirname, '../..');
  const wrong = checkManifest(
    readFileSync(process.argv[2] ?? path.join(top, 'manifest.xml'), 'utf8'),
    { icons: process.argv[3] ?? path.join(top, 'assets/icons') },
  );
  for (const sentence of wrong) console.log(`not so: ${sentence}`);
  console.log(`manifest: ${wrong.length} faults`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
