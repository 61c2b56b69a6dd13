/** Where progress is shown. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says how far long work has come: one line that changes on a terminal, now and then a plain line elsewhere. */
export interface Progress {
  step(done: number, total: number): void;
  /** Ends with a line that stays. */
  end(message: string): void;
}

const number = (value: number): string => value.toLocaleString('en');

/** @param now milliseconds, from any beginning */
export const progressOn = (output: Output, doing: string, now: () => number = Date.now): Progress => {
  const pause = output.isTTY ? 100 : 2000;
  const began = now();
  let shown = output.isTTY ? -Infinity : began;
  return {
    step(done, total) {
      if (now() - shown < pause) return;
      shown = now();
      const line = `${doing}: ${number(done)} of ${number(total)}`;
      output.write(output.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end(message) {
      output.write(`${output.isTTY ? '\r\u001b[2K' : ''}${message}\n`);
    },
  };
};
