import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** 每个代码写在 src 的哪个房间；检查的规则说到小房间。 */
export function roomsOfCodes(): ReadonlyMap<string, string> {
  const root = resolve(import.meta.dirname, '../../src');
  const written =
    /^\s*(?:yield \{ )?code: '([EWR]-[A-Z0-9-]+)'|refused\('(R-[A-Z0-9-]+)'|'(R-[A-Z0-9-]+)'[;,]?$/gm;
  const rooms = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = entry.replaceAll('\\', '/');
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue;
    const [top = '', inner = ''] = path.split('/');
    const room = top === 'checks' && !inner.endsWith('.ts') ? inner : top;
    for (const [, ...codes] of readFileSync(join(root, path), 'utf8').matchAll(written)) {
      const code = codes.find((one) => one !== undefined) ?? '';
      rooms.set(code, code.startsWith('R-') ? 'sitting' : room);
    }
  }
  return rooms;
}
