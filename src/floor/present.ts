const CLASSES = /\sclass="([^"]*)"/g;
const TAGS = /<([a-z][a-z0-9]*)/g;
const WORDS = /[\w-]+/g;
/** 脚本里添元素：`createElement('li')` 这样写在括号里，或者写成一段 HTML。 */
const TAGS_MADE = /(?:\(\s*["'`]|<)([a-z][a-z0-9]*)/g;

/** 一页上可能出现的类名和元素名。 */
export interface Present {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** 脚本会往页上添的：出现过的词都当作会有的类，添的元素也算。 */
export function addedBy(scripts: string): Present {
  return {
    classes: new Set(scripts.match(WORDS)),
    tags: new Set([...scripts.matchAll(TAGS_MADE)].map(([, tag = '']) => tag)),
  };
}

/** 去掉样式的一页上有的，连同脚本会添的。 */
export function presentOn(markup: string, added: Present): Present {
  const classes = [...markup.matchAll(CLASSES)].flatMap(([, list = '']) => list.split(/\s+/));
  const tags = [...markup.matchAll(TAGS)].map(([, tag = '']) => tag);
  return {
    classes: new Set([...classes, ...added.classes]),
    tags: new Set([...tags, ...added.tags]),
  };
}
