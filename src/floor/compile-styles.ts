import { Features, transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import logical from 'postcss-logical';
import { expandIs } from './expand-is.ts';
import { flattenLayers } from './flatten-layers.ts';
import { helpOldEngines } from './old-engines.ts';
import { styleTargets } from './targets.ts';
import { stepWidths } from './width-steps.ts';

/**
 * 把照新写法写的样式编成旧浏览器也读得懂的，顺便压小。层拆成先后，逻辑方向换成上下左右
 * （页面都是从左到右），`:is()`、`clamp()`、弹性盒子的 `gap` 各有替代。
 * 没有写在层里的样式抛错；语法不对的，照抛解析器的错。
 */
export function compileStyles(css: string): string {
  const root = postcss.parse(css);
  flattenLayers(root);
  return compiled(root);
}

/** 编一段不分层的样式：脚本添进页面的。 */
export function compileLoose(css: string): string {
  return compiled(postcss.parse(css));
}

function compiled(root: Root): string {
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.flatMap(expandIs);
  });
  root.walkAtRules('media', (rule) => {
    rule.params = plainQuery(rule.params);
  });
  root.walkDecls((declaration) => {
    if (!declaration.value.includes('color-mix(')) return;
    declaration.cloneBefore({ value: 'currentcolor' });
  });
  stepWidths(root);
  const { root: physical } = postcss([logical()]).process(root, { from: undefined });
  if (physical.type !== 'root') throw new Error('样式只有一份，不该分成几份。');
  helpOldEngines(physical);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(physical.toString()),
    minify: true,
    targets: styleTargets,
    // 本站的深色用变量，不用 `light-dark()`。
    exclude: Features.LightDark,
  });
  return code.toString();
}

/** `(width >= 56rem)` 写成 `(min-width: 56rem)`；`(width < 56rem)` 写成差一点点的 `max-width`。 */
function plainQuery(query: string): string {
  return query
    .replace(/\(width >= ([\d.]+)rem\)/g, '(min-width: $1rem)')
    .replace(
      /\(width < ([\d.]+)rem\)/g,
      (_, width: string) => `(max-width: ${Number(width) - 0.001}rem)`,
    );
}
