import { decode } from '../../../src/source/source-file.ts';

/** 一个路径的文字，和它的字节是不是 UTF-8；`raw` 是字节用 latin1 写着的。 */
export function pathOf(raw: string): { readonly path: string; readonly isUtf8: boolean } {
  const bytes = Buffer.from(raw, 'latin1');
  const path = bytes.toString('utf8');
  if (Buffer.from(path, 'utf8').equals(bytes)) return { path, isUtf8: true };
  return { path: decode({ path: '', bytes }).text || raw, isUtf8: false };
}
