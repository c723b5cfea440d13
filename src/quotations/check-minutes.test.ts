import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPasted, quotedPassages } from '../../tests/support/quoted-town.ts';
import { bareText } from './bare-text.ts';
import { saySentences } from './quotation-words.ts';

const around = ['会议由组长主持，先点名，再念上回定下的事。\n', '大家点了头，没有人反对，散会。'];

async function words(text: string) {
  return (await checkPasted(text)).filter(({ kind }) => kind === 'words');
}

test('照抄的一段，跟现在一样；全角、半角、标点、换行不管', async () => {
  const [mark] = await words('念了:院坝里的水沟,哪家门前\n哪家清,每月头一个星期天一起动手。');
  expect(mark).toMatchObject({ judgement: 'same', anchor: '1', label: '第一条', line: 1 });
  expect(mark?.page?.code).toBe(2998);
});

test('改了一个数：跟现在不一样，两边的数都说', async () => {
  const [mark] = await words('2998第2条：“红事摆酒不过二十桌，白事不过十桌，菜够吃就好。”');
  expect(mark?.judgement).toBe('differs');
  expect(mark?.numbers).toEqual([{ said: '二十桌', now: '十二桌' }]);
});

test('末尾的一个数改了，也看得出来', async () => {
  const [mark] = await words('念到：办得成的，从批下来的下个月起发钱，每人每月398.5元，大家说好。');
  expect(mark?.numbers).toEqual([{ said: '398.5元', now: '388.5元' }]);
});

test('小数点不见了，不是一样的数', async () => {
  const [mark] = await words('从批下来的下个月起发钱，每人每月3885元，一个季度发一回。');
  expect(mark?.judgement).toBe('differs');
  expect(mark?.numbers).toEqual([{ said: '3885元', now: '388.5元' }]);
});

test('旧的一版的原话：说是哪一版、哪天改的，现在怎么写', async () => {
  const [mark] = await words('上头念：镇里收下申请以后，30日里头给答复，公示的日子另外算。');
  expect(mark).toMatchObject({ judgement: 'earlier', version: '2026-03-31' });
  expect(mark?.notes).toEqual(['是2026年3月31日那一版的原话，2026年4月10日改了']);
  expect(mark?.numbers).toEqual([{ said: '30日', now: '20日' }]);
});

test('照着一条念、那一页没有的话，是没有这段话；没说照哪一页念的，不管', async () => {
  const said = '每家每年要交五十块的卫生费，不交的停水。';
  expect((await words(`2998第1条：“${said}”`)).map(({ judgement }) => judgement)).toEqual([
    'missing',
  ]);
  expect(await words(`有人提议“${said}”`)).toEqual([]);
});

test('没有看得到的旧版的，不说旧版里也没有', async () => {
  const [mark] = await words('2999第1条：“每家每年要交五十块的卫生费，不交的停水。”');
  expect(mark && saySentences(mark)).toEqual(['现在没有这段话']);
});

test('话在另一条：说一声在哪一条', async () => {
  const [mark] = await words('2998第1条：“剩下的饭菜打包带走，空瓶子交给村口的回收点。”');
  expect(mark?.notes).toEqual(['话在第二条第二款，不在第一条']);
});

test('编号、条款后面直接照着写，没有引号的：条款不算在话里，话在另一条的也说', async () => {
  const [right] = await words('2998第二条：红事摆酒不过十二桌，白事不过十桌。');
  expect(right).toMatchObject({ judgement: 'same', said: '红事摆酒不过十二桌，白事不过十桌' });
  const [wrong] = await words('照2998第三条，红事摆酒不过十二桌，白事不过十桌。');
  expect(wrong).toMatchObject({ judgement: 'same', notes: ['话在第二条，不在第三条'] });
  const [moved] = await words('2997第一条：放水的闸只由值班的人开，钥匙挂在保管室。');
  expect(moved).toMatchObject({ judgement: 'same', notes: ['话在第二条，不在第一条'] });
});

test.each([
  ['2998第二条说，红事摆酒不过二十桌，白事不过十桌。', '二十桌', 'differs'],
  ['2998第二条说，“红事摆酒不过二十桌，白事不过十桌。”', '二十桌', 'differs'],
  ['2998第二条：红事摆酒不过十五桌，白事不过十桌。', '十五桌', 'earlier'],
])('“%s”：原话开头的“第二条”不算少写的数', async (text, said, judgement) => {
  const [mark] = await words(text);
  expect(mark).toMatchObject({ judgement, numbers: [{ said, now: '十二桌' }] });
  expect(mark?.words.map(({ now }) => now).join('')).not.toContain('条');
});

test('说了条款，后面是自己的话，不是念它：不标', async () => {
  expect(await words('2998第二条大家讨论了很久，都觉得桌数定得合适，就照这样办。')).toEqual([]);
});

test('没有这一条、没有这一款，分开说', async () => {
  const marks = await checkPasted('2998第九条、第三条第五款');
  expect(marks.map(({ judgement, notes }) => [judgement, notes])).toEqual([
    ['missing', []],
    ['missing', ['只有第三条，下面没有这一款、这一项']],
  ]);
});

test('这一条改过：说哪天改成现在这样；一段条款的，中间的也在', async () => {
  const marks = await checkPasted('2998第一条至第三条');
  expect(marks.map(({ label, notes }) => [label, notes])).toEqual([
    ['第一条', []],
    ['第二条', ['这一条2026年5月1日改成现在这样']],
    ['第三条', []],
  ]);
});

test('题目看不出是哪一页，后面照着念的话在哪一页，就是哪一页', async () => {
  const text = '《村规民约》第二条：“井水不许洗农药壶，违反的在院坝会上说清楚。”';
  const [title] = await checkPasted(text);
  expect(title).toMatchObject({ judgement: 'there', anchor: '2' });
  expect(title?.page?.code).toBe(2999);
  const [alone] = await checkPasted('《村规民约》第二条');
  expect(alone?.judgement).toBe('unclear');
  expect(alone?.perhaps.map(({ code }) => code)).toEqual([2998, 2999]);
});

const long = quotedPassages.filter(({ text }) => bareText(text).key.length >= 12);
const isInNumber = (key: string, at: number) =>
  /[\d.]/.test(key.charAt(at - 1)) && /[\d.]/.test(key.charAt(at));

/** 哪一页的哪一段，从第几个字起抄几个字；不从一个数中间切开。 */
const passages = fc
  .tuple(fc.constantFrom(...long), fc.nat(), fc.integer({ min: 12, max: 40 }))
  .map(([passage, seed, length]) => {
    const { key, at } = bareText(passage.text);
    const count = Math.min(length, key.length);
    const from = seed % (key.length - count + 1);
    const text = passage.text.slice(at[from], (at[from + count - 1] ?? 0) + 1);
    return { ...passage, text, isCut: isInNumber(key, from) || isInNumber(key, from + count) };
  })
  .filter(({ isCut }) => !isCut);

test('哪一页的哪一段，抄十二个字以上夹在别的话里，都找得到，页和条都对', async () => {
  await fc.assert(
    fc.asyncProperty(passages, async ({ text, code, anchor }) => {
      const marks = await words(around.join(text));
      expect(marks.map((mark) => [mark.page?.code, mark.anchor, mark.judgement])).toEqual([
        [code, anchor, 'same'],
      ]);
    }),
  );
});

test('整段抄，改一个数字，都说不一样，两边的数不同', async () => {
  const numbered = long.filter(({ text }) => /\d/.test(text));
  const changed = fc
    .tuple(fc.constantFrom(...numbered), fc.nat(), fc.integer({ min: 1, max: 9 }))
    .map(([passage, seed, step]) => {
      const places = Array.from(passage.text.matchAll(/\d/g), ({ index }) => index);
      const at = places[seed % places.length] ?? 0;
      const digit = (Number(passage.text.charAt(at)) + step) % 10;
      return { ...passage, text: passage.text.slice(0, at) + digit + passage.text.slice(at + 1) };
    });
  await fc.assert(
    fc.asyncProperty(changed, async ({ text, code }) => {
      const [mark] = await words(around.join(text));
      expect(mark?.page?.code).toBe(code);
      expect(['differs', 'earlier']).toContain(mark?.judgement);
      expect(mark?.numbers).not.toEqual([]);
      for (const { said, now } of mark?.numbers ?? []) expect(said).not.toBe(now);
    }),
  );
});

test('随便什么字，都不出错，位置都在原话里', async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '2998',
        '第三条',
        '、',
        '《',
        '》',
        '“',
        '”',
        '（八）',
        '1888',
        '\n',
        '至',
        '〔据 ',
      ),
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const text = parts.join('');
      for (const { start, end, said } of await checkPasted(text)) {
        expect(text.slice(start, end)).toBe(said);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
