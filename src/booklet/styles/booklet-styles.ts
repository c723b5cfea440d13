import { type Present, presentOn } from '../../floor/present.ts';
import { readPieces, usedRules } from '../../floor/used-rules.ts';
import { usedVariables } from '../../floor/used-variables.ts';
import { mergeSheets } from './merge-sheets.ts';
import { namingVariables } from './name-variables.ts';
import { readSheet } from './read-sheet.ts';
import { writeRules } from './scope-rules.ts';

/** 一页编好的样式，和它属于哪一组。 */
export interface PageStyles {
  readonly group: string;
  readonly css: string;
}

/** 整本的样式从哪里来。 */
interface StylesGiven {
  /** 册子自己的样式放在头一个，合起来它在最后。 */
  readonly pages: readonly PageStyles[];
  /** 各组的页面在册子里的 HTML。 */
  readonly groups: ReadonlyMap<string, string>;
  /** 整本的 HTML，没有样式。 */
  readonly markup: string;
  /** 脚本会往页上添的。 */
  readonly added: Present;
}

/** 整本一份样式：各页编好的合起来，只留用得着的；每一页看起来跟网站上一样。 */
export function bookletStyles({ pages, groups, markup, added }: StylesGiven): string {
  const nameVariables = namingVariables();
  const rules = mergeSheets(distinct(pages, nameVariables));
  const presents = new Map([...groups].map(([group, html]) => [group, presentOn(html, NOTHING)]));
  const css = writeRules(rules, presents);
  return usedVariables(usedRules(readPieces(css), presentOn(markup, added)), '');
}

const NOTHING: Present = { classes: new Set(), tags: new Set() };

/** 一模一样的样式只拆一回。 */
function* distinct(
  pages: readonly PageStyles[],
  nameVariables: ReturnType<typeof namingVariables>,
) {
  const seen = new Set<string>();
  for (const { group, css } of pages) {
    if (seen.has(`${group} ${css}`)) continue;
    seen.add(`${group} ${css}`);
    yield { group, rules: nameVariables(readSheet(css)) };
  }
}
