import { expect, test } from 'vitest';
import type { Finding } from '../../checks/finding.ts';
import { listHtml } from './list-page.ts';
import { newHtml } from './new-page.ts';
import { publishHtml, refusedHtml } from './publish-page.ts';

test('一页也还没有的一类也列出来，能从那里新写', () => {
  const { html } = listHtml([{ name: '会议', kind: 'meetings', files: [] }]);
  expect(html).toContain('一页也还没有');
  expect(html).toContain('href="/new?kind=meetings"');
  const fresh = newHtml({ villages: [], meetings: [], kind: 'meetings' }).html;
  expect(fresh).toContain('<option value="meetings" selected>');
});

test('查出来的在一页里的，点得过去；在署名、图片里的，不做打不开的链接', () => {
  const finding = (code: Finding['code'], file: string): Finding => ({
    ...{ code, severity: 'error', file, line: 3 },
    ...{ message: '不对。', hint: '改好。' },
  });
  const { html } = refusedHtml([
    finding('E-DATE', 'content/promises/a.md'),
    finding('E-COMMIT-MAIL', '作者'),
  ]);
  expect(html).toContain('<a href="/edit?file=content%2Fpromises%2Fa.md">');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('作者：不对。');
});

test('图片也能发布、撤回，只是不能在这里改；没有推上去的一句一句列着', () => {
  const picture = { path: 'content/images/a.jpg', title: 'images/a.jpg', code: undefined };
  const { html } = publishHtml({
    changes: [{ ...picture, kind: 'new', changes: [], isOurs: false }],
    ...{ remote: 'origin', author: '镇党政办', posts: [] },
    unpushed: [{ message: '甲村路灯：装好了' }],
  });
  expect(html).toContain('data-undo-file="content/images/a.jpg"');
  expect(html).not.toContain('/edit?file');
  expect(html).toMatch(/甲村路灯：装好了[\s\S]*data-undo-commit/);
});
