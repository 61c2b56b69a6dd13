/** A partner's site as a partner has it: HTML files, and Bootstrap's style sheets beside them. Nothing of ours is copied. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bootstrap = (file) => fileURLToPath(import.meta.resolve(`bootstrap/dist/css/${file}`));

await rm(here('dist'), { recursive: true, force: true });
await cp(here('src'), here('dist'), { recursive: true });
await mkdir(here('dist/css'), { recursive: true });
for (const file of ['bootstrap.min.css', 'bootstrap.rtl.min.css']) await cp(bootstrap(file), here(`dist/css/${file}`));
