import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLink } from '../citation/pack-link.ts';
import { emptyPack, LONGEST_TITLE, MOST_ITEMS, type Pack, withItems } from './pack.ts';
import {
  isDay,
  packFragment,
  readItem,
  readPackAddress,
  tidyTitle,
  writeItem,
} from './pack-address.ts';

const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const version = fc.oneof(
  fc.constant(''),
  day,
  fc.tuple(day, number(2, 99)).map((parts) => parts.join('-')),
);
const anchor = fc.oneof(
  fc.constant(''),
  fc.array(number(1, 200), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('-')),
  fc.constantFrom('z-1-2', 'a1-t3', '3.1-2', 'd2-a1-2_2', 'a0-1', 'who'),
);
const item = fc.record({
  code: fc.oneof(number(1001, 8999), number(600001, 699999)),
  version,
  anchor,
});
const pack: fc.Arbitrary<Pack> = fc
  .record({
    items: fc.array(item, { maxLength: MOST_ITEMS + 5 }),
    title: fc.string({ unit: 'binary', maxLength: 80 }).map(tidyTitle),
    day: fc.oneof(fc.constant(''), day),
  })
  .map(({ items, ...rest }) => ({ ...withItems(emptyPack, items), ...rest }));

test('写成地址再读回来，一样不差', () => {
  fc.assert(
    fc.property(pack, (one) => {
      expect(readPackAddress(`#${packFragment(one)}`)).toEqual({
        kind: 'folder',
        pack: one,
        unread: [],
      });
    }),
  );
});

test('写出来的地址，聊天的应用从头到尾认得是一个：没有空格、引号、括号、汉字', () => {
  fc.assert(
    fc.property(pack, (one) => {
      expect(packFragment(one)).toMatch(/^[\w.~@,&=%-]*$/);
    }),
  );
});

test('聊天的应用把逗号、波浪号转写了，也读得出', () => {
  fc.assert(
    fc.property(pack, (one) => {
      const changed = packFragment(one).replace(/[,~@]/g, encodeURIComponent).replace(/~/g, '%7E');
      expect(readPackAddress(changed)).toMatchObject({ pack: one });
    }),
  );
});

test('什么样的地址都读得完；读出来的每一件都是规矩的，题目不长、只有一行', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('#', 'i=', 'add=', 't=', 'd=', '&', ',', '~', '@', '%', '2001', '<b>'))
      .map((parts) => parts.join('')),
    pack.map((one) => packFragment(one).slice(0, 30)),
  );
  fc.assert(
    fc.property(hostile, (fragment) => {
      const read = readPackAddress(fragment);
      const items =
        read.kind === 'folder' ? read.pack.items : read.kind === 'add' ? read.items : [];
      expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
      for (const one of items)
        expect(writeItem(one)).toMatch(/^\d{4,6}(@[\d-]+)?(~[a-z0-9._-]+)?$/);
      if (read.kind === 'folder') {
        expect([...read.pack.title].length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(read.pack.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(read.pack.day === '' || isDay(read.pack.day)).toBe(true);
      }
    }),
  );
});

describe('别处写的链接', () => {
  test('加一件：整页、一条、旧版', () => {
    const added = (fragment: string) => {
      const read = readPackAddress(fragment);
      return read.kind === 'add' ? read.items : undefined;
    };
    expect(added(new URL(packLink('https://a.gov.cn/mbl/', 2001, '3-1')).hash)).toEqual([
      { code: '2001', version: '', anchor: '3-1' },
    ]);
    expect(added('#add=1010')).toEqual([{ code: '1010', version: '', anchor: '' }]);
    expect(added('#add=2001@2022-10-28~3')).toEqual([
      { code: '2001', version: '2022-10-28', anchor: '3' },
    ]);
  });

  test('看不懂的一段说得出来，别的照读；同一件写两回算一件', () => {
    expect(readPackAddress('#i=1010,<img src=x>,2001~3,1010,2001@2022-13-45&d=2026-02-30')).toEqual(
      {
        kind: 'folder',
        pack: {
          items: [
            { code: '1010', version: '', anchor: '' },
            { code: '2001', version: '', anchor: '3' },
          ],
          title: '',
          day: '',
        },
        unread: ['<img src=x>', '2001@2022-13-45'],
      },
    );
  });

  test.each(['', '#', '#1010', '#big', '#main', '#=1', '#t=只有题目'])(
    '“%s”不是单子',
    (fragment) => {
      expect(readPackAddress(fragment).kind).toBe('none');
    },
  );
});

test.each([
  '2001~',
  '2001@',
  '~3',
  '2001~3~4',
  '2001~<b>',
  '99',
  '2001~3-',
  `2001~${'1'.repeat(90)}`,
])('“%s”不是一件', (text) => {
  expect(readItem(text)).toBeUndefined();
});
