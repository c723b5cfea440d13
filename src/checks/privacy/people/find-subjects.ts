import type { KnownByName } from './find-kin.ts';
import { givenNameChar } from './given-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { segment } from './segment.ts';
import { ANY_SURNAME } from './surnames.ts';

/** 姓名前面：一句话的开头，标点后面，或者说到人的词后面。 */
const BEFORE =
  '(?<=^|[\\s，。：；、“"‘「『（(|>—…#-]|叫做?|名叫|[像给和与跟向对帮把让替找]|看望|慰问|帮扶|邻居|隔壁|走访|通报|村民|群众|户主|社员|居民|党员|老人|学生|哑巴|[组村]的|病人|患者|[保困测贫]户|家长)';
/** 名字里不会有的字：虚词、代词、数量、时间、方位、单位。 */
const NEVER =
  '的了是不在有等被可能要就都也还或及以于由从应该须将未无所其这那哪个们元年月日时地得着过很最更已再把让给跟对如果若但而且因此则均各每某另该上下内外里间前后中到来去说做没么什怎几多少说他她它你我吗呢吧啊和与局部委办队组站区县市省镇乡村户者员人员类项条款次件份名位费款钱病残癌';
const NEXT = `[^${NEVER}\\P{Script=Han}]`;
const KIN =
  '丈夫|妻子|老公|老婆|婆娘|爱人|男人|媳妇|儿媳|女婿|父母|父亲|母亲|爸|妈|爹|娘|公公|婆婆|岳[父母]|儿子|女儿|娃|孩子|小孩|孙[子女]|外孙|哥|弟|姐|妹|兄弟|老[大二三四幺汉]|前[夫妻]|遗孀|[长次独]子|[大小]儿|[大小]女';
const ADVERB =
  '(?:也|都|还|就|又|已经?|曾经?|正在?|刚|前年|去年|今年|昨天|上个?[月周]|这个?月|最近|一直|长期|突然|不幸|自己|夫[妇妻]俩?|两口子|因为?[^，。；]{1,10}?){0,3}';
const STATE = [
  '患|得了|查出|确诊|诊断|怀孕|流产|做了|住院|透析|化疗|卧床|瘫|中风|病[逝重危了]|去世|死了|自杀|精神|智力|肢体|[肝肺胃肠乳]|癌|乙肝|艾滋|有(?:癫痫|精神|[^，。；]{0,4}[病癌残])',
  '离婚|离了|离异|改嫁|再婚|分居|出轨|婚[内外]|闹|虐待|打[了他她老人]|家暴|[和与跟](?:妻|丈|老[公婆]|婆|媳|儿[子媳]|女[儿婿]|邻|公公|他|她)',
  '被(?!评|推|选|表)|坐[了过]?[^。；，]{0,4}牢|服刑|判|吸[过了]?毒|赌|酗酒|酒驾|醉驾|偷|诈骗|盗|受贿|贪|上访|信访|告状|告了|举报|反映|提出|说自己|不满意|不认可|没?投|反对',
  '欠|负债|借高|吃[着了]?低保|领[了着过]|享受着|靠|因[病学残灾]|致贫|辍学|留守|是(?!否|指|不是)[^，。；、]{0,12}?(?:[保困测贫]户|五保|低保|特困|患者|病|残|对象|孤儿|人员|感染者|弃婴|留守|老赖|寡妇|光棍)',
].join('|');
/** 后面跟着只有人才有的：家里人、家里的事、男女年龄、生了病犯了事。 */
const AFTER = `(?=的(?:${KIN}|(?:低保|五保|残疾|贫困)(?![户人老对家])|救助|病|癌|补贴)|之[子女妻夫父母孙]|家(?:(?:里|中|头|庭)?(?:的|有|是|欠|吃|去年|今年|前年|因|没|被|领|纳|还|低保|贫|穷|困难|危房|人均)|老[大二三四]|[一两二三四五]口|$)|同志[因被的患]|(?:，|[（(])[男女](?:[，,、）)]|$)|(?:，|[（(])?(?:今年|现年)?[\\d一二三四五六七八九十]{1,3}岁|这样的|，[他她](?:是|家|有|患|得|去年|今年)|[：:][“"]?我(?:是|家|屋)|${ADVERB}(?:${STATE}))`;
const SUBJECT = new RegExp(`${BEFORE}(${ANY_SURNAME})${NEXT}(?:(?!家)${NEXT})?${AFTER}`, 'gu');
/** 直说叫什么的，后面不必说什么事。 */
const CALLED = new RegExp(
  `(?:有个叫|名叫|[我他她]叫|户主(?:是|叫)|姓名[：:])((?:${ANY_SURNAME}|和)${NEXT}{1,2})(?=[的，。、；：”"（(）)\\s|]|$)`,
  'gu',
);
/** 前面刚说了是哪种人的。 */
const ANNOUNCED = new RegExp(
  `(?<=病人|患者|[保困测贫]户|残疾人|孤儿|寡妇|信访人)${ANY_SURNAME}${NEXT}{2}(?=[，。、；：）\\s]|送|的|家|$)`,
  'gu',
);
/** 说的是一种人、一群人、一样东西，不是一个人。 */
const GROUPS = new Set(
  '成员 成年 单位 单亲 单身 单独 代表 高龄 高寒 高危 全家 全村 全镇 全乡 全县 全区 全市 全国 全组 全体 任何 孙子 孙女 孙辈 石匠 党员 党委 农户 农民 农村 车主 商户 居民 毕业 应届 常住 常年 长期 管理 代理 经办 边民 边缘 卫生 祖父 祖母 母亲 母子 母女 师傅 师生 班级 青年 青壮 银行 广大 温饱 牛羊 马匹 施工 施暴 许多 万一 明年 明天 安置 安全 方便 严重 解除 关押 关爱 家长 何时 何人 支部 支书 毛病 花费 温馨 计生 解决 常见 金额 余额 相关 时间 时常 平时 平常 双方 双亲 双职 强制 农业 银铺 白血 白天 白内 水稻 水管 水费 水源 水质 山林 山火 原来 原因 原则 先天 先进 先后 补贴 补助 税费 官方 红白 井水 池塘 桑树 柏树 祖辈 祖上 富裕 荣誉 华侨 卫健 费用 司法 司机 印章 席位 松树 元旦 云集 章程 房屋 房子 房顶 计划 支出 支付 程序 路灯 项目 政策 谷子 麦子 苗木 养老 容易 居家 干部 干群 干活 干净 贡献 劳力 劳动 劳务 慎重 广播 越级 沙石 红包 红事  盖章 盖房 明知 任免 解救 代为 应否 何况 强迫 严防 童工 原判 原生 封存 连同 索取 关怀 方法 文章 屠宰 强行 强烈 强化 明确 杜绝 金融 安静 安排 支持 国家 国务 包庇 包括 危险 危害 危重 丰富 高质 高水 高级 钱塘 路基 解答 解释 仲裁 储备 向有 申请 申诉 查处 查明 查询 施行 施工 关于 关注 关系 文化 文明 文物 温度 温和 简单 司机 符合 符号 白酒 平等 平台 经济 经营 经过 经常 连续 连接 韶关 弘扬 印刷 祖国 宰杀 扶持 扶助 劳教 党政 荣获 乘车 水利 水域 水产 水土 水上 云南 华南 卫星 黎族 黎明前 计算 时限 时候 席卷 管制 经验 师德 幸福 束缚 鄂温 怀疑 广告 广泛 广场 沙漠 沙尘 禹州 寿命 暴力 暴露 曲艺 储存 松动 巴士 牧区 牧民 班车 伊斯'.split(
    ' ',
  ),
);

/**
 * 一段话里，站在只有人才站得的位置上的姓名：后面就是他家里的人、他的病、他犯的事。姓名本身像一个平常词
 * （文静、江山、安居才）也认得出；分词说它是一个三个字的平常词、说的是一种人的，不算。
 */
export function* findSubjects(text: string): Iterable<KnownByName> {
  for (const match of text.matchAll(SUBJECT)) {
    if (isPerson(text, match.index, match[0], match[1] ?? '')) {
      yield { index: match.index, length: match[0].length };
    }
  }
  for (const { 0: name, index } of text.matchAll(ANNOUNCED)) {
    if (!isOrdinaryWord(text, index) && isPerson(text, index, name, name[0] ?? '')) {
      yield { index, length: name.length };
    }
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(CALLED)) {
    const start = index + whole.length - name.length;
    if (!GROUPS.has(name.slice(0, 2))) yield { index: start, length: name.length };
  }
}

/** 公文里的话，和王家沟、李家湾一样的地名。 */
const NOT_NAMES =
  /^.家|^(?:应[当该为准自经否向]|向[受有其上下本各树]|海关|仲裁|储备|包括|边缘|单位[才就])/;

function isPerson(text: string, index: number, name: string, surname: string): boolean {
  if (surname.length > 1) return true;
  if (NOT_NAMES.test(name)) return false;
  const isLonger = name.length > 2 && givenNameChar(name.at(-1) ?? '') === 1;
  if (GROUPS.has(name.slice(0, 2)) && !isLonger) return false;
  return !isOtherWord(text, index, name.length);
}

/** 分词说这几个字不是一个词：是一个更长的词的一截，跨着前后的词，或者是一个三个字的平常词。 */
function isOtherWord(text: string, index: number, length: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 6);
  const start = index - from;
  const end = start + length;
  return segment(text.slice(from, index + length + 5)).some((word) => {
    if (/^(?:nr|x)/.test(word.tag) || word.text.length < 2) return false;
    const last = word.index + word.text.length;
    if (word.index === start) return last > end || (last === end && length > 2);
    return (word.index < start && last > start) || (word.index < end && last > end);
  });
}
