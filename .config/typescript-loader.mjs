// Lets a Node script import the project's TypeScript files as they are: types are stripped, and an import without an
// ending finds its .ts file. Usage: `import './typescript-loader.mjs'`, then `await import('../test/make/…ts')`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
