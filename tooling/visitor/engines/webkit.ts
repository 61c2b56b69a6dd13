import { freePort } from '../../process.mjs';
import type { Browsers } from '../../browsers.mjs';
import { webkitCapabilities } from '../../web-test-runner/launchers.mjs';
import { startWebKitDriver } from '../../web-test-runner/webkit-driver.mjs';
import type { Engine } from './engine.js';

/** One command of WebDriver, and what it answers. */
const command = async (address: string, body: object, signal?: AbortSignal): Promise<unknown> => {
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
};

/** MiniBrowser at times hangs while it is launched, and comes up at the next request. */
const startSession = async (driver: string, binary: string): Promise<string> => {
  for (let turn = 1; ; turn++)
    try {
      const capabilities = { alwaysMatch: webkitCapabilities(binary) };
      const value = await command(`${driver}/session`, { capabilities }, AbortSignal.timeout(8_000));
      return `${driver}/session/${(value as { sessionId: string }).sessionId}`;
    } catch (error) {
      if (turn === 8) throw error;
    }
};

export const startWebKit = async (webkit: NonNullable<Browsers['webkit']>): Promise<Engine> => {
  const port = await freePort();
  const stop = await startWebKitDriver(webkit, port);
  const session = await startSession(`http://127.0.0.1:${port}`, webkit.browser);
  await command(`${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  await command(`${session}/window/rect`, { width: 1280, height: 1000 });
  const script = (expression: string): string =>
    `const done = arguments[0];
     Promise.resolve().then(() => ${expression}).then((value) => done('+' + value), (error) => done('-' + error));`;
  return {
    open: async (url) => void (await command(`${session}/url`, { url })),
    evaluate: async (expression) => {
      const answer = String(await command(`${session}/execute/async`, { script: script(expression), args: [] }));
      if (answer.startsWith('-')) throw new Error(answer.slice(1));
      return answer.slice(1);
    },
    back: async () => void (await command(`${session}/back`, {})),
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      stop();
    },
  };
};
