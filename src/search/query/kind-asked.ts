/** 问法说明要的是哪一类页面：名次里，那一类的分数乘以几。 */
const ASKED: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] = [
  [
    /(?:多少|好多|几)(?:户|家|件|次|场|回|个村|本)|办到哪|办得怎么样|进度|进展|完成了/u,
    { progress: 2.2 },
  ],
  [
    /(?<status>没有|没得|没)[？?]?$|([搬修装买换通办补发])(?:没|不)\2|(?:好久|几时|什么时候|啥时候|哪天)(?:才|能|来|得)?[搬修装换通接铺]/u,
    { promises: 2, meetings: 1.1 },
  ],
  [/答应|说好的|承诺/u, { promises: 1.5 }],
  [/(?:啥|什么|啥子|么子)意思|什么叫|是(?:啥|什么|啥子)$/u, { terms: 1.3 }],
  [/规矩|规约|村规|准不准|许不许|要不要得/u, { rules: 1.3 }],
  [/会上|开会|代表会|村民大?会|定了(?:啥|什么|哪)/u, { meetings: 1.3 }],
  [
    /开的?(?:啥子?|什么|么子|哪个|是啥子?)会|(?:哪个|哪回|哪次|那次|那回)会|会上(?:说|定|讲|提|把|通过)/u,
    { meetings: 1.6 },
  ],
];
/** 「有没有」问的不是办了没办。 */
const HAVING = /有没[有得]/u;

/** 各类页面的分数乘以几；没说出要哪一类的为空。`text` 要先折叠过。 */
export function kindLifts(text: string): Readonly<Record<string, number>> {
  const lifts: Record<string, number> = {};
  for (const [pattern, kinds] of ASKED) {
    const found = pattern.exec(text);
    if (found === null || (found.groups?.status !== undefined && HAVING.test(text))) continue;
    for (const [kind, lift] of Object.entries(kinds)) lifts[kind] = (lifts[kind] ?? 1) * lift;
  }
  return lifts;
}
