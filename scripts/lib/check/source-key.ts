import type { SourceFile } from '../../../src/source/source-file.ts';
import { keyOf } from '../kept/kept-results.ts';

/** 一个文件的指纹：路径，字节；没有内容可读的，是哪一种。 */
export function sourceKey(file: SourceFile): string {
  if ('bytes' in file) return keyOf('bytes', file.path, file.bytes);
  return 'text' in file
    ? keyOf('text', file.path, file.text)
    : keyOf('unread', file.path, file.unread);
}
