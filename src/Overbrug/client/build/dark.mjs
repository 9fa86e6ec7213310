import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// the dark colours whatever the device says, for looking at previews
export async function dark(out) {
  const css = readFileSync(join(out, 'team.css'), 'utf8');
  writeFileSync(join(out, 'dark.css'), css.replaceAll(/@media ?\(prefers-color-scheme: ?dark\)/g, '@media screen'));
}
