import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const IS = String.raw`[ \t]*(?:号码?|账号|帐号|id)?[ \t]*[:：是为=]{0,2}[ \t]*`;
const WECHAT = new RegExp(
  String.raw`(?:[微威薇维徽v][信x✉]|加微|加v|\bwechat|\bweixin|\bvx|\bwx(?!id))${IS}(?!小程序|公众)([a-z][\w-]{5,19})(?![\w-])`,
  'gi',
);
const WXID = /\bwxid_\w{6,}/gi;
const QQ = new RegExp(
  String.raw`(?:\bq[ \t.]?q|扣扣|企鹅)(?:[ \t]*(?:群号?|号码?))?${IS}([1-9](?:[ -]?\d){4,10})(?!\d)`,
  'gi',
);
const OTHERS =
  /(?:抖音|快手|小红书|支付宝|钉钉|陌陌|微博)(?:号|id|账号|帐号)?[ \t]*[:：是为=]{0,2}[ \t]*([a-z\d][\w.-]{3,23})/gi;

/** 个人的微信、QQ、抖音、支付宝号。公众号、小程序不算。 */
export const socialAccount = personalCheck({
  code: 'E-PII-ACCOUNT',
  kind: 'account',
  find,
  message: '这里有个人的微信、QQ 或抖音号',
  hint: '删掉它，写镇便民服务中心或热线；要宣传公众号的，写明“公众号”。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const pattern of [WECHAT, WXID, QQ, OTHERS]) {
    for (const match of text.matchAll(pattern)) {
      yield { index: match.index, length: match[0].length };
    }
  }
}
