import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookletStyles } from './booklet-styles.ts';
import { mergeSheets } from './merge-sheets.ts';

const NOTHING = { classes: new Set<string>(), tags: new Set<string>() };

function bound(
  pages: readonly (readonly [group: string, css: string, html: string])[],
  own = '',
): string {
  const groups = new Map(
    pages.map(([group, , html]) => [group, html.replace('leaf', `leaf ${group}`)]),
  );
  return bookletStyles({
    pages: [{ group: 'book', css: own }, ...pages.map(([group, css]) => ({ group, css }))],
    groups,
    markup: `<html class="b"><body><main>${[...groups.values()].join('')}</main>`,
    added: NOTHING,
  });
}

const card = '<article class="leaf"><p class="card">卡</p></article>';

describe('变量', () => {
  test('同一个变量两页换了不一样的短名，合成一个名字', () => {
    const css = bound([
      ['k-a', ':root{--a:#fff}p{color:var(--a)}', card],
      ['k-b', ':root{--b:#fff}p{color:var(--b)}', card],
    ]);
    expect(css).toBe(':root{--V0:#fff}.b p{color:var(--V0)}');
  });

  test('两页的同一个短名不是一回事，分成两个名字', () => {
    const css = bound([
      ['k-a', ':root{--a:#fff}.card{color:var(--a)}', card],
      ['k-b', ':root{--a:#000}.card{background:var(--a)}', card],
    ]);
    expect(css).toContain('.k-a .card{color:var(--V0)}');
    expect(css).toContain('.k-b .card{background:var(--V1)}');
    expect(css).toContain(':root{--V0:#fff}');
    expect(css).toContain(':root{--V1:#000}');
  });

  test('浅色一样、深色不一样的，也是两个变量', () => {
    const dark = (color: string) => `@media (prefers-color-scheme:dark){:root{--a:${color}}}`;
    const css = bound([
      ['k-a', `:root{--a:#fff}${dark('#111')}p{color:var(--a)}`, card],
      ['k-b', `:root{--a:#fff}${dark('#222')}p{color:var(--a)}`, card],
    ]);
    expect(css).toContain('.k-a p{color:var(--V0)}');
    expect(css).toContain('.k-b p{color:var(--V1)}');
  });

  test('没有换过短名的，还叫那个名字', () => {
    expect(bound([['k-a', ':root{--card:#fff}p{color:var(--card)}', card]])).toBe(
      ':root{--card:#fff}.b p{color:var(--card)}',
    );
  });
});

describe('一条规则管哪些页', () => {
  test('各组都有的，前面写册子的类；`main` 是那一页', () => {
    expect(bound([['k-a', 'main{padding:1em}main .card{color:red}', card]])).toBe(
      '.b .leaf{padding:1em}.b .leaf .card{color:red}',
    );
  });

  test('只有一组有、别的组也有那样东西的，只管那一组', () => {
    const css = bound([
      ['k-a', '.card{color:red}[data-mode=elder] .card{color:blue}', card],
      ['k-b', 'p{margin:0}', card],
    ]);
    expect(css).toContain('.k-a .card{color:red}');
    expect(css).toContain('[data-mode=elder] .k-a .card{color:blue}');
  });

  test('别的组没有那样东西，不用分', () => {
    const css = bound([
      ['k-a', '.card{color:red}', card],
      ['k-b', 'p{margin:0}', '<article class="leaf"><p>字</p></article>'],
    ]);
    expect(css).toContain('.b .card{color:red}');
  });

  test('册子自己的处处管用，排在各页的后面', () => {
    const css = bound([['k-a', '.card{color:red}', card]], '.card{color:blue}');
    expect(css).toBe('.b .card{color:red}.b .card{color:blue}'.replace('}.b .card{', ';'));
  });

  test('各页自己的纸不要：册子一样大', () => {
    const css = bound([
      [
        'k-a',
        '@page{size:A4}@page rules{size:A3}@media print{body{page:rules;--text:17pt}p{margin:0}}',
        card,
      ],
    ]);
    expect(css).toBe('@page{size:A4}@media print{.b p{margin:0}}');
  });

  test('谁也用不着的规则不要', () => {
    expect(bound([['k-a', '.nowhere{color:red}p{margin:0}', card]])).toBe('.b p{margin:0}');
  });
});

test('随便怎样的几份样式合起来，每一份里谁先谁后都不变', () => {
  const sheet = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 6 }), (sheets) => {
      const merged = mergeSheets(
        sheets.map((bodies, at) => ({
          group: String(at),
          rules: bodies.map((body) => ({ holders: [], selector: 'p', body })),
        })),
      );
      for (const [at, bodies] of sheets.entries()) {
        const own = merged.filter(({ groups }) => groups.has(String(at)));
        expect(own.map(({ body }) => body)).toEqual(bodies);
      }
    }),
  );
});
