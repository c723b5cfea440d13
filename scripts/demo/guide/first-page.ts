/** 头一页写的那件事：命令写、表单填，都照这一份，画面上才对得起来。 */
export const firstPage = {
  kind: 'promise',
  villageName: '丁村',
  village: 'ding',
  words: '路灯',
  title: '二组路口的路灯不亮',
  aspect: 'infrastructure',
  scope: 'village',
  responsible: '村委会主任',
  due: '2022-12-30',
  standard: '夜里走得清路。',
  measures: '请电工看线路，换灯泡。',
  body: '二组路口的两盏路灯不亮，晚上走路看不清。',
  message: '丁村：答应年底前修好二组的路灯',
} as const;

/** 把 `npm run new` 开的头填好：每一处「待写」换成真的话，别的一个字也不动。`draft` 是开的头。 */
export function filledFirstPage(draft: string): string {
  const { title, aspect, scope, responsible, due, standard, measures, body } = firstPage;
  const fills: readonly (readonly [RegExp, string])[] = [
    [/^title: .*$/m, `title: ${title}`],
    [/^aspect: 待写：.*$/m, `aspect: ${aspect}`],
    [/^ {2}of: 待写：.*$/m, `  of: ${scope}`],
    [/^responsible: 待写：.*$/m, `responsible: ${responsible}`],
    [/^due: 待写：.*$/m, `due: ${due}`],
    [/^standard: 待写：.*$/m, `standard: ${standard}`],
    [/^ {2}- 待写：.*$/m, `  - ${measures}`],
    [/^待写：.*$/m, body],
  ];
  return fills.reduce((text, [place, words]) => text.replace(place, words), draft);
}
