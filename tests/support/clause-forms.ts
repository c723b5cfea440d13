import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme } from '../../src/clauses/numbering.ts';

/** 一份样子：正文，和每一块该有的锚点、该报的毛病。 */
export interface ClauseForm {
  readonly name: string;
  readonly home: Scheme;
  /** 各块空一行隔开的正文。 */
  readonly body: string;
  /** 每一块：锚点，报毛病的后面加「 !gap」；没有锚点的是空串。 */
  readonly expected: readonly string[];
}

const folder = join(import.meta.dirname, 'clause-forms');

/**
 * 法律、法规、修改决定、通知、村规民约里序数的各种写法，一行一块：`锚点 | 原文`。
 * `correct` 是写得对的，一条毛病也不该报；`faulty` 是写错的。
 */
export const clauseForms = {
  correct: ['laws', 'village-rules', 'notices'].flatMap(readForms),
  faulty: readForms('faults'),
};

function readForms(name: string): readonly ClauseForm[] {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  return text.split(/^=== /mu).slice(1).map(readForm);
}

function readForm(text: string): ClauseForm {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const [home = '', ...name] = head.split(' ');
  if (home !== 'official' && home !== 'articles') throw new Error(`${head}：不知道是哪套序数`);
  const blocks: { anchor: string; source: string }[] = [];
  for (const row of rows) {
    const at = row.indexOf('|');
    const [anchor, source] = [row.slice(0, at).trim(), row.slice(at + 1).replace(/^ /u, '')];
    const last = blocks.at(-1);
    // 表格的几行是一块。
    if (source.startsWith('|') && last?.source.startsWith('|')) last.source += `\n${source}`;
    else blocks.push({ anchor, source });
  }
  return {
    name: name.join(' '),
    home,
    body: blocks.map(({ source }) => source).join('\n\n'),
    expected: blocks.map(({ anchor }) => anchor),
  };
}
