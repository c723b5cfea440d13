import type { Content } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import type { Fault } from '../source/fault.ts';
import type { Committed } from './committed.ts';
import type { CheckCode } from './finding.ts';
import type { Past } from './past.ts';
import type { Repository } from './repository.ts';
import type { Subject } from './subjects.ts';

/** 一个问题和别的问题的关系，都可以不写；查完就用掉了，不在报告里。 */
export interface Related {
  /** 照着什么说的：那样东西另有错误的，这一句多半是跟着来的，先不说。 */
  readonly about?: readonly Subject[];
  /** 有了这个错误，什么看不准了。 */
  readonly blinds?: readonly Subject[];
  /** 说的是同一件事，写法一样的并成一条。 */
  readonly same?: Subject;
}

/** 规则说的一句：错在哪里，和别的问题什么关系。 */
export type Said = Fault & Related;

/** 一个文件一个文件地查的规则。要和别的文件比的，从 `content` 里取。 */
export interface FileCheck {
  readonly code: CheckCode;
  run(file: ContentFile, content: Content): Iterable<Said>;
}

/** 对整个 content 只查一遍的规则，自己说明问题记在哪个文件上。 */
export interface ContentCheck {
  readonly code: CheckCode;
  runOnce(content: Content): Iterable<Said & { readonly file: string }>;
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

/** 看提交本身的规则：说明、署名、名字，和每次提交添了改了的文件；看的是脚本从 git 里读来的。 */
export interface CommitCheck {
  readonly code: CheckCode;
  runOnCommit(seen: Committed): Iterable<Fault>;
}

/** 看内容的规则。 */
export type Check = FileCheck | ContentCheck;
