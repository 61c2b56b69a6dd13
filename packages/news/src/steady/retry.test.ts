import { describe, expect, test, vi } from 'vitest';
import { LoadError } from '../load.js';
import { waitFor } from './retry.js';

const http = (status: number, after?: string): LoadError =>
  new LoadError('http', status, { status, after: after ?? null });

describe('asking again', () => {
  test.each<readonly [name: string, error: LoadError]>([
    ['no answer', new LoadError('network', '')],
    ['silence', new LoadError('timeout', '')],
    ...[408, 425, 429, 500, 502, 503, 504].map((status) => [String(status), http(status)] as const),
  ])('can help after %s, three times, each time later, and not at the same time for all', (_, error) => {
    for (const [failures, wait] of [1_000, 3_000, 9_000].entries()) {
      const waits = Array.from({ length: 50 }, () => waitFor(error, failures) ?? 0);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(wait / 2);
      expect(Math.max(...waits)).toBeLessThan(wait * 1.5);
      expect(new Set(waits).size).toBeGreaterThan(10);
    }
    expect(waitFor(error, 3)).toBeUndefined();
  });

  test.each<readonly [name: string, error: LoadError]>([
    ...[401, 403, 404, 410, 451].map((status) => [String(status), http(status)] as const),
    ...(['type', 'size', 'json', 'document', 'signature', 'keys', 'unsupported'] as const).map(
      (code) => [code, new LoadError(code, '')] as const,
    ),
    ['an address that is none', new TypeError('Invalid URL') as unknown as LoadError],
  ])('can’t help after %s', (_, error) => {
    expect(waitFor(error, 0)).toBeUndefined();
  });

  test('keeps to the time that the server asks for', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    expect(waitFor(http(429, '30'), 0)).toBe(30_000);
    expect(waitFor(http(503, 'Thu, 01 Jan 2026 00:02:00 GMT'), 0)).toBe(120_000);
    expect(waitFor(http(503, '3600'), 0)).toBeUndefined();
    for (const nonsense of ['soon', '-5', '', 'Thu, 01 Jan 1970 00:00:00 GMT'])
      expect(waitFor(http(503, nonsense), 0)).toBeLessThan(1_500);
    vi.useRealTimers();
  });
});
