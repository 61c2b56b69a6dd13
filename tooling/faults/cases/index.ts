import type { Group } from '../case.js';
import { answers } from './answers.js';
import { bodies } from './bodies.js';
import { code } from './code.js';
import { connections } from './connections.js';
import { reader } from './reader.js';
import { signatures } from './signatures.js';

export const groups: readonly Group[] = [connections, answers, bodies, code, signatures, reader];
