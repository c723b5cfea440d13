import { expect, test } from 'vitest';
import { sha256 } from './tighten-csp.ts';
import { tightenPage } from './tighten-pages.ts';

const page = (style: string, hash: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-${hash}';"><style>${style}</style></head><body>${body}</body>`;

test('样式短了，策略里的指纹换成新的', () => {
  const css = 'p{top:0}.x{top:0}';
  expect(tightenPage(page(css, sha256(css), '<p>字</p>'), new Map())).toBe(
    page('p{top:0}', sha256('p{top:0}'), '<p>字</p>'),
  );
});

test('页上提到的脚本、脚本又提到的脚本，添的东西样式都留着', () => {
  const files = new Map([
    ['box.js', 'import"./more.js";'],
    ['more.js', 'e.className="late"'],
    ['other.js', 'e.className="never"'],
  ]);
  const css = '.late{top:0}.never{top:0}';
  const body = '<form data-suggest="/_astro/box.js"></form>';
  expect(tightenPage(page(css, sha256(css), body), files)).toContain('<style>.late{top:0}</style>');
});

test('结构化数据是数据，不算脚本里的词', () => {
  const body = '<script type="application/ld+json">{"text":"late"}</script>';
  expect(tightenPage(page('.late{top:0}', '', body), new Map())).toContain('<style></style>');
});
