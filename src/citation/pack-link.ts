import { joinPath } from '../markdown/base-path.ts';

/** 把一页、一条放进「会上用」的链接；`base` 是网站所在的目录或网址，`anchor` 是条款的锚点，不写就是整页。 */
export function packLink(base: string, code: number | string, anchor?: string): string {
  return joinPath(base, `/pack/#add=${code}${anchor === undefined ? '' : `~${anchor}`}`);
}
