/** 一段文字切成的小块：普通文字，或方头括号记号。 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** 原文的错处，照录不改。`note` 是编者的一句说明，如「疑为“根据”」。 */
  | { readonly type: 'sic'; readonly note: string | undefined }
  /** 还没在正式文件里查到的说法。 */
  | { readonly type: 'unverified' }
  /** 这句话的依据：`short` 是本页 basis 里的短名，`clause` 是「第10条」这样的位置。 */
  | { readonly type: 'cite'; readonly sources: readonly CitedSource[] };

export interface CitedSource {
  readonly short: string;
  readonly clause: string | undefined;
}

const MARK =
  /〔(?:原文如此(?:[：:，,]\s*(?<note>[^〔〕]*))?|(?<unverified>待核实)|据\s+(?<cite>[^〔〕]+))〕/gu;

/**
 * 认出文字里的记号：`〔原文如此〕`、`〔原文如此：疑为“根据”〕`、`〔待核实〕`、
 * `〔据 低保条例 第10条〕`、`〔据 低保条例 第10条；社会救助法 第18条〕`。
 * 文号里的「〔2021〕」不是记号，原样留下。
 */
export function parseNotation(text: string): readonly Inline[] {
  if (!text.includes('〔')) return text === '' ? [] : [{ type: 'text', text }];
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    const { note, unverified, cite } = match.groups ?? {};
    if (cite !== undefined) parts.push({ type: 'cite', sources: parseSources(cite) });
    else if (unverified !== undefined) parts.push({ type: 'unverified' });
    else parts.push({ type: 'sic', note: note?.trim() || undefined });
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}

/** 去掉所有记号后的文字，用来比对原文、做摘要、念给人听。 */
export function withoutNotation(text: string): string {
  return text.includes('〔') ? text.replace(MARK, '') : text;
}

function parseSources(cite: string): readonly CitedSource[] {
  return cite
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [short = '', ...rest] = part.split(/\s+/);
      return { short, clause: rest.length > 0 ? rest.join(' ') : undefined };
    });
}
