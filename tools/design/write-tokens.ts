import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderIconNames, renderIconsCss, renderIllustrationNames, renderIllustrationsCss } from './icons-css';
import { renderTokensCss } from './tokens-css';

const folder = join(__dirname, '../../src/ui/tokens/generated');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'tokens.css'), renderTokensCss());
writeFileSync(join(folder, 'icons.css'), renderIconsCss());
writeFileSync(join(folder, 'illustrations.css'), renderIllustrationsCss());
writeFileSync(join(folder, 'icon-name.ts'), renderIconNames());
writeFileSync(join(folder, 'illustration-name.ts'), renderIllustrationNames());
