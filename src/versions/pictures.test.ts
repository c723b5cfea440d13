import { expect, test } from 'vitest';
import { fillingOf } from '../town-figures/fill.ts';
import { readPageText } from './page-text.ts';

const text = `---
code: 626001
title: 水管老漏水
village: jia
after: pipe-after.jpg
---

看图。

![龙头有水了](/images/pipe-after.jpg)
`;

function shown(names: ReadonlyMap<string, string>) {
  const path = 'content/promises/pipe.md';
  const page = readPageText({ kind: 'promises', path, text, filling: fillingOf([]), names });
  return page?.parts.flatMap(({ name, paragraphs }) =>
    paragraphs.map((one) => (name === '' ? one.text : `${name}：${one.text}`)),
  );
}

test('旧版里不放图，说图下面的话', () => {
  const names = new Map([['pipe-after.jpg', '换好的水管']]);
  expect(shown(names)).toEqual(['之后的图：换好的水管', '看图。', '（图：龙头有水了）']);
});

test('撤下了的、没有登记的，登记的话也不说', () => {
  expect(shown(new Map())).toContain('之后的图：一张图，现在没有了。');
});
