/** Nothing leaves the machine: each way to send cell content somewhere is planted in the program, and each must be caught. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lint } from './planted';

const top = path.resolve(__dirname, '../..');

/** `name` stands for what an officer's cell holds. */
const sending: Readonly<Record<string, string>> = {
  fetch: "export const send = (name: string): unknown => fetch('/?' + name);",
  'fetch of the window': 'export const send = (name: string): unknown => window.fetch(name);',
  'fetch under a computed name':
    "export const send = (name: string): unknown => window['fetch'](name);",
  'fetch under a name nobody sees':
    'export const send = (name: string, which: string): unknown => (window as unknown as Record<string, (text: string) => void>)[which]!(name);',
  'fetch taken out':
    'export const send = (name: string): unknown => { const { fetch: go } = window; return go(name); };',
  'another name for the window':
    'export const send = (): unknown => { const outside = window; return outside; };',
  XMLHttpRequest:
    "export const send = (name: string): void => { const request = new XMLHttpRequest(); request.open('GET', name); };",
  WebSocket: 'export const send = (name: string): void => new WebSocket("wss://x").send(name);',
  EventSource: 'export const send = (name: string): unknown => new EventSource(name);',
  WebTransport: 'export const send = (name: string): unknown => new WebTransport(name);',
  RTCPeerConnection:
    'export const send = (name: string): unknown => new RTCPeerConnection().createDataChannel(name);',
  sendBeacon: "export const send = (name: string): unknown => navigator.sendBeacon('/', name);",
  share: 'export const send = (name: string): unknown => navigator.share({ text: name });',
  BroadcastChannel:
    'export const send = (name: string): void => new BroadcastChannel("x").postMessage(name);',
  'message to the page around':
    "export const send = (name: string): void => parent.postMessage(name, '*');",
  'message to an opened page':
    "export const send = (name: string, page: Window): void => page.postMessage(name, 'https://x');",
  'picture by class': 'export const send = (name: string): void => { new Image().src = name; };',
  'picture by element':
    "export const send = (name: string): void => { (document.createElement('img')).src = '/x?' + name; };",
  'address of an element':
    'export const send = (name: string, element: HTMLImageElement): void => { element.src = name; };',
  'address by template':
    'export const send = (name: string, link: HTMLAnchorElement): void => { link.href = `x?${name}`; };',
  'address as attribute':
    "export const send = (name: string, link: Element): void => link.setAttribute('href', name);",
  'attribute of a name nobody sees':
    'export const send = (name: string, which: string, link: Element): void => link.setAttribute(which, name);',
  'script element': "export const send = (): unknown => document.createElement('script');",
  'style address':
    'export const send = (name: string, element: HTMLElement): void => { element.style.backgroundImage = `url(${name})`; };',
  'window.open': 'export const send = (name: string): unknown => window.open(name);',
  'bare open': 'export const send = (name: string): unknown => open(name);',
  'location set': 'export const send = (name: string): void => { location.href = name; };',
  'location of the window':
    "export const send = (name: string): void => { window.location = ('/?' + name) as unknown as string & Location; };",
  'location replaced':
    'export const send = (name: string): void => location.replace(`/x?${name}`);',
  'location with a question':
    "export const send = (): void => location.assign('workbench.html?a=1');",
  history: "export const send = (name: string): void => window.history.pushState(null, '', name);",
  'form sent': 'export const send = (form: HTMLFormElement): void => form.submit();',
  cookie: 'export const send = (name: string): void => { document.cookie = name; };',
  'worker from anywhere': 'export const send = (name: string): unknown => new Worker(name);',
  'service worker from anywhere':
    'export const send = (name: string): unknown => navigator.serviceWorker.register(name);',
  'import from anywhere': 'export const send = (name: string): unknown => import(name);',
  'dialog of Office':
    'export const send = (name: string): void => Office.context.ui.displayDialogAsync(name);',
  'sendBeacon under two names':
    "export const send = (name: string): unknown => (navigator as unknown as Record<string, (to: string, what: string) => void>)['send' + 'Beacon']!('/', name);",
  'another name for the navigator':
    "export const send = (name: string): unknown => { const { sendBeacon } = navigator; return sendBeacon('/', name); };",
  'sender by reflection':
    "export const send = (name: string): unknown => Reflect.get(globalThis, 'fe' + 'tch')(name);",
  'sender by a descriptor':
    "export const send = (name: string): unknown => Object.getOwnPropertyDescriptor(globalThis, 'fe' + 'tch')!.value(name);",
  'senders by their list':
    'export const send = (name: string): unknown => (Object.values(window)[7] as (to: string) => void)(name);',
  'window of an element':
    "export const send = (name: string, element: Element): unknown => (element.ownerDocument.defaultView as unknown as Record<string, (to: string) => void>)['fe' + 'tch']!(name);",
  'text that becomes a program':
    "export const send = (name: string): unknown => new Function('a', 'fetch(a)')(name);",
  'constructor of a function':
    "export const send = (name: string): unknown => (() => 1).constructor('a', 'fet' + 'ch(a)')(name);",
  'text run later':
    "export const send = (name: string): unknown => setTimeout('fetch(\"' + name + '\")', 1);",
  'script of a worker': "export const send = (name: string): void => importScripts('/x?' + name);",
  'shared worker': 'export const send = (name: string): unknown => new SharedWorker(name);',
  'worker by another name':
    'export const send = (name: string): unknown => { const W = Worker; return new W(name); };',
  'worker of the window': 'export const send = (name: string): unknown => new window.Worker(name);',
  'link that is fetched before':
    "export const send = (name: string): void => { const link = document.createElement('link'); link.rel = 'prefetch'; link.href = '/?' + name; };",
  'address put in by assign':
    "export const send = (name: string, element: HTMLImageElement): unknown => Object.assign(element, { src: '/?' + name });",
  'address under a computed name':
    "export const send = (name: string, element: HTMLImageElement): void => { element['sr' + 'c' as 'src'] = '/?' + name; };",
  'attribute by node':
    "export const send = (name: string, element: Element): void => { const one = document.createAttribute('src'); one.value = name; element.setAttributeNode(one); };",
  markup:
    'export const send = (name: string, element: Element): void => { element.innerHTML = `<img src="/?${name}">`; };',
  'markup beside':
    "export const send = (name: string, element: Element): void => element.insertAdjacentHTML('beforeend', name);",
  'markup of a document': 'export const send = (name: string): void => document.write(name);',
  'markup by a fragment':
    'export const send = (name: string): unknown => document.createRange().createContextualFragment(name);',
  'markup by a parser':
    "export const send = (name: string): unknown => new DOMParser().parseFromString(name, 'text/html');",
  'style by property':
    "export const send = (name: string, element: HTMLElement): void => element.style.setProperty('background', 'ur' + 'l(/?' + name + ')');",
  'style by text':
    'export const send = (name: string, element: HTMLElement): void => { element.style.cssText = name; };',
  'style by rule':
    'export const send = (name: string, sheet: CSSStyleSheet): unknown => sheet.insertRule(name);',
  'style sheet':
    'export const send = (name: string): unknown => new CSSStyleSheet().replaceSync(name);',
  font: "export const send = (name: string): unknown => new FontFace('x', name);",
  'window of another name':
    'export const send = (name: string): unknown => { const go = window.open; return go(name); };',
  'name of the window': 'export const send = (name: string): void => { window.name = name; };',
  'title of the page': 'export const send = (name: string): void => { document.title = name; };',
  'place behind the sign':
    'export const send = (name: string): void => { document.location.hash = name; };',
  'place by the navigation':
    "export const send = (name: string): unknown => (window as unknown as { navigation: { navigate(to: string): void } }).navigation.navigate('/?' + name);",
  'form of a button': 'export const send = (form: HTMLFormElement): void => form.requestSubmit();',
  sound: 'export const send = (name: string): unknown => new Audio(name);',
  clipboard: 'export const send = (name: string): unknown => navigator.clipboard.writeText(name);',
  'kept by name': "export const send = (name: string): void => localStorage.setItem('x', name);",
  'kept in a store': 'export const send = (name: string): void => { indexedDB.open(name); };',
  'store of the window':
    'export const send = (name: string): unknown => window.indexedDB.open(name);',
  'store taken out':
    'export const send = (name: string): unknown => { const { indexedDB: store } = window; return store.open(name); };',
  console: 'export const send = (name: string): void => console.log(name);',
  'browser of Office':
    'export const send = (name: string): void => Office.context.ui.openBrowserWindow(name);',
};
const inMarkup: Readonly<Record<string, string>> = {
  'picture with a figure':
    'export const Send = ({ name }: { name: string }) => <img src={`x?${name}`} alt="" />;',
  'picture of a value':
    'export const Send = ({ name }: { name: string }) => <img src={name} alt="" />;',
  'link with a figure':
    "export const Send = ({ name }: { name: string }) => <a href={'/x?' + name}>x</a>;",
  'link to another place': 'export const Send = () => <a href="https://example.org/">x</a>;',
  'form with an action':
    'export const Send = ({ name }: { name: string }) => <form action={name} />;',
  frame: 'export const Send = () => <iframe title="x" />;',
  'markup of React':
    'export const Send = ({ name }: { name: string }) => <div dangerouslySetInnerHTML={{ __html: name }} />;',
  'properties that nobody sees':
    'export const Send = ({ name }: { name: string }) => { const given = { src: `/?${name}` }; return <img alt="" {...given} />; };',
  'element by name':
    "import { createElement } from 'react';\nexport const Send = ({ name }: { name: string }) => createElement('img', { src: `/?${name}` });",
  'style of React':
    "export const Send = ({ name }: { name: string }) => <div style={{ backgroundImage: 'ur' + `l(/?${name})` }} />;",
  'link that pings':
    'export const Send = ({ name }: { name: string }) => <a href="huong-dan.html" ping={name}>x</a>;',
  'link that is fetched before':
    'export const Send = ({ name }: { name: string }) => <link rel="prefetch" href={name} />;',
  'several pictures':
    'export const Send = ({ name }: { name: string }) => <img srcSet={name} alt="" />;',
};
const onTheCommandLine: Readonly<Record<string, string>> = {
  http: "import { request } from 'node:http';\nexport const send = request;",
  https: "import https from 'https';\nexport const send = https;",
  net: "import { connect } from 'node:net';\nexport const send = connect;",
  'another program':
    "import { execFile } from 'node:child_process';\nexport const send = execFile;",
};
/** What the house does and must go on doing. */
const allowed: Readonly<Record<string, string>> = {
  'src/workbench/hand.ts':
    'export const hand = (blob: Blob, link: HTMLAnchorElement): void => { const address = URL.createObjectURL(blob); link.href = address; };',
  'src/taskpane/leave.ts': "export const leave = (): void => location.replace('workbench.html');",
  'src/taskpane/preferences.ts':
    "export const keep = (options: string): void => localStorage.setItem('giam-ngheo.options', options);",
  'src/taskpane/parts/clipboard.ts':
    'export const copy = (formula: string): unknown => navigator.clipboard.writeText(formula);',
  'src/cli/say.ts':
    'export class Say { constructor(readonly lines: string[]) { console.log(lines.join("")); } }',
  'src/taskpane/plain.tsx':
    "export const Plain = ({ open }: { open: boolean }) => <p {...(open ? { lang: 'vi' } : {})}>x</p>;",
  'src/taskpane/words.ts': "export const tidy = (text: string): string => text.replace('a', 'b');",
  'src/taskpane/picture.tsx':
    'import picture from \'./thing.png\';\nexport const Picture = () => <img src={picture} alt="" />;',
  'src/workbench/begin.ts':
    "export const begin = (): Worker => new Worker(new URL('./worker/main.ts', import.meta.url));",
  'src/workbench/worker/say.ts':
    'export const say = (worker: Worker, what: unknown): void => worker.postMessage(what, []);',
};

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const planted = new Map<string, string>([
  ...Object.entries(sending).flatMap(([name, text]): [string, string][] =>
    ['taskpane', 'workbench', 'app'].map((room) => [`src/${room}/sends-${slug(name)}.ts`, text]),
  ),
  ...Object.entries(inMarkup).map(([name, text]): [string, string] => [
    `src/taskpane/sends-${slug(name)}.tsx`,
    text,
  ]),
  ...Object.entries(onTheCommandLine).map(([name, text]): [string, string] => [
    `src/cli/sends-${slug(name)}.ts`,
    text,
  ]),
]);
/** Without a page there are no elements whose addresses could be set by these. */
const needsPage = /attribute|script-element/;

test('every way to send is caught where it is planted', () => {
  const found = lint(
    new Map([...planted, ...Object.entries(allowed), ['test/keeps.ts', 'export const one = 1;\n']]),
  );
  const caught = (file: string): boolean =>
    (found.get(file) ?? []).some((one) => one.ruleId === 'house/nothing-leaves');
  const missed = [...planted.keys()].filter(
    (file) => !caught(file) && !(file.startsWith('src/app/') && needsPage.test(file)),
  );
  expect(missed).toEqual([]);
  expect(Object.keys(allowed).filter(caught)).toEqual([]);
});

test('the pages of the program name no other place', () => {
  const pages = ['src/taskpane', 'src/workbench'].flatMap((folder) =>
    readdirSync(path.join(top, folder))
      .filter((name) => /\.(html|css|js)$/.test(name))
      .map((name) => path.join(top, folder, name)),
  );
  expect(pages.length).toBeGreaterThan(4);
  const outside = pages.flatMap(
    (file) => readFileSync(file, 'utf8').match(/(https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [],
  );
  // Office's own network is in one list, that of the build (`.config/addin/pages.cjs`).
  expect(outside).toEqual([]);
});
