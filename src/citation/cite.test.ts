import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitedPage, cite, writtenCitation } from './cite.ts';

const rules: CitedPage = {
  code: 2001,
  title: '上湾村村规民约',
  author: '某县某镇上湾村村民会议',
  type: 'A',
  site: '明白栏',
  isWithdrawn: false,
};
const third = {
  label: '第三条',
  day: '2022-10-28',
  address: 'https://town.example.gov.cn/zt/mbl/2001/#3',
};

describe('村规的一条', () => {
  const cited = cite(rules, third, '2023-01-05');
  test('口头', () => expect(cited.spoken).toBe('《上湾村村规民约》第三条，明白栏2001'));
  test('书面，照国家标准的次序', () => {
    expect(cited.written).toBe(
      '某县某镇上湾村村民会议. 上湾村村规民约：编号2001第三条[A/OL]. (2022-10-28)[2023-01-05]. https://town.example.gov.cn/zt/mbl/2001/#3.',
    );
  });
  test('链接', () => expect(cited.link).toBe(third.address));
  test('Markdown', () => {
    expect(cited.markdown).toBe(
      '[《上湾村村规民约》第三条](https://town.example.gov.cn/zt/mbl/2001/#3)（明白栏2001，2022年10月28日的一版）',
    );
  });
});

test('以前的一版，嘴上也说是哪天的；现在的一版不用说', () => {
  expect(cite(rules, { ...third, version: '2022年10月28日的第2版' }, undefined).spoken).toBe(
    '《上湾村村规民约》第三条，明白栏2001（2022年10月28日的第2版）',
  );
});

test('停用了的，口头和 Markdown 里说一声', () => {
  const { spoken, markdown } = cite({ ...rules, isWithdrawn: true }, third, undefined);
  expect(spoken).toBe('《上湾村村规民约》第三条，明白栏2001（已停用）');
  expect(markdown).toContain('2022年10月28日的一版，已停用）');
});

test('政策是电子公告，进度是数据集；题目里有书名号的，书面照录，口头换成单的', () => {
  const notice = { ...rules, code: 4001, title: '关于印发《某方案》的通知' };
  expect(cite(notice, { ...third, label: '' }, undefined)).toMatchObject({
    spoken: '《关于印发〈某方案〉的通知》，明白栏4001',
    written: expect.stringContaining('关于印发《某方案》的通知：编号4001[A/OL]. '),
  });
  expect(writtenCitation({ ...rules, type: 'EB' }, third, undefined)).toContain('[EB/OL]. ');
});

test('不知道哪天更新的、没有网址的、还不知道哪天引用的，都不编', () => {
  expect(
    writtenCitation(
      { ...rules, type: 'DS' },
      { label: '', day: undefined, address: undefined },
      undefined,
    ),
  ).toBe('某县某镇上湾村村民会议. 上湾村村规民约：编号2001[DS/OL]. [引用日期].');
});

test('「4.2.1」这样的条，不同编号连成一个数', () => {
  expect(writtenCitation(rules, { ...third, label: '4.2.1' }, undefined)).toContain(
    '：编号2001，4.2.1[A/OL]',
  );
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
const address = fc
  .array(fc.constantFrom('a', '镇', '(', ')', '-', '%20', '?', '#', '/'), { maxLength: 12 })
  .map((parts) => `https://town.example.gov.cn/${parts.join('')}`);

test('题目里不管有什么，Markdown 的链接都认得出，地址完整', () => {
  fc.assert(
    fc.property(text, address, (title, url) => {
      const { markdown } = cite({ ...rules, title }, { ...third, address: url }, undefined);
      const [, target = ''] =
        /^\[(?:\\.|[^\\[\]])*\]\(([^()\s]+)\)（明白栏2001，/su.exec(markdown) ?? [];
      expect(decodeURI(new URL(target).href)).toBe(decodeURI(new URL(url).href));
    }),
  );
});

test('书面的引用拆得回来：谁、题名、编号、哪一版、哪天引用、网址', () => {
  const plain = fc.stringMatching(/^[甲-龟《》]{1,80}$/u);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(plain, plain, day, day, address, (author, title, on, cited, url) => {
      const written = writtenCitation(
        { ...rules, author, title: `关于${title}的话` },
        { label: '', day: on, address: url },
        cited,
      );
      const found =
        /^(.+)\. (.+)：编号2001\[A\/OL\]\. \((.+)\)\[(.+)\]\. (.+)\.$/u.exec(written) ?? [];
      expect(found.slice(1)).toEqual([author, `关于${title}的话`, on, cited, url]);
    }),
  );
});
