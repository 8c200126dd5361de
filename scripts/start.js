import { join } from 'node:path';
import { checkNode } from './run/check-node.js';
import { ensurePackages } from './run/ensure-packages.js';
import { runNpm } from './run/run-command.js';

// `npm start`: from an empty clone to the running site. Only Node's own modules are imported above,
// because the packages may not be installed yet.
checkNode();
process.chdir(join(import.meta.dirname, '..'));
if (!(await ensurePackages())) process.exit(1);
const built = await runNpm(['run', 'build']);
if (built !== 0) process.exit(built);

const { preview } = await import('vite');
const server = await preview();
console.log(`\nまちくらべ Machikurabe: ${server.resolvedUrls?.local[0]}`);
console.log('終わるには Ctrl+C / Ctrl+C stops it');
