/** Every page says before all else that it runs no script but its own, and holds none itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

interface Plugin {
  readonly userOptions?: { readonly filename: string; readonly templateContent: string };
}
const { plugins } = createRequire(__filename)(path.resolve('.config/addin/pages.cjs')) as {
  plugins(env: object, entries: readonly string[]): readonly Plugin[];
};

const pages = ['cdn', 'self'].flatMap((officejs) =>
  plugins({ officejs }, ['taskpane', 'workbench']).flatMap(({ userOptions }) =>
    userOptions
      ? [[`${userOptions.filename} (${officejs})`, userOptions.templateContent] as const]
      : [],
  ),
);

/** The homes of office.js, the new one first: for its scripts, and for its frame. */
const OFFICE = [
  'https://officeapis.public.onecdn.static.microsoft',
  'https://appsforoffice.microsoft.com',
];

test('the pages are the pane, the workbench and the one for an old Excel, with either source of office.js, and more when there are more', () => {
  expect(pages.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'taskpane.html (cdn)',
      'workbench.html (cdn)',
      'guard.html (cdn)',
      'taskpane.html (self)',
      'workbench.html (self)',
      'guard.html (self)',
    ]),
  );
});

test.each(pages)('%s', (name, html) => {
  const policies = [
    ...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/g),
  ];
  expect(policies).toHaveLength(1);
  const policy = policies[0]![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|data:(?! *;| *$)(?<!img-src 'self' data:)|http:/);
  for (const part of [
    'script-src',
    'frame-src',
    'style-src',
    'connect-src',
    'base-uri',
    'form-action',
  ])
    expect([part, policy.includes(`${part} '`)]).toEqual([part, true]);
  expect(policy.match(/https:\/\/[^ ;]+/g) ?? []).toEqual(
    name.includes('(cdn)') && !name.startsWith('workbench') ? [...OFFICE, ...OFFICE] : [],
  );
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  // The policy of the types stands before every other script.
  expect(/<script src="([^"]+)"/.exec(html)![1]).toBe('trusted-types.js');
  // Nothing that could run or be loaded stands before the policy, and nothing in the page runs by itself.
  expect(html.slice(0, html.indexOf('Content-Security-Policy'))).not.toMatch(
    /<(?:script|link|style|base)/,
  );
  expect(html.replace(/<script src="[^"]+"(?: defer)?><\/script>/g, '')).not.toMatch(
    /<script|<style|\sstyle=|\son\w+=|javascript:/i,
  );
});

test.each(pages)('%s: office.js loads its parts from the places of the policy alone', (_, html) => {
  const policy = /content="(default-src[^"]+)"/.exec(html)?.[1] ?? '';
  const rules: { createScriptURL?: (address: string) => string } = {};
  runInNewContext(readFileSync('src/taskpane/trusted-types.js', 'utf8'), {
    window: {
      trustedTypes: { createPolicy: (__: string, made: object) => Object.assign(rules, made) },
    },
    document: { querySelector: () => ({ content: policy }) },
    location: new URL('https://xa.example/taskpane.html'),
    URL,
    TypeError,
  });
  const isLet = (address: string): boolean => {
    try {
      return rules.createScriptURL?.(address) === address;
    } catch {
      return false;
    }
  };
  const places = OFFICE.filter((place) => policy.includes(place));
  const tried = [...OFFICE, 'https://xa.example', 'https://khac.example'];
  expect(tried.filter((place) => isLet(`${place}/1/excel-win32.js`))).toEqual([
    ...places,
    'https://xa.example',
  ]);
  expect(isLet('office/excel-win32.js')).toBe(true);
});
