import type { Browsers } from '../../browsers.mjs';
import { startChromium } from './chromium.js';
import type { Engine, EngineName } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

/** @returns nothing where the machine has no such browser */
export const start = (name: EngineName, { chromium, firefox, webkit }: Browsers): Promise<Engine> | undefined => {
  switch (name) {
    case 'chromium':
      return chromium ? startChromium(chromium) : undefined;
    case 'firefox':
      return firefox ? startFirefox(firefox) : undefined;
    case 'webkit':
      return webkit && startWebKit(webkit);
  }
};
