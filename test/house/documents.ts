/** The pages of the project, and the links, commands and paths in them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const top = path.resolve(__dirname, '../..');

export interface Document {
  /** From the top of the tree: "src/README.md". */
  readonly file: string;
  readonly text: string;
}

/** Every page that is in the tree, new ones too; what is ignored is not. */
export function documents(): Document[] {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: top,
    encoding: 'utf8',
  }).stdout;
  return listed
    .split('\n')
    .filter((file) => file !== '')
    .map((file) => ({ file, text: readFileSync(path.join(top, file), 'utf8') }));
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** Where the links and pictures of a page lead; addresses of the network are left out. */
export function linksOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));
}

/** Every command that a page names, in a block of the shell or between backticks, as one line each. */
export function commandsOf(text: string): string[] {
  const inBlocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => line.replace(/\s+#.*$/, '').split(' && ')),
  );
  const inText = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...inBlocks, ...inText]
    .map((command) => command.trim().replace(/^(?:[A-Z_]+=\S+ )+/, ''))
    .filter((command) => /^(?:npm (?!run$)|npx |node |bash )/.test(command));
}

/** Files and folders of the project between backticks; examples of files that are yet to be made are left out. */
export function pathsOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/`((?:src|test|assets|\.config|\.github)\/[\w./-]+)`/g)]
    .map(([, named = '']) => named)
    .filter((named) => /\/$|\.\w+$/.test(named) && !named.includes('bieu-05'));
}

function withoutBlocks(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '');
}
