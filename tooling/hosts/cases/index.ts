import type { Group } from '../case.js';
import { documents } from './documents.js';
import { hidden } from './hidden.js';
import { life } from './life.js';
import { missing } from './missing.js';
import { places } from './places.js';
import { policies } from './policies.js';
import { scripts } from './scripts.js';
import { snippets } from './snippets.js';
import { styles } from './styles.js';

export const groups: readonly Group[] = [places, snippets, policies, hidden, documents, styles, scripts, missing, life];
