import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { addProperties, textOf } from './elements.ts';

/**
 * 表在手机上一行一行摞起来看：每一格记下自己那一列叫什么，样式把列名摆在格的前头。
 * 没有脚本也一样；屏幕宽了、印出来，还是一张表。
 */
export const remarkTables: RemarkPlugin<[]> = () => (tree: Root) => {
  visit(tree, 'table', (table) => {
    const [header, ...rows] = table.children;
    const [, ...columns] = header?.children.map((cell) => textOf(cell).trim()) ?? [];
    addProperties(table, { className: ['stacked'] });
    for (const { children } of rows) {
      for (const [index, cell] of children.slice(1).entries()) {
        addProperties(cell, { 'data-column': columns[index] ?? '' });
      }
    }
  });
};
