import { parseClauseLabel } from '../../clauses/cite-label.ts';

/** 问话里提到的条款：索引里的键（两套序数都说得通的，两个都给），和去掉条款以后剩下的话。 */
export interface ClauseAsked {
  readonly keys: readonly string[];
  readonly rest: string;
}

const NUMBER = '[〇零一二三四五六七八九十百千\\d]{1,7}';
const BRACKETED = `[（(]${NUMBER}[）)]`;
const FORMS = [
  `第?${NUMBER}(?:部分|大点)?[、,.]?第?${BRACKETED}(?:条|项|点)?`,
  `第${NUMBER}(?:部分|大点)第${NUMBER}(?:条|项|点)`,
  `第${NUMBER}条(?:之${NUMBER})?(?:第${NUMBER}款)?(?:第?${BRACKETED}项?|第${NUMBER}项)?(?:第${NUMBER}目)?`,
  `第${NUMBER}(?:部分|大点|章)(?:第${NUMBER}节)?`,
  '[一二三四五六七八九十]{1,3}、(?=\\s*$)',
].map((form) => new RegExp(`(?:附件\\s*(?:${NUMBER})?\\s*)?${form}`, 'u'));
const ONLY_BRACKETED = new RegExp(BRACKETED, 'u');
/** 「第二条第三点」：公文里的 二（三）；村规里说款、项。 */
const POINT = new RegExp(`第(${NUMBER})(?:条|大?点|部分)第(${NUMBER})小?点`, 'u');
/** 「村规22条」「规约十五条」：省了「第」。 */
const BARE = /(规约|村规|民约|规矩)的?(\d{1,3}|[一二三四五六七八九十]{1,3})条/u;
/** 「方案那一条 二四」：公文里的 二（四），单独说在末了。 */
const LAST_SAID = /((?:方案|通知|文件).*\s[一二三四五六七八九])([一二三四五六七八九十])$/u;
const SPOKEN = new RegExp(`第?(${NUMBER})(?:之|点|杠|-)(${NUMBER})(?:条|项)?(?!\\d)`, 'u');

/** 条款在索引里的键：公文 `§o2-8`，村规 `§a3`；只说了括号里的数的，是 `§o-8`。 */
export function clauseKey(scheme: 'official' | 'articles', anchor: string): string {
  return `§${scheme[0]}${anchor}`;
}

/** 公文条款的末一级，只说「（八）」时用。 */
export function lastLevelKey(anchor: string): string {
  return `§o-${anchor.slice(anchor.lastIndexOf('-') + 1)}`;
}

/**
 * 从一句话里找条款：「二、（七）」「二之八」「第二部分第（五）条」「甲村村规第5条」「（八）选树一批典型」。
 * 「第三条」也可能是「三、」，「三、」也可能是「第三条」，两样都查。没有提条款的返回 `undefined`。
 */
export function clauseAsked(question: string): ClauseAsked | undefined {
  const plain = question.normalize('NFKC').trim();
  const said = plain
    .replace(BARE, '$1第$2条')
    .replace(LAST_SAID, '$1($2)')
    .replace(POINT, '$1($2)')
    .replace(SPOKEN, '$1($2)');
  for (const form of FORMS) {
    const [found] = form.exec(said) ?? [];
    const cited = found === undefined ? undefined : parseClauseLabel(found.replace(/、$/, ''));
    if (found === undefined || cited === undefined) continue;
    const keys = /部分|大点|章/u.test(found)
      ? [clauseKey(cited.scheme, cited.anchor)]
      : bothNumberings(cited.scheme, cited.anchor);
    return { keys, rest: said.replace(found, ' ') };
  }
  const [found] = ONLY_BRACKETED.exec(said) ?? [];
  const cited = found === undefined ? undefined : parseClauseLabel(`一${found}`);
  if (found === undefined || cited === undefined) return undefined;
  return { keys: [lastLevelKey(cited.anchor)], rest: said.replace(found, ' ') };
}

function bothNumberings(scheme: 'official' | 'articles', anchor: string): readonly string[] {
  const own = clauseKey(scheme, anchor);
  if (!/^\d+$/.test(anchor)) return [own];
  return [own, clauseKey(scheme === 'official' ? 'articles' : 'official', anchor)];
}
