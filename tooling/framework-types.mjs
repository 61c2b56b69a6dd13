/**
 * Writes the types by which frameworks know the elements, dist/react.d.ts and others, from the custom-elements
 * manifests: of the package in whose folder it runs, and of the packages with elements on which that one depends. The
 * manifest says which attributes, properties and events there are; the element's class says of which type.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from './framework-types/elements.mjs';
import { frameworks } from './framework-types/frameworks.mjs';

const folder = process.cwd();
const { elements } = readElements(folder);
for (const [name, declarations] of Object.entries(frameworks))
  writeFileSync(join(folder, `dist/${name}.d.ts`), declarations(elements));
