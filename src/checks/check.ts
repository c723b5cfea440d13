import type { Content } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import type { Fault } from '../source/fault.ts';
import type { CheckCode } from './finding.ts';
import type { Past } from './past.ts';
import type { Repository } from './repository.ts';

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

/** 对着旧账查的规则：看的是脚本从 git 的历史和审核里得来的，不是文件。 */
export interface PastCheck {
  readonly code: CheckCode;
  runOnPast(past: Past): Iterable<Fault & { readonly file: string }>;
}

/** 看内容文件夹以外的规则：看的是脚本走遍仓库得来的。 */
export interface RepositoryCheck {
  readonly code: CheckCode;
  runOnRepository(repository: Repository): Iterable<Fault & { readonly file: string }>;
}

/** 看内容的规则。 */
export type Check = FileCheck | ContentCheck;
