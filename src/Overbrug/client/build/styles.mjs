import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { design, packageFolder, source } from './paths.mjs';

const font = join(
  packageFolder('@fontsource-variable/atkinson-hyperlegible-next'),
  'files/atkinson-hyperlegible-next-latin-wght-normal.woff2');

// team pages get every component; parent and print pages only what their sheet imports
export async function styles(out) {
  copyFileSync(font, join(out, 'text.woff2'));
  await sheet(out, 'team', ['Design/team.css', ...components()]);
  await sheet(out, 'parent', ['Design/parent.css']);
  await sheet(out, 'print', ['Design/print.css']);
}

function sheet(out, name, files) {
  return build({
    stdin: { contents: files.map(file => `@import "./${file}";`).join('\n'), resolveDir: source, loader: 'css' },
    outfile: join(out, `${name}.css`),
    bundle: true,
    minify: true,
    legalComments: 'none',
    target: ['chrome105', 'firefox105', 'safari15.4'],
    plugins: [fingerprintedFont],
  });
}

const components = () => readdirSync(source, { recursive: true })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.razor.css') && !/^(bin|obj|client)\//.test(file))
  .sort((a, b) => Number(b.startsWith(design)) - Number(a.startsWith(design)) || (a < b ? -1 : 1));

const fingerprintedFont = {
  name: 'fingerprinted-font',
  setup({ onResolve }) {
    const hash = createHash('sha256').update(readFileSync(font)).digest('hex').slice(0, 10);
    onResolve({ filter: /text\.woff2$/ }, () => ({ path: `/assets/text.${hash}.woff2`, external: true }));
  },
};
