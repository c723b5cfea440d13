import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

const guide = { path: 'content/guide/ledgers.md' };
const command = 'npm run progress -- --ledgers D:/台账 --period 2022-10-25';

test('命令里的参数名、日子不断开，字一个不多一个不少', async () => {
  const html = await renderMarkdown(`\`\`\`text\n$ ${command}\n\`\`\``, guide);
  for (const word of ['--ledgers', '--period', '2022-10-25']) {
    expect(html).toContain(`<span class="whole">${word}</span>`);
  }
  expect(html.replace(/<[^>]+>/g, '').trim()).toBe(`$ ${command}`);
});

test('行里的代码也一样；减号在词中间的、代码外头的不管', async () => {
  const html = await renderMarkdown(
    '加上 `--yes`，看 `progress-plan.json`，--yes 不是代码。',
    guide,
  );
  expect(html.match(/<span class="whole">[^<]+/g)).toEqual(['<span class="whole">--yes']);
});

test('别的页面照原样', async () => {
  const html = await renderMarkdown('加上 `--yes`。', { path: 'content/policies/relief.md' });
  expect(html).toContain('<code>--yes</code>');
});
