import { isWhollyToWrite } from '../../../src/checks/plain/to-write.ts';
import type { Content } from '../../../src/source/content.ts';
import { CommandError } from '../command/command-error.ts';

/**
 * 要挂出去的网站，镇里答应办的每一件事都写过：一句也没有写的，村民看见的全是「待写」，抛 `CommandError`。
 * 写了一半的只是提醒；只在自己电脑上看的不管，新镇先看得见样子。
 */
export function mustBeWritten({ files }: Pick<Content, 'files'>): void {
  const paths = files.filter(isWhollyToWrite).map(({ path }) => path);
  if (paths.length === 0) return;
  throw new CommandError(
    `这几件事一句也没有写，全是“待写”，不能挂出去：${paths.join('、')}。写好再来，暂时不公布的先删掉那一页；只是看看的，不写 --site。`,
  );
}
