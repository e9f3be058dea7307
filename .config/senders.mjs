/**
 * Nothing leaves the machine. One rule for every file in src/: whatever could carry cell content to another place – a request, a
 * message, an address with something in it, a window, a form – is caught, also behind an alias or under a computed name. What
 * the house needs all the same is told apart by what it is: pictures that are part of the program, a file handed to the
 * officer's own disk, messages between the workbench and its own worker.
 */

/** Ways to send that no room may name, be it as a global or as a member of something. */
const SENDERS = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'BroadcastChannel',
  'SharedWorker',
  'importScripts',
  'cookie',
  'cookieStore',
  'sessionStorage',
  'caches',
  'pushState',
  'replaceState',
  'requestSubmit',
  'openBrowserWindow',
  'displayDialogAsync',
  'makeEwsRequestAsync',
  'messageParent',
  'PaymentRequest',
  'credentials',
  'serviceWorkerRegistration',
  'canShare',
  'showNotification',
]);
/** Ways to make markup, a style or a program out of a text, or to come to a sender under a name that nobody sees. */
const MAKERS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'parseFromString',
  'dangerouslySetInnerHTML',
  'cssText',
  'setProperty',
  'insertRule',
  'CSSStyleSheet',
  'replaceSync',
  'createAttribute',
  'setAttributeNode',
  'eval',
  'Reflect',
  'getOwnPropertyDescriptor',
  'getOwnPropertyDescriptors',
  'defaultView',
  'constructor',
  'navigation',
  'execCommand',
]);
/** What one file of the house needs and no other may name. */
const ONE_PLACE = {
  // The options of the page: language, colours, the sign between arguments.
  localStorage: /[\\/]src[\\/]taskpane[\\/]preferences\.ts$/,
  // Names and handles of files that were opened lately, and nothing of what is in them.
  indexedDB: /[\\/]src[\\/]workbench[\\/]file[\\/]recent\.ts$/,
  // A formula of the catalogue, when the officer presses the button that copies it; the cells that they selected, when they press
  // the keys that copy in every program.
  clipboard: /[\\/]src[\\/]taskpane[\\/]parts[\\/]clipboard\.ts$/,
  // The command line speaks to the terminal that it was called from.
  console: /[\\/]src[\\/]cli[\\/]/,
};
/** The one module of that kind that a file of the house needs: a process that is given a file and hands back a file. */
const ONE_MODULE = {
  'node:child_process': /[\\/]src[\\/]cli[\\/]foreign-process\.ts$/,
};
/** Members that make the browser load, or go to, what is put into them. */
const ADDRESSES = new Set([
  'src',
  'srcset',
  'srcSet',
  'srcdoc',
  'srcDoc',
  'href',
  'xlinkHref',
  'xlink:href',
  'action',
  'formAction',
  'formaction',
  'ping',
  'poster',
  'manifest',
  'codebase',
  'background',
  'cite',
]);
const GLOBALS = new Set([
  'window',
  'self',
  'globalThis',
  'parent',
  'top',
  'opener',
  'frames',
  'document',
  'navigator',
  'location',
  'history',
]);
const LOADING_TAGS = new Set([
  'img',
  'image',
  'iframe',
  'frame',
  'script',
  'link',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'track',
  'base',
  'meta',
  'portal',
  'form',
  'input',
  'area',
]);
/** Members of what belongs to the browser; elsewhere the words mean something else. */
const OUTLETS = new Set(['open', 'share', 'write', 'writeln']);
const LOADING_CLASSES = new Set(['Image', 'Audio', 'FontFace', 'Request', 'Notification']);
const NETWORK_MODULES =
  /^(node:)?(https?|http2|net|tls|dgram|dns(\/promises)?|child_process|cluster|worker_threads|inspector|undici)$/;
/** Elsewhere there is no page whose elements could load anything. */
const PAGES = /[\\/]src[\\/](taskpane|workbench)[\\/]/;
const MESSAGES = /[\\/]src[\\/]workbench[\\/]worker[\\/]/;
/** An address that can only be of this program: no other place, no question behind it. */
const OWN_FILE = /^(?!\/\/)(?![a-z][a-z0-9+.-]*:)[\w./-]*$/i;

/** Makes an address out of a closed list of the program's own places, whatever it is given; `test/app/guide.test` holds it to that. */
const OWN_ADDRESSES = { name: 'guideAddress', from: /\/app\/guide-address$/ };

/** A text as far as it stands in the source: 'send' + 'Beacon' is known, and a piece that is not is a blank. */
function written(node) {
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'TemplateLiteral')
    return node.quasis.map((quasi) => quasi.value.cooked).join('\u0000');
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return written(node.left) + written(node.right);
  return /^TS(As|NonNull|Satisfies|TypeAssertion)/.test(node.type)
    ? written(node.expression)
    : '\u0000';
}
const known = (node) => (written(node).includes('\u0000') ? null : written(node));
const nameOf = (node) => (node.computed ? known(node.property) : node.property.name);
const IN_STYLE = /\burl\s*\(|@import\b/i;
const bare = (node) =>
  node && /^TS(As|NonNull|Satisfies|TypeAssertion)/.test(node.type) ? bare(node.expression) : node;
const isLiteral = (node) => node?.type === 'Literal' && typeof node.value === 'string';

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sends: 'Nothing leaves the machine: {{what}}.' },
  },
  create(context) {
    const source = context.sourceCode;
    const report = (node, what) => context.report({ node, messageId: 'sends', data: { what } });
    const variableOf = (node) => {
      for (let scope = source.getScope(node); scope; scope = scope.upper) {
        const found = scope.set.get(node.name);
        if (found) return found;
      }
      return null;
    };
    const isGlobal = (node) => {
      const inner = bare(node);
      return (
        inner?.type === 'Identifier' &&
        GLOBALS.has(inner.name) &&
        (variableOf(inner)?.defs.length ?? 0) === 0
      );
    };
    const isPlace = (node) => {
      const inner = bare(node);
      if (inner?.type === 'Identifier') return inner.name === 'location' && isGlobal(inner);
      return inner?.type === 'MemberExpression' && nameOf(inner) === 'location';
    };
    /** A file of the program by its name, a picture that it imports, or an address made here for a file that is handed out. */
    const isOwn = (node) => {
      const inner = bare(node);
      if (isLiteral(inner)) return OWN_FILE.test(inner.value);
      if (
        inner?.type === 'CallExpression' &&
        inner.callee.type === 'Identifier' &&
        inner.callee.name === OWN_ADDRESSES.name
      ) {
        const [imported] = variableOf(inner.callee)?.defs ?? [];
        return (
          imported?.type === 'ImportBinding' &&
          OWN_ADDRESSES.from.test(imported.parent.source.value)
        );
      }
      if (inner?.type !== 'Identifier') return false;
      const [definition] = variableOf(inner)?.defs ?? [];
      if (definition?.type === 'ImportBinding')
        return definition.node.type === 'ImportDefaultSpecifier';
      const made =
        definition?.type === 'Variable' && definition.parent.kind === 'const'
          ? bare(definition.node.init)
          : null;
      return (
        made?.type === 'CallExpression' &&
        made.callee.type === 'MemberExpression' &&
        nameOf(made.callee) === 'createObjectURL'
      );
    };
    /** Written out where it is handed over, so that everybody sees which properties it has. */
    const isPlainlyHarmless = (node) => {
      const inner = bare(node);
      if (inner.type === 'ConditionalExpression')
        return isPlainlyHarmless(inner.consequent) && isPlainlyHarmless(inner.alternate);
      return (
        inner.type === 'ObjectExpression' &&
        inner.properties.every(
          (one) =>
            one.type === 'Property' &&
            !one.computed &&
            !ADDRESSES.has(one.key.name ?? one.key.value) &&
            !MAKERS.has(one.key.name ?? one.key.value),
        )
      );
    };
    const comesFromFluent = (name) => {
      const [definition] = variableOf(name)?.defs ?? [];
      return (
        definition?.type === 'ImportBinding' &&
        definition.parent.source.value.startsWith('@fluentui/')
      );
    };
    const elsewhere = (name) =>
      Object.hasOwn(ONE_PLACE, name) && !ONE_PLACE[name].test(context.filename);
    const checkImport = (node, from) => {
      if (!isLiteral(from)) report(node, 'an import of an address that is put together');
      else if (ONE_MODULE[from.value]?.test(context.filename)) return;
      else if (NETWORK_MODULES.test(from.value) || /^(https?:)?\/\//.test(from.value))
        report(node, `the module ${from.value}`);
    };
    return {
      Identifier(node) {
        const { parent } = node;
        const names =
          parent.type === 'MemberExpression' && parent.property === node && !parent.computed;
        if (
          names ||
          (parent.type === 'Property' &&
            parent.key === node &&
            !parent.computed &&
            parent.parent.type !== 'ObjectPattern')
        )
          return;
        if (
          parent.type.startsWith('TS') ||
          parent.type === 'JSXAttribute' ||
          (parent.type === 'MethodDefinition' && parent.key === node && !parent.computed)
        )
          return;
        if (
          parent.type === 'Property' &&
          parent.parent.type === 'ObjectPattern' &&
          parent.key === node &&
          !parent.computed
        ) {
          if (SENDERS.has(node.name) || elsewhere(node.name))
            report(node, `${node.name} taken out of an object`);
          return;
        }
        const own = (variableOf(node)?.defs.length ?? 0) > 0;
        if (
          (SENDERS.has(node.name) ||
            MAKERS.has(node.name) ||
            LOADING_CLASSES.has(node.name) ||
            elsewhere(node.name)) &&
          !own
        )
          report(node, node.name);
        if (
          node.name === 'Worker' &&
          !own &&
          !(parent.type === 'NewExpression' && parent.callee === node)
        )
          report(node, 'another name for a worker');
        if (node.name === 'Function' && !own) report(node, 'a text that becomes a program');
      },
      MemberExpression(node) {
        const name = nameOf(node);
        if (name === null && isGlobal(node.object))
          report(node, 'a name that nobody sees, of what belongs to the browser');
        if (SENDERS.has(name) || MAKERS.has(name) || (elsewhere(name) && isGlobal(node.object)))
          report(node, name);
        if ((name === 'Worker' || name === 'Function') && isGlobal(node.object)) report(node, name);
        if (LOADING_CLASSES.has(name) && isGlobal(node.object)) report(node, name);
        if (OUTLETS.has(name) && isGlobal(node.object)) report(node, `${name} of the browser`);
        if (name === 'postMessage' && !MESSAGES.test(context.filename))
          report(node, 'a message to another page');
        if (name === 'submit') report(node, 'a form that is sent');
      },
      VariableDeclarator(node) {
        if (node.init && isGlobal(node.init) && node.id.type === 'Identifier')
          report(node, `another name for ${bare(node.init).name}`);
      },
      AssignmentExpression(node) {
        const left = bare(node.left);
        if (isPlace(left)) report(node, 'going to an address');
        else if (left.type === 'MemberExpression' && isPlace(left.object))
          report(node, 'going to an address');
        else if (
          left.type === 'MemberExpression' &&
          isGlobal(left.object) &&
          !isLiteral(node.right)
        )
          report(node, `something put into ${bare(left.object).name}`);
        else if (
          left.type === 'MemberExpression' &&
          ADDRESSES.has(nameOf(left)) &&
          !isOwn(node.right)
        )
          report(node, `an address put into ${nameOf(left)}`);
      },
      CallExpression(node) {
        const { callee } = node;
        if (
          callee.type === 'Identifier' &&
          /^(createElement|cloneElement|jsxs?)$/.test(callee.name)
        )
          report(node, 'an element whose properties nobody sees');
        if (
          callee.type === 'Identifier' &&
          /^set(Timeout|Interval)$/.test(callee.name) &&
          node.arguments[0] &&
          /^(Literal|TemplateLiteral|BinaryExpression)$/.test(bare(node.arguments[0]).type)
        )
          report(node, 'a text that becomes a program');
        if (!MESSAGES.test(context.filename) && node.arguments.some((one) => isGlobal(one)))
          report(node, 'what belongs to the browser, handed on');
        if (
          callee.type === 'MemberExpression' &&
          nameOf(callee) === 'assign' &&
          callee.object.type === 'Identifier' &&
          callee.object.name === 'Object'
        )
          report(node, 'properties that nobody sees');
        if (
          callee.type === 'Identifier' &&
          callee.name === 'open' &&
          (variableOf(callee)?.defs.length ?? 0) === 0
        )
          report(node, 'a window that opens an address');
        if (callee.type !== 'MemberExpression') return;
        const name = nameOf(callee);
        const [first, second] = node.arguments;
        if (name === 'postMessage' && (isLiteral(second) || isGlobal(callee.object)))
          report(node, 'a message to another page');
        if ((name === 'assign' || name === 'replace') && isPlace(callee.object) && !isOwn(first))
          report(node, 'going to an address');
        if (
          name === 'register' &&
          /serviceWorker$/.test(source.getText(callee.object)) &&
          !isOwn(first)
        )
          report(node, 'a worker from an address that is put together');
        if (!PAGES.test(context.filename)) return;
        if (
          name === 'setAttribute' &&
          (!isLiteral(first) || (ADDRESSES.has(first.value) && !isOwn(second)))
        )
          report(node, 'an address as an attribute');
        if (name === 'setAttributeNS' && (!isLiteral(second) || ADDRESSES.has(second.value)))
          report(node, 'an address as an attribute');
        if (name === 'createElement' && (!isLiteral(first) || LOADING_TAGS.has(first.value)))
          report(node, 'an element that loads an address');
        if (name === 'createElementNS') report(node, 'an element that may load an address');
      },
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Worker') return;
        const [address] = node.arguments;
        const fine =
          address?.type === 'NewExpression' &&
          address.callee.name === 'URL' &&
          isLiteral(address.arguments[0]) &&
          OWN_FILE.test(address.arguments[0].value) &&
          source.getText(address.arguments[1]) === 'import.meta.url';
        if (!fine) report(node, 'a worker from an address that is put together');
      },
      JSXOpeningElement(node) {
        if (node.name.type !== 'JSXIdentifier') return;
        const { name } = node.name;
        if (LOADING_TAGS.has(name) && !['img', 'form', 'input'].includes(name))
          report(node, `<${name}>`);
      },
      JSXSpreadAttribute(node) {
        const { name } = node.parent;
        const tag = name.type === 'JSXIdentifier' ? name.name : '';
        if (
          (/^[a-z]/.test(tag) || (name.type === 'JSXIdentifier' && comesFromFluent(name))) &&
          !isPlainlyHarmless(node.argument)
        )
          report(node, 'properties that nobody sees');
      },
      BinaryExpression(node) {
        if (
          node.operator === '+' &&
          node.parent.type !== 'BinaryExpression' &&
          IN_STYLE.test(written(node))
        )
          report(node, 'an address in a style');
      },
      JSXAttribute(node) {
        const name =
          node.name.type === 'JSXIdentifier'
            ? node.name.name
            : `${node.name.namespace.name}:${node.name.name.name}`;
        if (MAKERS.has(name)) report(node, name);
        if (!ADDRESSES.has(name)) return;
        const value =
          node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
        if (!isOwn(value)) report(node, `an address in ${name}`);
      },
      Literal(node) {
        if (typeof node.value === 'string' && IN_STYLE.test(node.value))
          report(node, 'an address in a style');
      },
      TemplateElement(node) {
        if (IN_STYLE.test(node.value.raw)) report(node, 'an address in a style');
      },
      ImportDeclaration(node) {
        checkImport(node, node.source);
      },
      ImportExpression(node) {
        checkImport(node, node.source);
      },
    };
  },
};

export const senders = { rules: { 'nothing-leaves': rule } };
