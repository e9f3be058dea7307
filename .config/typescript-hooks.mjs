import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const isFile = (url) => existsSync(url) && statSync(url).isFile();

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    for (const ending of ['.ts', '/index.ts', '']) {
      const url = new URL(specifier + ending, context.parentURL);
      if (isFile(url))
        return {
          url: url.href,
          shortCircuit: true,
          format: url.href.endsWith('.ts') ? 'module' : undefined,
        };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  // The sources import data without saying that it is JSON, as their own tools allow.
  if (url.startsWith('file:') && url.endsWith('.json') && !context.importAttributes?.type) {
    return {
      format: 'module',
      source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`,
      shortCircuit: true,
    };
  }
  if (url.startsWith('file:') && url.endsWith('.ts')) {
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      filename: fileURLToPath(url),
      configFile: false,
      swcrc: false,
      sourceMaps: 'inline',
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  }
  return next(url, context);
}
