import { describe, expect, test } from 'vitest';
import {
  filledFigure as answered,
  edited,
  unfilledFigure as entry,
  exampleFiles,
} from '../../tests/support/example-content.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFiles } from './read-content.ts';

const policy = 'content/policies/relief.md';
const script = 'content/broadcasts/relief.md';
const figures = 'content/town-figures.json';

function read(path: string, figure: object): ContentFile {
  const changes = {
    ...edited(policy, '  - 先申请。', '  - 先申请，〔补 办理天数〕。'),
    ...edited(script, '三十日内办好', '〔补 办理天数〕办好'),
    [figures]: JSON.stringify([figure]),
  };
  const found = readContentFiles(exampleFiles(changes)).find((file) => file.path === path);
  if (found === undefined) throw new Error(path);
  return found;
}

describe('检查看到的，就是读的人看到的', () => {
  test('字段和全文都填好，依据添在末尾；原样写着的另留一份', () => {
    const { data, text, written } = read(policy, answered);
    expect(data?.value).toMatchObject({
      steps: ['先申请，20天〔据 镇里补的办理天数〕。'],
      basis: [{ short: '低保条例' }, { short: '补充通知' }, { short: '镇里补的办理天数' }],
    });
    expect(text).toContain('先申请，20天〔据 镇里补的办理天数〕。');
    expect(written.text).toContain('先申请，〔补 办理天数〕。');
    expect(written.value).toMatchObject({ steps: ['先申请，〔补 办理天数〕。'] });
  });

  test('行号不动', () => {
    const [before, after] = [read(policy, entry), read(policy, answered)];
    for (const file of [before, after]) {
      expect(file.data?.lineOf(['steps', 0])).toBe(23);
      expect(file.lineAt(file.text.indexOf('补充通知\n'))).toBe(38);
    }
    expect(after.citations().find(({ short }) => short.startsWith('镇里'))?.line).toBe(23);
  });

  test('稿子里的念得出来', () => {
    expect(read(script, answered).page?.body.text).toContain('二十天办好');
    expect(read(script, entry).page?.body.text).toContain('没查到，先问村里办好');
  });

  test('登记写坏了的不填，别的照读', () => {
    const broken = { ...answered, kind: '几天' };
    expect(read(policy, broken).text).toContain('〔补 办理天数〕');
  });
});
