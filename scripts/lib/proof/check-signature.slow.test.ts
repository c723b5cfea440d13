import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSignature } from './check-signature.ts';

const home = mkdtempSync(join(tmpdir(), 'mingbai-sign-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function newKey(name: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(home, name)]);
  return readFileSync(join(home, `${name}.pub`), 'utf8').trim();
}

function signed(text: string, name: string, namespace = 'mingbai-manifest'): Buffer {
  const path = join(home, `${name}-${namespace}.json`);
  writeFileSync(path, text);
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', namespace, '-f', join(home, name), path], {
    stdio: 'ignore',
  });
  return readFileSync(`${path}.sig`);
}

test('镇里的钥匙签的才对；改了清单、别人签的、拿别处的签名来、没有签，都不对', () => {
  const [own, other] = [newKey('own'), newKey('other')];
  const manifestBytes = Buffer.from('{"manifest":1}\n');
  const text = manifestBytes.toString();
  const signature = signed(text, 'own');
  const said = (given: { manifestBytes: Buffer; signature: Buffer | undefined }, keys = [own]) =>
    checkSignature(given, keys);
  expect(said({ manifestBytes, signature })).toMatchObject({ isFault: false });
  expect(said({ manifestBytes, signature }, [other, own])).toMatchObject({ isFault: false });
  expect(said({ manifestBytes: Buffer.from('{}'), signature })?.message).toContain('对不上');
  expect(said({ manifestBytes, signature: signed(text, 'other') })?.isFault).toBe(true);
  expect(said({ manifestBytes, signature: signed(text, 'own', 'file') })?.isFault).toBe(true);
  expect(said({ manifestBytes, signature: undefined })?.message).toContain('没有签名');
  expect(said({ manifestBytes, signature }, [])).toMatchObject({ isFault: false });
  expect(said({ manifestBytes, signature: undefined }, [])).toBeUndefined();
});
