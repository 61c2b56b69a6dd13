import { createHash } from 'node:crypto';

export const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy that lets the page's own inline scripts through by their hashes. */
export const policyFor = (policy: string, html: string): string => {
  const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => digest(text ?? ''));
  const added = [...new Set(inline)].join(' ');
  return /script-src/.test(policy)
    ? policy.replace('script-src', `script-src ${added}`)
    : `${policy}; script-src ${added}`;
};
