import type { Explained } from '../source/fault.ts';
import type { CheckCode, Finding } from './finding.ts';

/**
 * 查到一半，规则自己出了错：这个文件这条规则没查完，不能当作没有毛病。别的文件、别的规则照查。
 * 出错的说明是英文的，里面还可能有文件里的字，不印。
 */
export function guarded<Found>(
  rule: CheckCode,
  path: string,
  run: () => readonly Found[],
): readonly (Found | Finding)[] {
  try {
    return run();
  } catch {
    return [brokenFinding(path, rule)];
  }
}

/** 一个文件没查完；`rule` 是查到哪条规则，读的时候就出了错的不写。 */
export function brokenFinding(path: string, rule?: CheckCode): Finding {
  const where = rule === undefined ? '读这个文件' : `照规则 ${rule} 查这个文件`;
  return unfinished(path, {
    message: `${where}时，检查程序自己出了错，没有查完。`,
    hint: '这一行和这个文件，一起报给管程序的人；急着发布的，把这个文件改回上一次提交的样子再查。',
  });
}

/** 检查自己没有跑成，一个文件也没查：不能当作没有毛病。为什么，在终端里。 */
export const nothingChecked: Finding = unfinished('content/site.json', {
  message: '检查没有跑成，有没有毛病不知道。',
  hint: '看终端里说的为什么；改好了再存一次盘，就再查一遍。',
});

function unfinished(file: string, said: Explained): Finding {
  return {
    code: 'E-CHECK-UNFINISHED',
    ...{ severity: 'error', file, line: 1 },
    ...said,
  };
}
