import { personalCheck, type Spotted } from './personal-check.ts';

const WECHAT =
  /(?:微信号?|加微信?|加v|\bv信|\bwechat|\bweixin|\bvx|\bwx(?!id))[ \t]*(?:号|号码|id)?[ \t]*[:：是为=]?[ \t]*([a-z][\w-]{5,19})(?![\w-])/gi;
const WXID = /\bwxid_\w{6,}/gi;
const QQ = /(?:\bqq|扣扣)[ \t]*(?:号|群|群号|号码)?[ \t]*[:：是为=]?[ \t]*([1-9]\d{4,10})(?!\d)/gi;
const VIDEO = /(?:抖音|快手|小红书)[ \t]*(?:号|id)[ \t]*[:：是为=]?[ \t]*([\w.-]{4,24})/gi;

/** 个人的微信、QQ、抖音号。公众号、小程序不算。 */
export const socialAccount = personalCheck({
  code: 'E-PII-ACCOUNT',
  kind: 'account',
  find,
  message: '这里有个人的微信、QQ 或抖音号',
  hint: '删掉它，写镇便民服务中心或热线；要宣传公众号的，写明“公众号”。',
});

function* find(text: string): Iterable<Spotted> {
  for (const pattern of [WECHAT, WXID, QQ, VIDEO]) {
    for (const match of text.matchAll(pattern)) {
      yield { index: match.index, length: match[0].length };
    }
  }
}
