/** 从地址的 `?codes=1010,1014` 里读出选了哪几号；没写、写得不像的是空的，就是全选。 */
export function codesInQuery(search: string): ReadonlySet<string> {
  const listed = new URLSearchParams(search).get('codes') ?? '';
  return new Set(listed.split(',').filter((code) => /^\d{4}$/.test(code)));
}

/** 选了几张、要几张纸；一张 A4 打两张卡。 */
export function sheetsFor(chosen: number): string {
  return `选了 ${chosen} 张，要 ${Math.ceil(chosen / 2)} 张 A4 纸。`;
}
