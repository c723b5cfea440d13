import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { joinEarlyScript, mergeScripts } from './merge-scripts.ts';

const script = (text: string) => `<script type="module">${text}</script>`;

test('页里的几段合成末一段，先后不变，同名的互不相干', () => {
  const html = `<p>${script('var a=1;later.push(()=>a)')}</p>${script('var a=2;later.push(()=>a)')}`;
  const merged = mergeScripts(html);
  const [, text = ''] = /<p><\/p><script type="module">(.*)<\/script>$/.exec(merged) ?? [];
  const later: (() => number)[] = [];
  runInNewContext(text, { later });
  expect(later.map((say) => say())).toEqual([1, 2]);
});

test('只有一段、不是模块的、是资料的，原样', () => {
  const html = `<script>a</script><script type="application/ld+json">{}</script>${script('b')}`;
  expect(mergeScripts(html)).toBe(html);
});

test.each(['import"./a.js";b()', 'b();export{b}', 'import{a}from"./a.js"'])(
  '%s 引别的文件、往外给东西，自己一段',
  (linked) => {
    const html = script(linked) + script('c');
    expect(mergeScripts(html)).toBe(html);
  },
);

test('import() 是一句话，照样合；里头的 $ 号一个不变', () => {
  expect(mergeScripts(script('import(a)') + script('b("$&$1")'))).toBe(
    script('(()=>{import(a)})();(()=>{b("$&$1")})();'),
  );
});

describe('并到抬头那一句后面', () => {
  const early = '<script>try{go()}catch{}</script>';

  test('先运行抬头的，整页读完了再运行后面的', () => {
    const html = `<head>${early}</head><p>字</p>${script('done.push("$&")')}`;
    const joined = joinEarlyScript(html);
    expect(joined.match(/<script/g)).toHaveLength(1);
    const [, text = ''] = /<script>(.*)<\/script><\/head><p>字<\/p>$/.exec(joined) ?? [];
    const done: string[] = [];
    const waiting: (() => void)[] = [];
    runInNewContext(text, {
      done,
      go: () => done.push('抬头'),
      addEventListener: (_: string, run: () => void) => waiting.push(run),
    });
    expect(done).toEqual(['抬头']);
    for (const run of waiting) run();
    expect(done).toEqual(['抬头', '$&']);
  });

  test.each([
    ['抬头没有那一句', script('b()')],
    ['引着别的文件', early + script('import"./a.js";b()')],
    ['还有脚本文件', `${early}<script type="module" src="/a.js"></script>${script('b()')}`],
    ['没有后面的', early],
  ])('%s，原样', (_, html) => {
    expect(joinEarlyScript(html)).toBe(html);
  });
});
