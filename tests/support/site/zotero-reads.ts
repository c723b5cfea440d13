import { defaultTreeAdapter, parse } from 'parse5';

/** Zotero 从一页的元数据里读到的，照它的「Embedded Metadata」和「RDF」两个翻译器（2024 年的）读法写。 */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
}

interface Tag {
  readonly names: readonly string[];
  readonly content: string;
}

/** 前缀写成哪个名字空间；照它自己备着的，不用在网页上声明。 */
const PREFIXES = new Set(['dc', 'dcterms', 'og', 'article', 'bib', 'prism', 'eprints']);
/** `DC.type` 里写的正好是它的条目类型，就是那一类；别的词另有一张换算的表，本站不用。 */
const ITEM_TYPES = new Set(['webpage', 'document', 'dataset', 'report', 'statute']);

/**
 * 读法：名字先看 `name`，没有才看 `property`，空格隔开的是几个名字；`citation_*` 只要名字以它收尾，取头一个，
 * 责任者取全部；`DC.` 以后头一个字母不分大小写。两样都有的，`citation_*` 盖过 `DC.*`。
 * 没有 `DC.type` 的，有题目就当期刊文章。
 */
export function zoteroReads(html: string): ZoteroItem {
  const tags = metaTags(html);
  const highwire = (name: string) =>
    tags.filter(({ names }) => names.join(' ').endsWith(name)).map(({ content }) => content);
  const core = new Map<string, string[]>();
  let hasStatements = false;
  for (const { names, content } of tags) {
    for (const name of names) {
      const [prefix = '', ...rest] = name.split(/[.:_]/);
      if (rest.length === 0 || !PREFIXES.has(prefix.toLowerCase())) continue;
      hasStatements = true;
      if (prefix.toLowerCase() !== 'dc') continue;
      const field = name.slice(prefix.length + 1);
      const key = field.charAt(0).toLowerCase() + field.slice(1);
      core.set(key, [...(core.get(key) ?? []), content]);
    }
  }
  const [type = ''] = core.get('type') ?? [];
  const guess = highwire('citation_title').length > 0 ? 'journalArticle' : 'webpage';
  const first = (name: string, field: string) => highwire(name)[0] ?? core.get(field)?.[0];
  const authors = highwire('citation_author').flatMap((author) => author.split(/\s*;\s*/));
  return {
    itemType: hasStatements && ITEM_TYPES.has(type) ? type : guess,
    title: first('citation_title', 'title'),
    creators: authors.length > 0 ? authors : (core.get('creator') ?? []),
    date: first('citation_date', 'date'),
    publisher: first('citation_publisher', 'publisher'),
    language: first('citation_language', 'language'),
  };
}

function metaTags(html: string): readonly Tag[] {
  const found: Tag[] = [];
  const visit = (node: Parameters<typeof defaultTreeAdapter.getParentNode>[0]): void => {
    if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'meta') {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const name = attributes.get('name') ?? attributes.get('property') ?? '';
      const content = attributes.get('content') ?? '';
      if (name !== '' && content !== '') found.push({ names: name.split(/\s+/), content });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  for (const child of parse(html).childNodes) visit(child);
  return found;
}
