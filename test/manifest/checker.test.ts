/** The generated manifests pass, and each way to break one is found by the sentence that names it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allForms } from '../../src/app/forms';
import { COMMANDS } from '../../src/taskpane/commands';

const top = path.resolve(__dirname, '../..');
const committed = readFileSync(path.join(top, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')) as {
  version: string;
};

/** Generator and checker are modules of Node, so they run there; one run answers for a whole list. */
function inNode<T>(expression: string, input: unknown): T {
  const script = `
    import { checkManifest } from './.config/addin/check-manifest.mjs';
    import { manifestXml } from './.config/addin/manifest.mjs';
    import { sideload } from './.config/addin/sideload.mjs';
    import { menuItems } from './.config/addin/menu.mjs';
    import { readFileSync } from 'node:fs';
    const input = JSON.parse(readFileSync(0, 'utf8'));
    const icons = 'assets/icons';
    console.log(JSON.stringify(${expression}));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: top,
    encoding: 'utf8',
    input: JSON.stringify(input),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as T;
}

describe('the manifest', () => {
  it('that is committed is the generated one', () => {
    expect(inNode<string>('manifestXml()', null)).toBe(committed);
  });

  it.each([
    ['production', {}, null],
    ['development', { dev: true }, 'THU'],
    ['an own server', { address: 'https://tinh.example/giam-ngheo/' }, null],
    ['with a prefix', { namespace: 'XA' }, 'XA'],
  ])('passes for %s', (_, options, namespace) => {
    expect(
      inNode<string[]>(
        'checkManifest(manifestXml(input.options), { icons, commands: input.commands, namespace: input.namespace })',
        { options, namespace, commands: Object.keys(COMMANDS) },
      ),
    ).toEqual([]);
  });

  it('of development has an Id and a prefix of its own, since two copies of one add-in collide', () => {
    const [production, development] = inNode<string[]>(
      '[manifestXml(), manifestXml({ dev: true })]',
      null,
    ) as [string, string];
    const idOf = (text: string): string => /<Id>(.*?)<\/Id>/.exec(text)![1]!;
    expect(idOf(development)).not.toBe(idOf(production));
    expect(production).not.toContain('Namespace');
    expect(development).toContain('<Namespace resid="Functions.Namespace"/>');
  });

  it('refuses an address that Excel would refuse', () => {
    for (const address of ['http://tinh.example/', 'https://tinh.example'])
      expect(() => inNode('manifestXml(input)', { address })).toThrow(/the address begins with/);
  });
});

const broken: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['an element never closed', '</Hosts>', '', 'is closed by'],
  ['an unquoted attribute', 'lifetime="long"', 'lifetime=long', 'not well formed'],
  ['an attribute twice', 'lifetime="long"', 'lifetime="long" lifetime="long"', 'attribute twice'],
  ['an unknown entity', '<ProviderName>', '<ProviderName>&nbsp;', 'unknown entity'],
  ['a wrong root', /OfficeApp/g, 'OfficeAppX', 'the root is an OfficeApp'],
  ['no Id', /<Id>.*?<\/Id>/, '', '<OfficeApp> lacks <Id>'],
  [
    'an Id that is none',
    /<Id>.*?<\/Id>/,
    '<Id>00000000-0000-0000-0000-000000000000</Id>',
    'Id is a GUID',
  ],
  [
    'two elements the wrong way round',
    /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/,
    '$2$1',
    '<Version> stands too late',
  ],
  ['an unknown element', '<Permissions>', '<Colour/><Permissions>', '<Colour> does not belong'],
  ['a version of three numbers', /<Version>[\d.]+</, '<Version>1.0.0<', 'Version has four numbers'],
  ['another default language', '>vi-VN<', '>en-US<', 'DefaultLocale is vi-VN'],
  [
    'a long name',
    'DisplayName DefaultValue="Giảm nghèo"',
    `DisplayName DefaultValue="${'g'.repeat(126)}"`,
    'DisplayName has 1 to 125',
  ],
  [
    'no English name',
    '<Override Locale="en-US" Value="Poverty reduction"/>',
    '',
    'DisplayName has an English text',
  ],
  [
    'an icon without https',
    '<IconUrl DefaultValue="https:',
    '<IconUrl DefaultValue="http:',
    'IconUrl begins with https',
  ],
  [
    'a start page without https',
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    'the start page begins',
  ],
  ['an icon of another size', 'giam-ngheo-32.png"', 'giam-ngheo-40.png"', 'IconUrl is 32 pixels'],
  [
    'an icon that is not there',
    'icons/giam-ngheo-64.png',
    'icons/giam-ngheo-65.png',
    'names a picture that is there',
  ],
  [
    'a domain with a path',
    '<AppDomain>https://localhost:3000<',
    '<AppDomain>https://localhost:3000/x<',
    'an AppDomain is',
  ],
  [
    'another host',
    '<Host Name="Workbook"/>',
    '<Host Name="Document"/>',
    'the only host is the workbook',
  ],
  [
    'a base that hides the add-in',
    '<Set Name="ExcelApi" MinVersion="1.1"/>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    'the base asks for ExcelApi 1.1',
  ],
  ['too few rights', 'ReadWriteDocument', 'ReadDocument', 'Permissions is'],
  [
    'no requirements of the pane',
    '<bt:Set Name="ExcelApi" MinVersion="1.14"/>',
    '',
    'the pane asks for ExcelApi 1.14',
  ],
  [
    'a resource name too long',
    /Functions\.Metadata/g,
    'Functions.Metadata.With.A.Long.Name',
    'at most 32 characters',
  ],
  [
    'a resource that is missing',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Other.Url"/>',
    'the resource Other.Url is there',
  ],
  [
    'a resource that nobody uses',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Spare" DefaultValue="https://x/"/>',
    'the resource Spare is used',
  ],
  [
    'a resource twice',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Help.Url" DefaultValue="https://x/"/>',
    'Help.Url stands there once',
  ],
  [
    'an empty text',
    '"Start.Title" DefaultValue="',
    '"Start.Title" DefaultValue="" Old="',
    'Start.Title is not empty',
  ],
  [
    'a long label',
    '"Tab.Label" DefaultValue="',
    `"Tab.Label" DefaultValue="${'g'.repeat(126)}`,
    'Tab.Label has at most 125',
  ],
  [
    'a long tip',
    '"NhanDien.Tip" DefaultValue="',
    `"NhanDien.Tip" DefaultValue="${'g'.repeat(251)}`,
    'NhanDien.Tip has at most 250',
  ],
  [
    'a text without English',
    /(<bt:String id="Tab.Label"[^>]*)>\s*<bt:Override[^>]*\/>\s*<\/bt:String>/,
    '$1/>',
    'Tab.Label has an English text',
  ],
  [
    'a script without https',
    '"Functions.Script" DefaultValue="https',
    '"Functions.Script" DefaultValue="http',
    'Functions.Script begins with https',
  ],
  [
    'a runtime of its own for the functions',
    '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
    '<Page>\n              <SourceLocation resid="Help.Url"/>',
    'have the address of the runtime',
  ],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'the runtime lives long'],
  [
    'a TaskpaneId',
    '<SourceLocation resid="Taskpane.Url"/>\n                  </Action>',
    '<SourceLocation resid="Taskpane.Url"/></Action>'.replace('<Source', '<TaskpaneId/><Source'),
    '<TaskpaneId>',
  ],
  [
    'an empty namespace',
    '</Metadata>',
    '</Metadata><Namespace resid="Tab.Label"/>',
    'there is no Namespace element',
  ],
  [
    'two buttons of one id',
    'id="GiamNgheo.GopThon"',
    'id="GiamNgheo.NhanDien"',
    'ids of their own',
  ],
  [
    'an icon without a size',
    /<bt:Image size="80" resid="mo-khung.80"\/>/,
    '',
    'the sizes 16, 32 and 80',
  ],
  [
    'an icon size that Office does not know',
    'size="80" resid="mo-khung.80"',
    'size="96" resid="mo-khung.80"',
    'none that Office does not know',
  ],
  [
    'a size shown with another picture',
    'size="16" resid="mo-khung.16"',
    'size="16" resid="mo-khung.32"',
    'with the picture of that size',
  ],
  [
    'a button that does nothing',
    '<FunctionName>taoBieu</FunctionName>',
    '',
    'opens the pane or calls a function',
  ],
  ['a menu without items', /<Items>[\s\S]*?<\/Items>/, '', '<Control> lacks <Items>'],
  [
    'a menu that is said to be a button',
    'xsi:type="Menu"',
    'xsi:type="Button"',
    '<Items> does not belong in <Control>',
  ],
  [
    'an item that does nothing',
    /(<Item id="GiamNgheo.LapTatCa">[\s\S]*?)<Action[\s\S]*?<\/Action>/,
    '$1',
    '<Item> lacks <Action>',
  ],
  [
    'an item with the id of a button',
    '<Item id="GiamNgheo.LapTatCa"',
    '<Item id="GiamNgheo.TaoBieu"',
    'ids of their own',
  ],
  [
    'an item with a type',
    '<Item id="GiamNgheo.LapTatCa"',
    '<Item xsi:type="Button" id="GiamNgheo.LapTatCa"',
    'an item of a menu has no type',
  ],
  [
    'a control of another kind',
    'xsi:type="Button" id="GiamNgheo.MoKhung"',
    'xsi:type="Toggle" id="GiamNgheo.MoKhung"',
    'a control is a button or a menu',
  ],
  [
    'a form without its one-click command',
    '>lapBc15<',
    '>lapBc14<',
    'every command of the add-in has a button',
  ],
  ['a button of an unknown command', '>taoBieu<', '>xoaHet<', 'a command that the add-in knows'],
  [
    'a command without a button',
    '>taoBieu<',
    '>nhanDien<',
    'every command of the add-in has a button',
  ],
];

describe('the ribbon', () => {
  it('has a button for the pane, and one click for each form and for all of them', () => {
    expect(inNode<string[]>('menuItems.map((one) => one.command)', null)).toEqual([
      'lapTatCa',
      ...allForms().map(
        ({ form }) =>
          `lap${form
            .split('-')
            .map((part) => part[0]!.toUpperCase() + part.slice(1))
            .join('')}`,
      ),
    ]);
    const menu = /<Control xsi:type="Menu"[\s\S]*?<\/Control>/.exec(committed)![0];
    expect(menu.match(/<FunctionName>/g)).toHaveLength(allForms().length + 1);
    for (const { label } of allForms())
      expect(committed).toContain(`DefaultValue="${label.local}"`);
  });
});

it('npm start says how the development add-in comes into Excel on Windows, on a Mac and on the web, and where the workbench is', () => {
  const said = inNode<string>('sideload(input)', 'dist/manifest-thu.xml');
  for (const wanted of [
    'dist/manifest-thu.xml',
    'web ',
    'Windows ',
    'Mac ',
    'Trusted Add-in Catalogs',
    'Upload My Add-in',
    'Documents/wef',
    'https://localhost:3000/workbench.html',
  ])
    expect(said).toContain(wanted);
});

describe('Microsoft’s own reader', () => {
  it('reads the manifest, and stamps another one with an Id of its own', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    try {
      const copy = path.join(folder, 'manifest.xml');
      writeFileSync(copy, committed);
      const { read, stamped, wrong } = inNode<{
        read: Record<string, unknown>;
        stamped: Record<string, unknown>;
        wrong: string[];
      }>(
        `await (async () => {
        const { OfficeAddinManifest } = (await import('office-addin-manifest')).default;
        const read = await OfficeAddinManifest.readManifestFile(input);
        const stamped = await OfficeAddinManifest.modifyManifestFile(input, 'random', 'Giảm nghèo xã');
        return { read, stamped, wrong: checkManifest(readFileSync(input, 'utf8'), { icons }) };
      })()`,
        copy,
      );
      expect(read).toMatchObject({
        id: /<Id>(.*?)<\/Id>/.exec(committed)![1],
        displayName: 'Giảm nghèo',
        defaultLocale: 'vi-VN',
        hosts: ['Workbook'],
        permissions: 'ReadWriteDocument',
        version: `${version}.0`,
        officeAppType: 'TaskPaneApp',
      });
      expect(stamped.id).not.toBe(read.id);
      expect(stamped.displayName).toBe('Giảm nghèo xã');
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the checker', () => {
  const texts = broken.map(([, from, to]) => committed.replace(from, to));
  const found = inNode<string[][]>(
    'input.texts.map((text) => checkManifest(text, { icons, commands: input.commands }))',
    { texts, commands: Object.keys(COMMANDS) },
  );

  it.each(broken.map(([what, , , sentence], index) => [what, sentence, index] as const))(
    'finds %s',
    (_, sentence, index) => {
      expect(texts[index]).not.toBe(committed);
      expect(found[index]!.join('\n')).toContain(sentence);
    },
  );

  it('wants the namespace that the build was given', () => {
    expect(
      inNode<string[]>(
        "checkManifest(manifestXml({ namespace: 'XA' }), { icons, namespace: 'THU' })",
        null,
      ),
    ).toContain('the namespace is THU');
  });
});
