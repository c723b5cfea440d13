import type { Explained, Fault } from '../../source/fault.ts';
import type { NormalText, View } from '../../source/text/views.ts';
import type { FileCheck } from '../check.ts';
import { type KnownPublic, knownIn } from './known-public.ts';

/** 找到的一处：在归整过的文字里从第几个字起，有几个字。 */
export interface Spotted {
  readonly index: number;
  readonly length: number;
}

/** 从一份归整过的文字里，找一种不该公开的东西。 */
export type Find = (view: NormalText, known: KnownPublic) => Iterable<Spotted>;

/** 找一种不该公开的东西的规则。 */
export interface PersonalCheck extends FileCheck {
  /** 找的是哪一种，如 `mobile`。 */
  readonly kind: string;
  readonly find: Find;
  /** 政府网站的网址里也认得准，不会把文章的号认成它。 */
  readonly isSureInAddress?: boolean;
  /** 一个文件的几份文字里找到的，怎么说。 */
  say(views: readonly View[], known: KnownPublic): Iterable<Fault>;
}

/**
 * 由找的办法和说的话做成一条规则：路径和各份文字都找，重在一处的只报一次。
 * 话里只说从第几个字起、有几个字，一个字也不照抄：构建日志是公开的。
 */
export function personalCheck({
  code,
  kind,
  find,
  isSureInAddress = false,
  message,
  hint,
}: Omit<PersonalCheck, 'run' | 'say'> & Explained): PersonalCheck {
  const check: PersonalCheck = {
    code,
    kind,
    find,
    isSureInAddress,
    run: (file, content) => check.say(file.views(), knownIn(file, content)),
    *say(views, known) {
      const reported = new Set<string>();
      for (const view of views) {
        if (view.form === 'address' && !isSureInAddress) continue;
        for (const { index, length } of find(view, known)) {
          const line = view.lineAt(index);
          const start = view.columnAt(index);
          const key = `${line} ${start}`;
          if (reported.has(key)) continue;
          reported.add(key);
          const width = view.originOf(index + length - 1) - view.originOf(index) + 1;
          yield { line, message: `${message}（第${start}个字起，共${width}个字）。`, hint };
        }
      }
    },
  };
  return check;
}

/** 删掉号码以后还要做的事：已经提交的，历史里还有。 */
export const removeIt = '删掉整段号码再提交；已经提交过的，先请人把它从历史里清掉，再推送。';
