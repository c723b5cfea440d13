import { expect, test } from 'vitest';
import { faqsIn } from './faqs.ts';
import { plainMarkdown, plainText } from './plain-text.ts';

const basis = [
  { short: '条例', mark: 'verified' },
  { short: '报纸', mark: 'secondary' },
] as const;

test('依据的记号去掉，待核实的、只有旁证的说出来，文号的括号留着', () => {
  expect(plainText('按户给〔据 条例 第10条〕，一户〔待核实〕。', basis)).toBe(
    '按户给，一户（待核实）。',
  );
  expect(plainText('按户给〔据 条例 第10条；报纸〕，一户〔据 报纸〕〔待核实〕。', basis)).toBe(
    '按户给（旁证），一户（待核实）。',
  );
  expect(plainText('渝民规〔2025〕6号', [])).toBe('渝民规〔2025〕6号');
});

test('链接和粗体只留字', () => {
  expect(plainMarkdown('看[临时救助](/1014/)，**要快**〔据 办法〕。', [])).toBe(
    '看临时救助，要快。',
  );
});

const body = `
## 哪些人算一家

### 这一条不是问答

不算。

## 常有人问

### 一个月领好多？

看差多少〔据 条例 第20条〕。标准看表。

- 农村看农村的。
- 城市看[城市的](/1010/)〔据 报纸〕。

### 没写答的？

## 容易弄混

### 也不是

不算。
`;

test('只取「常有人问」一节，一段一句，没有答的不算', () => {
  expect(faqsIn(body, basis)).toEqual([
    {
      name: '一个月领好多？',
      answer: ['看差多少。标准看表。', '农村看农村的。', '城市看城市的（旁证）。'],
    },
  ]);
});

test('答里的表念成一行一句，不念竖线', () => {
  const asked = `## 常有人问

### 各档交好多？

看档次。

| 档次 | 交好多 | 哪年 |
|---|---|---|
| 一档 | 400元〔据 报纸〕 | 2026年 |
| 二档 |  | **2026年** |

交了不退。
`;
  expect(faqsIn(asked, basis)[0]?.answer).toEqual([
    '看档次。',
    '一档：交好多 400元（旁证）；哪年 2026年。',
    '二档：哪年 2026年。',
    '交了不退。',
  ]);
});

test('没有这一节，就没有问答', () => {
  expect(faqsIn('## 容易弄混\n\n- 不是一回事。\n', [])).toEqual([]);
});
