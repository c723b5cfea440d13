import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageCompiler } from '../../../src/floor/page-compiler.ts';
import { finishPage } from './finish-pages.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
const layered = (css: string) => `@layer base,components;@layer base{${css}}`;
const page = (style: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-${hashOf(style)}';"><style>${style}</style></head><body>${body}</body>`;
const finish = (style: string, body: string, files = new Map<string, string>()) =>
  finishPage(page(layered(style), body), files, pageCompiler());

test('样式编短了，策略里的指纹换成新的', () => {
  expect(finish('p{top:0}.x{top:0}', '<p>字</p>')).toBe(page('p{top:0}', '<p>字</p>'));
});

test('页上提到的脚本、脚本又提到的脚本，添的东西样式都留着', () => {
  const files = new Map([
    ['box.js', 'import"./more.js";'],
    ['more.js', 'e.className="late"'],
    ['other.js', 'e.className="never"'],
  ]);
  const body = '<form data-suggest="/assets/box.js"></form>';
  expect(finish('.late{top:0}.never{left:0}', body, files)).toContain(
    '<style>.late{top:0}</style>',
  );
});

test('结构化数据是数据，不算脚本里的词', () => {
  const body = '<script type="application/ld+json">{"text":"late"}</script>';
  expect(finish('.late{top:0}', body)).toContain('<style></style>');
});
