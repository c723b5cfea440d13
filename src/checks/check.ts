import type { Content } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import type { Fault } from '../source/fault.ts';
import type { CheckCode } from './finding.ts';

/** 一个文件一个文件地查的规则。要和别的文件比的，从 `content` 里取。 */
export interface FileCheck {
  readonly code: CheckCode;
  run(file: ContentFile, content: Content): Iterable<Fault>;
}

/** 对整个 content 只查一遍的规则，自己说明问题记在哪个文件上。 */
export interface ContentCheck {
  readonly code: CheckCode;
  runOnce(content: Content): Iterable<Fault & { readonly file: string }>;
}

export type Check = FileCheck | ContentCheck;
