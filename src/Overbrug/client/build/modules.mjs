import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { client } from './paths.mjs';

// one module per client/*.ts; a page names the ones it wants
export async function modules(out) {
  const entryPoints = readdirSync(client).filter(file => file.endsWith('.ts')).map(file => join(client, file));
  if (entryPoints.length === 0) return;
  await build({ entryPoints, outdir: out, bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none' });
}
