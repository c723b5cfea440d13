import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import type { OutputFaults } from '../../../src/output-gate/find-in-output.ts';
import { isShippedPicture } from '../../../src/output-gate/shipped-picture.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';

/** 照什么看：公开过、可以写的，和存货放在哪里。 */
export interface GateGiven {
  readonly known: KnownPublic;
  readonly kept: KeptPlace;
}

/** 公开过、可以写的，写成一串：有一样变了就变。 */
export function rulesOf(known: KnownPublic): string {
  return JSON.stringify({ ...known, phones: [...known.phones] });
}

/** 上一次看过、没有毛病的文件。 */
export interface CleanFiles {
  /** 一字不差的这个文件，看的规则、可以写的也一样，上一次看过没有毛病。不是的这一次要看。 */
  has(path: string, bytes: Buffer | undefined): boolean;
  /** 这一次要看的都看完了，看出了 `faults`：一个毛病也没有的，记下来，下一次不再看。 */
  seen(faults: OutputFaults): void;
}

/**
 * 记着哪些文件看过没有毛病，`kind` 是哪几个文件。记的是路径和字节合起来的指纹；看的规则（程序）、公开过可以写的
 * 有一样变了，一个也不算看过。图片对的是镇里的登记，每次都看。
 */
export function openCleanFiles(kind: string, { known, kept }: GateGiven): CleanFiles {
  const results = openKept(`gate-${kind}`, kept);
  const rules = rulesOf(known);
  const looked: string[] = [];
  return {
    has(path, bytes) {
      if (bytes === undefined || isShippedPicture(path)) return false;
      const key = keyOf(rules, path, bytes);
      if (results.has(key)) return true;
      looked.push(key);
      return false;
    },
    seen({ exposed, unreadable }) {
      const isClean = exposed.length + unreadable.length === 0;
      if (isClean) for (const key of looked) results.put(key, true);
      results.save();
    },
  };
}
