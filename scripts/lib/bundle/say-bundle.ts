import { statSync } from 'node:fs';
import type { WrittenBundle } from './write-bundle.ts';

/** 打好了什么、交给谁、下一回怎么打，一行一句。 */
export function sayBundle({ whole, kept, changed }: WrittenBundle): readonly string[] {
  return [
    `打好了整包：${whole}（${sayBytes(whole)}）。`,
    ...(changed === undefined
      ? []
      : [
          `只装改动的：${changed.path}（${sayBytes(changed.path)}）：放上${changed.change.put.length}个文件，删掉${changed.change.remove.length}个。只能盖在门户上现在的那一包上。`,
        ]),
    `交给门户的技术员，请他先看里面的“给技术员.html”。`,
    `留好 ${kept}：下一回写 --since ${kept}，就另有一包只装改动的。`,
  ];
}

function sayBytes(path: string): string {
  return `${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`;
}
