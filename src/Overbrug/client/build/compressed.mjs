import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

// once at build time and as small as it goes, so that a start costs nothing
export async function compressed(out) {
  for (const file of readdirSync(out).filter(name => /\.(css|js|svg|txt)$/.test(name))) {
    const bytes = readFileSync(join(out, file));
    writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes));
  }
}
