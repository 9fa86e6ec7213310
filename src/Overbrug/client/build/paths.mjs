import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const client = resolve(import.meta.dirname, '..');
export const source = resolve(client, '..');
export const design = 'Design/';
export const pictures = resolve(source, '../../content/pictograms');

const require = createRequire(import.meta.url);
export const packageFolder = name => dirname(require.resolve(`${name}/package.json`));
