const CODE =
  /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`)/gm;

/**
 * 把代码块和行内代码换成一样长的空格，换行留着：位置和行号都不变，
 * 而给发布人讲写法的页面里举的例子不会被当真。
 */
export function withoutCode(markdown: string): string {
  return markdown.includes('`') || markdown.includes('~~~')
    ? markdown.replace(CODE, (code) => blank(code))
    : markdown;
}

/** 一样长的空白。 */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
