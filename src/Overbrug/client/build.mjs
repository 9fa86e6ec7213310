// node build.mjs OUT: styles, the font, the sprite of pictograms, modules and their licences
import { mkdirSync, rmSync } from 'node:fs';
import { styles } from './build/styles.mjs';
import { pictograms } from './build/pictograms.mjs';
import { modules } from './build/modules.mjs';
import { licences } from './build/licences.mjs';
import { compressed } from './build/compressed.mjs';
import { dark } from './build/dark.mjs';

const out = process.argv[2] ?? '../obj/client';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await styles(out);
await pictograms(out);
await modules(out);
await licences(out);
await dark(out);
await compressed(out);
