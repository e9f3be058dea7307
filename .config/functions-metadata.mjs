/**
 * functions.json and the catalogue, both out of the comments above the functions.
 *
 *   node .config/functions-metadata.mjs            writes src/functions/catalogue.json
 *   node .config/functions-metadata.mjs --check    fails when that file is not what the comments say
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const top = path.resolve(import.meta.dirname, '..');
const folder = path.join(top, 'src/functions');
const catalogueFile = path.join(folder, 'catalogue.json');

/** In the order of the documentation. */
const order = [
  'rates.ts',
  'classification.ts',
  'flow.ts',
  'counterpart.ts',
  'allocation.ts',
  'working-days.ts',
  'words.ts',
];

function sources() {
  const holding = readdirSync(folder).filter(
    (name) =>
      name.endsWith('.ts') &&
      readFileSync(path.join(folder, name), 'utf8').includes('@customfunction'),
  );
  const unknown = holding.filter((name) => !order.includes(name));
  if (unknown.length > 0) throw new Error(`not in the list of sources: ${unknown.join(', ')}`);
  return order.map((name) => path.join(folder, name));
}

/** Parameters that are texts though Excel is told "any", so that a number in the cell arrives unchanged. */
const texts = ['chuoi'];

/** @returns {Promise<object>} the content of functions.json */
export async function functionsMetadata() {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const made = await generateCustomFunctionsMetadata(sources());
  if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
  // The generator always allows custom data types, which broke every function in some retail versions of Excel, and cannot
  // ask for error values, without which a range with one #REF! never reaches the function that would name it.
  // A comment is broken at 100 signs; what Excel shows of it is one line.
  const { allowCustomDataForDataTypeAny: _dropped, ...metadata } = JSON.parse(
    made.metadataJson,
    (_, value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value),
  );
  return { allowErrorForDataTypeAny: true, ...metadata };
}

/** @returns {Promise<object[]>} the entries that src/functions/catalogue.ts describes */
export async function functionCatalogue() {
  const comments = new Map(sources().flatMap(readComments));
  const { functions } = await functionsMetadata();
  return functions.map((declared) => {
    const { tags, names } = comments.get(declared.id);
    const parameters = declared.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional === true,
      kind:
        texts.includes(parameter.name) || parameter.type === 'string'
          ? 'text'
          : parameter.dimensionality === 'matrix'
            ? 'range'
            : 'value',
    }));
    if (names.length !== parameters.length)
      throw new Error(
        `${declared.id}: ${names.length} documented parameters of ${parameters.length}`,
      );
    const written = parameters
      .map(({ name, optional }) => (optional ? `[${name}]` : name))
      .join('; ');
    return {
      name: declared.id,
      group: one(tags, 'group', declared.id),
      description: declared.description,
      signature: `${declared.id}(${written})`,
      parameters,
      returns: one(tags, 'returns', declared.id),
      result: tags.some(([tag]) => tag === 'date')
        ? 'date'
        : declared.result.dimensionality === 'matrix'
          ? 'table'
          : declared.result.type === 'string'
            ? 'text'
            : 'number',
      examples: tags
        .filter(([tag]) => tag === 'example')
        .map(([, text]) => example(text, declared.id)),
    };
  });
}

function one(tags, name, id) {
  const found = tags.filter(([tag]) => tag === name);
  if (found.length !== 1 || !found[0][1]) throw new Error(`${id}: one @${name} is needed`);
  return found[0][1];
}

function example(text, id) {
  const match = /^=([A-Z]+\(.*\)) → (.+)$/.exec(text);
  if (!match || !match[1].startsWith(`${id}(`))
    throw new Error(`${id}: an example reads "=${id}(…) → result", not "${text}"`);
  return { formula: `=${match[1]}`, result: match[2] };
}

/** The tags above each function that is declared with @customfunction. */
function readComments(file) {
  const ts = require('typescript');
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const all = ts.getJSDocTags(declaration);
    const tags = all.map((tag) => [
      tag.tagName.text,
      (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/\s+/g, ' ').trim(),
    ]);
    const id = tags.find(([tag]) => tag === 'customfunction')?.[1];
    const names = all.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText());
    return id ? [[id, { tags, names }]] : [];
  });
}

const asText = (value) => `${JSON.stringify(value, null, 2)}\n`;

async function main() {
  const made = asText(await functionCatalogue());
  if (!process.argv.includes('--check')) writeFileSync(catalogueFile, made);
  else if (readFileSync(catalogueFile, 'utf8') !== made) {
    console.error(
      'src/functions/catalogue.json is not what the comments say: run node .config/functions-metadata.mjs',
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
