import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { packageFolder, pictures } from './paths.mjs';

const drawings = join(packageFolder('openmoji'), 'color/svg');

export async function pictograms(out) {
  const symbols = rows().map(({ id, source }) => symbol(id, fileOf(id, source)));
  writeFileSync(join(out, 'pictograms.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
}

function rows() {
  const lines = readFileSync(join(pictures, 'pictograms.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map(line => line.split('\t')).map(([id, source]) => ({ id, source }));
}

function fileOf(id, source) {
  const file = source === 'own' ? join(pictures, `${id}.svg`) : join(drawings, `${source}.svg`);
  if (!existsSync(file)) throw new Error(`content/pictograms/pictograms.tsv: ${id} has no drawing at ${source}`);
  return file;
}

function symbol(id, file) {
  const { data } = optimize(readFileSync(file, 'utf8'), { path: file, multipass: true, floatPrecision: 1, plugins });
  if (/<style|style=|\sid=|data:/.test(data)) throw new Error(`${file}: styles, ids and data: do not pass our Content-Security-Policy`);
  return data.replace(/^<svg xmlns="[^"]*"/, `<symbol id="${id}"`).replace(/<\/svg>$/, '</symbol>');
}

const plugins = [
  { name: 'preset-default', params: { overrides: { removeHiddenElems: true } } },
  'convertStyleToAttrs',
  { name: 'removeAttrs', params: { attrs: ['id', 'class', 'data-.*'] } },
  'collapseGroups',
  'sortAttrs',
];
