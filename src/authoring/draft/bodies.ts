import { spell } from '../../broadcast/say-number.ts';
import type { AuthoredKind } from '../page-kinds.ts';

/** 正文的样子，写着「待写：」的换成真的。 */
const bodies: Readonly<Record<AuthoredKind, string>> = {
  policies: `## 待写：一节的题目，如“怎么算收入”

待写：这一节的话，一句一个意思，每句后面写依据。

## 常有人问

### 待写：大家常问的一句

待写：答复，先说结论。
`,
  promises: `待写：这件事的来龙去脉，两三句，不写人名；没有要多说的，删掉这一行。
`,
  meetings: `待写：会上怎么说的，照先后写两三段，不写到会人的姓名。
`,
  rules: `## 第一章 待写：头一章管什么

第一条　待写：头一条。一条一段，条与条之间空一行。

第二条　待写：下一条。照着往下写，号不跳、不重。
`,
  exemplars: `待写：做了哪些事，写看得见的，三四段；本人没有书面同意的，不写姓名。
`,
  notices: `待写：文件原文，从正文头一句起，一字不改；“一、”“（一）”各自一段。
`,
  actions: `## 你可以做什么

待写：村民可以怎么问、怎么办、找哪个。
`,
};

/** 一类页面的正文样子。 */
export function draftBody(kind: AuthoredKind): string {
  return bodies[kind];
}

/** 和政策页一起写的广播稿：照着念的话。 */
export function scriptDraft(code: number): string {
  return `---
# 讲的是哪项政策：政策页的编号。
policy: ${code}
---

待写：照着念的稿子，先说这项政策管哪些人。一段一个意思，数写成念出来的字，念完不超过三分钟。

待写：去哪里办，带什么。

待写：问不到人，打哪个电话。

这一页，明白栏编号${spell(String(code))}。
`;
}
