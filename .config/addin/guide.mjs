// The officer's guide, printed as one page: node .config/addin/guide.mjs "<what goes into the head>"
import '../typescript-loader.mjs';

const { guidePage } = await import('../../src/app/guide/page.ts');
process.stdout.write(guidePage(process.argv[2] ?? ''));
