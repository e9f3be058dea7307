/** Excel drops a manifest without a word when its elements stand in another order than the schema's. */
import { extensionPoints, leaves, menu, order } from './manifest-order.mjs';
import { childrenOf } from './xml.mjs';

function expectedOf(node, parent) {
  if (node.name === 'ExtensionPoint') return extensionPoints[node.attributes['xsi:type']] ?? null;
  if (node.name === 'Control' && node.attributes['xsi:type'] === 'Menu') return menu;
  // Two elements of one name: in the list of hosts of the base a Host is empty, and texts that name a resource are too.
  if (node.name === 'Host' && node.attributes.Name !== undefined) return '';
  if (
    node.name === 'Description' &&
    (node.attributes.resid !== undefined || parent.name === 'Supertip')
  )
    return '';
  if (node.name === 'bt:Image' && node.attributes.resid !== undefined) return '';
  if (leaves.includes(node.name)) return '';
  return order[node.name] ?? null;
}

/** @returns {string[]} what stands where it may not, or is missing */
export function checkOrder(node, parent = node) {
  const expected = expectedOf(node, parent);
  if (expected === null) return [`<${node.name}> does not belong here`];
  const names = expected
    .split(' ')
    .filter(Boolean)
    .map((name) => ({ name: name.replace('!', ''), needed: name.endsWith('!') }));
  const wrong = [];
  let place = 0;
  for (const child of childrenOf(node)) {
    const at = names.findIndex(({ name }) => name === child.name);
    if (at < 0) wrong.push(`<${child.name}> does not belong in <${node.name}>`);
    else if (at < place) wrong.push(`<${child.name}> stands too late in <${node.name}>`);
    else place = at;
  }
  for (const { name, needed } of names)
    if (needed && childrenOf(node, name).length === 0) wrong.push(`<${node.name}> lacks <${name}>`);
  const single = new Set([
    'Id',
    'Version',
    'DisplayName',
    'Description',
    'Hosts',
    'Label',
    'Action',
    'Icon',
    'Supertip',
    'FunctionFile',
    'Runtimes',
    'VersionOverrides',
    'DefaultSettings',
    'Resources',
    'Namespace',
  ]);
  for (const name of single)
    if (childrenOf(node, name).length > 1) wrong.push(`<${node.name}> has <${name}> twice`);
  return [...wrong, ...childrenOf(node).flatMap((child) => checkOrder(child, node))];
}
