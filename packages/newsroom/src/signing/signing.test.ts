import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Announcement } from '@unido/announcement';
import { verify, type PublicKey } from '@unido/announcement/signature';
import { describe, expect, it } from 'vitest';
import { documentOf, filesIn, folderWith, newsroom, type Outcome } from '../../testing/cli.js';
import { readKeys } from './keys.js';
import { generateKey } from './private-key.js';
import { sign } from './sign.js';

const now = Date.parse('2025-06-01T12:00:00Z');

const pair = async (kid = 'k'.repeat(43)): Promise<{ key: PublicKey; privateKey: JWK & { kid: string } }> => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '' } = await exportJWK(publicKey);
  const key = {
    kty: 'OKP',
    crv: 'Ed25519',
    x,
    kid,
    alg: 'EdDSA',
    use: 'sig',
    notBefore: '2025-01-01T00:00:00Z',
  } as const;
  return { key, privateKey: { ...(await exportJWK(privateKey)), kid } };
};

const document = documentOf('a', { url: 'https://news.example.org/a/' }) as Announcement;

const signedBy = async (privateKey: JWK & { kid: string }, at = now): Promise<Announcement> => ({
  ...document,
  signature: await sign(document, privateKey, at),
});

describe('a signature', () => {
  it('holds for what was signed, in whatever order its fields stand and whatever translations come', async () => {
    const { key, privateKey } = await pair();
    const signed = await signedBy(privateKey);
    const reordered = Object.fromEntries(Object.entries(signed).toReversed()) as unknown as Announcement;
    const linked = { ...signed, translations: [{ language: 'fr', url: 'https://news.example.org/b/' }] };
    for (const one of [signed, reordered, linked])
      expect(await verify(one, [key], now)).toEqual({ ok: true, kid: key.kid, at: now });
  });

  it('refuses any change, of a field, a letter, or its own bytes', async () => {
    const { key, privateKey } = await pair();
    const signed = await signedBy(privateKey);
    const changes: object[] = [
      { headline: 'Other' },
      { body: [] },
      { status: 'withdrawn' },
      { extra: 1 },
      { url: 'https://evil.example/' },
    ];
    for (const change of changes) expect((await verify({ ...signed, ...change }, [key], now)).ok).toBe(false);
    const { signature = '' } = signed;
    for (let at = 0; at < signature.length; at += 1) {
      const other = signature[at] === 'A' ? 'B' : 'A';
      const broken = signature.slice(0, at) + other + signature.slice(at + 1);
      expect((await verify({ ...signed, signature: broken }, [key], now)).ok, `${at}`).toBe(false);
    }
    for (const broken of [
      '',
      '..',
      'a..b',
      `${signature}.`,
      signature.slice(0, -1),
      ` ${signature}`,
      'x'.repeat(10_000_000),
    ])
      expect((await verify({ ...signed, signature: broken }, [key], now)).ok).toBe(false);
    expect(await verify(document, [key], now)).toEqual({ ok: false, reason: 'unsigned' });
  });

  it('of one key does not hold for another, though the header names it', async () => {
    const one = await pair('1'.repeat(43));
    const two = await pair('2'.repeat(43));
    const signed = await signedBy({ ...one.privateKey, kid: two.key.kid });
    expect(await verify(signed, [one.key, two.key], now)).toEqual({ ok: false, reason: 'changed' });
    const swapped = await signedBy(one.privateKey);
    expect(await verify(swapped, [two.key], now)).toEqual({ ok: false, reason: 'unknown' });
  });

  it('is refused with any other header: no algorithm, a secret, a key of its own, an extension', async () => {
    const { key, privateKey } = await pair();
    const { signature = '' } = await signedBy(privateKey);
    const [, , tail = ''] = signature.split('.');
    const good = { alg: 'EdDSA', kid: key.kid, iat: now / 1000, typ: 'announcement+jws' };
    const evil = await pair();
    const headers: object[] = [
      { ...good, alg: 'none' },
      { ...good, alg: 'HS256' },
      { ...good, typ: 'JWT' },
      { ...good, jwk: await exportJWK(await importJWK(evil.key, 'EdDSA')) },
      { ...good, jku: 'https://evil.example/keys' },
      { ...good, crit: ['exp'], exp: 1 },
      { ...good, b64: false, crit: ['b64'] },
      { ...good, iat: 'now' },
      { alg: 'EdDSA', kid: key.kid },
    ];
    for (const header of headers) {
      const encoded = Buffer.from(JSON.stringify(header)).toString('base64url');
      for (const end of [tail, '', 'A'.repeat(86)])
        expect((await verify({ ...document, signature: `${encoded}..${end}` }, [key], now)).ok).toBe(false);
    }
    // The public key as a shared secret, which libraries once fell for.
    const secret = new TextEncoder().encode(key.x);
    const whole = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .sign(secret);
    expect((await verify({ ...document, signature: whole.replace(/\.[^.]*\./, '..') }, [key], now)).ok).toBe(false);
  });

  it('holds for the time of its key only, and never for a retired one', async () => {
    const { key, privateKey } = await pair();
    const at = (time: string): Promise<Announcement> => signedBy(privateKey, Date.parse(time));
    const ended = { ...key, notAfter: '2025-03-01T00:00:00Z' };
    expect((await verify(await at('2025-02-01T00:00:00Z'), [ended], now)).ok).toBe(true);
    expect((await verify(await at('2025-04-01T00:00:00Z'), [ended], now)).ok).toBe(false);
    expect((await verify(await at('2024-12-31T00:00:00Z'), [key], now)).ok).toBe(false);
    expect((await verify(await at('2025-06-01T12:04:00Z'), [key], now)).ok).toBe(true);
    expect((await verify(await at('2025-06-01T12:06:00Z'), [key], now)).ok).toBe(false);
    const retired = { ...key, retired: '2025-05-01T00:00:00Z' };
    expect(await verify(await at('2025-02-01T00:00:00Z'), [retired], now)).toEqual({ ok: false, reason: 'retired' });
  });
});

describe('keys', () => {
  it('are read strictly, and a private one is refused without being shown', () => {
    const secret = 's'.repeat(43);
    const key = {
      kty: 'OKP',
      crv: 'Ed25519',
      x: 'x'.repeat(43),
      kid: 'k'.repeat(43),
      alg: 'EdDSA',
      use: 'sig',
      notBefore: '2025-01-01T00:00:00Z',
    };
    expect(readKeys('keys.json', JSON.stringify({ keys: [key] }))).toEqual([key]);
    for (const bad of [
      { ...key, alg: 'none' },
      { ...key, x: '' },
      { ...key, notBefore: 'today' },
      { ...key, y: '' },
      null,
    ])
      expect(() => readKeys('keys.json', JSON.stringify({ keys: [bad] }))).toThrow(/^keys\.json: \/keys\/0: /);
    expect(() => readKeys('keys.json', JSON.stringify({ keys: [{ ...key, d: secret }] }))).toThrow(/private key/);
    expect(() => readKeys('keys.json', JSON.stringify({ keys: [{ ...key, d: secret }] }))).not.toThrow(secret);
  });
});

const base = 'https://news.example.org/';

describe('newsroom keys, sign, build and verify', () => {
  const newsroomIn =
    (cwd: string): ((...args: string[]) => Promise<Outcome>) =>
    (...args) =>
      newsroom(args, { cwd });

  it('name no key so that a command line takes the name for an option', async () => {
    const kids = await Promise.all(Array.from({ length: 400 }, async () => (await generateKey()).privateKey.kid));
    expect(kids.filter((kid) => !/^\w[\w-]+$/.test(kid))).toEqual([]);
  });

  it('go together: what is signed is published so, verifies, and is refused once it is changed or its key retired', async () => {
    const cwd = folderWith({
      'work/content/announcements/a.json': documentOf('a'),
      'work/content/announcements/gone.json': documentOf('gone', { status: 'withdrawn' }),
      'secrets/readme.txt': 'private',
    });
    const run = newsroomIn(join(cwd, 'work'));
    const site = join(cwd, 'work/site');
    const key = '../secrets/key.json';
    const build = (): Promise<Outcome> => run('build', 'content', '--out', 'site', '--base-url', base);
    const signAll = (file = key): Promise<Outcome> => run('sign', 'content', '--base-url', base, '--key', file);
    const check = (name: string): Promise<Outcome> =>
      run('verify', `site/${name}`, '--keys', 'site/.well-known/unido-keys.json');

    const made = await run('keys', 'new', '--private', key);
    expect(made.code).toBe(0);
    const kid = made.stdout.trim();
    expect(statSync(join(cwd, 'secrets/key.json')).mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(readFileSync(join(cwd, 'secrets/key.json'), 'utf8')) as { d: string };
    expect((await signAll()).lines).toEqual(['Announcements: 2, signed now: 2.']);
    const before = readFileSync(join(cwd, 'work/content/announcements/a.jws'), 'utf8');
    expect((await signAll()).lines).toEqual(['Announcements: 2, signed now: 0.']);
    expect(readFileSync(join(cwd, 'work/content/announcements/a.jws'), 'utf8')).toBe(before);

    expect((await build()).code).toBe(0);
    for (const name of ['announcements/a/announcement.json', 'announcements/gone/announcement.json', 'feed.json'])
      expect(await check(name), name).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`good, signed`) as string,
      });
    expect(Object.values(filesIn(site)).join()).not.toContain(d);
    expect(Object.values(filesIn(join(cwd, 'work/content'))).join()).not.toContain(d);

    writeFileSync(
      join(cwd, 'work/content/announcements/a.json'),
      JSON.stringify(documentOf('a', { headline: 'Changed' })),
    );
    const changed = await build();
    expect(changed.code).toBe(1);
    expect(changed.lines[1]).toBe(
      'content/announcements/a.json: it is not what was signed; it is published without its signature; sign it again',
    );
    expect((await check('announcements/a/announcement.json')).lines[0]).toContain('refused: it is not signed');
    expect((await build()).code).toBe(1);

    const second = '../secrets/second.json';
    expect((await run('keys', 'rotate', '--private', second)).code).toBe(0);
    expect((await signAll()).lines[0]).toContain('no such key in use');
    expect((await signAll(second)).lines).toEqual(['Announcements: 2, signed now: 1.']);
    expect((await build()).code).toBe(0);
    expect((await check('feed.json')).code).toBe(0);

    expect((await run('keys', 'retire', kid)).code).toBe(0);
    const retired = await build();
    expect(retired.lines[1]).toContain('content/announcements/gone.json: it is signed with a key that was retired');
    expect((await check('announcements/a/announcement.json')).code).toBe(0);
  }, 60_000);

  it('keep private keys out of every place that is published', async () => {
    const cwd = folderWith({ 'content/announcements/a.json': documentOf('a'), 'there.json': '{}' });
    const run = newsroomIn(cwd);
    execFileSync('mkdir', ['-p', join(cwd, 'repository/.git'), join(cwd, 'repository/deep')]);
    for (const [file, says] of [
      ['repository/deep/key.json', 'under version control'],
      ['content/key.json', 'a content folder'],
      ['there.json', 'it is there already'],
    ] as const) {
      const { code, lines, stdout } = await run('keys', 'new', '--private', file, '--keys', 'public.json');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(lines[0]).toContain(says);
    }
    writeFileSync(join(cwd, 'content/old.pem'), 'secret');
    const { code, lines } = await run('build', 'content', '--out', 'site', '--base-url', base);
    expect(code).toBe(1);
    expect(lines[0]).toContain('content/old.pem: by its name it is a private key');
    expect(lines.join()).not.toContain('secret');
  });

  it('verify takes the keys of the host that it asks', async () => {
    const cwd = folderWith({ 'work/content/announcements/a.json': documentOf('a') });
    mkdirSync(join(cwd, 'secrets'));
    chmodSync(join(cwd, 'secrets'), 0o700);
    const run = newsroomIn(join(cwd, 'work'));
    await run('keys', 'new', '--private', '../secrets/key.json');
    await run('sign', 'content', '--base-url', base, '--key', '../secrets/key.json');
    await run('build', 'content', '--out', 'site', '--base-url', base);
    const files = filesIn(join(cwd, 'work/site'));
    const server = createServer(({ url = '' }, response) => {
      const body = files[url.slice(1)];
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const good = await run('verify', `${host}/feed.json`);
      expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining('a: good') as string });
      expect((await run('verify', `${host}/nothing.json`)).lines[0]).toContain('the server says 404');
    } finally {
      server.close();
    }
  });
});
