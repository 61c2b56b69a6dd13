/** Loaded into a measured program: writes the most memory it held, in kilobytes, when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env['PEAK'] ?? '', String(process.resourceUsage().maxRSS)));
