import { expect, test } from 'vitest';
import { linkPhones } from './link-phones.ts';

const tel = (phone: string) => `<a class="tel" href="tel:${phone}">${phone}</a>`;
const linked = (text: string) => linkPhones(`<main>${text}</main>`).slice(6, -7);

test.each([
  ['问不清的，打12345。', `问不清的，打${tel('12345')}。`],
  ['还是找不到，打 12345。', `还是找不到，打 ${tel('12345')}。`],
  ['儿童热线12349。', `儿童热线${tel('12349')}。`],
  ['重庆拨023-12393。', `重庆拨${tel('023-12393')}。`],
  ['先打12119或者119，再喊人。', `先打${tel('12119')}或者${tel('119')}，再喊人。`],
  ['<p>受伤的，打<b>120</b></p>打120，', `<p>受伤的，打<b>120</b></p>打${tel('120')}，`],
])('「%s」里的电话，一点就拨', (text, expected) => {
  expect(linked(text)).toBe(expected);
});

test.each([
  '每人每月120元',
  '一共12345元',
  '12345人',
  '编号1012、622017',
  '三联单2012345号',
  '打100分',
  '打120元的折',
])('「%s」不是电话', (text) => {
  expect(linked(text)).toBe(text);
});

test.each([
  '<a href="tel:12345">打12345</a>',
  '<h2>打12345</h2>',
  '<button>打12345</button>',
  '<article class="paper fit-1"><p>打12345</p></article>',
  '<svg><text>打12345</text></svg>',
])('%s 原样', (text) => {
  expect(linked(text)).toBe(text);
});

test('正文外面的不动', () => {
  const page = '<head><meta content="打12345"></head><main></main><script>打12345</script>';
  expect(linkPhones(page)).toBe(page);
  expect(linkPhones('<body>打12345</body>')).toBe('<body>打12345</body>');
});
