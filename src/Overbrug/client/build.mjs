// node build.mjs OUT: styles, the font, the sprite of pictograms, modules, leaked passwords and their licences
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './build/paths.mjs';
import { styles } from './build/styles.mjs';
import { pictograms } from './build/pictograms.mjs';
import { modules } from './build/modules.mjs';
import { licences } from './build/licences.mjs';
import { compressed } from './build/compressed.mjs';
import { dark } from './build/dark.mjs';
import { passwords } from './build/passwords.mjs';

const out = process.argv[2] ?? '../obj/client';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await styles(out);
await pictograms(out);
await modules(out);
await passwords(out);
await licences(out);
await dark(out);
copyFileSync(join(pictures, 'mark.svg'), join(out, 'mark.svg'));
await compressed(out);
