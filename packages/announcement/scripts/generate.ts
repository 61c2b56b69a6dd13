/**
 * Writes what is derived from the schema: the published JSON Schema, and the compact shape that the browser checks by.
 * Both are committed, so that a change to the schema shows in review what it changes for others; a test compares them.
 */
import { writeFile } from 'node:fs/promises';
import { derive } from './derive.ts';

const root = new URL('..', import.meta.url);
for (const [file, text] of Object.entries(await derive())) await writeFile(new URL(file, root), text);
