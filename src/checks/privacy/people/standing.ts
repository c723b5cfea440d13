import { PERSONAL, POSSESSED } from './personal-facts.ts';

/**
 * 一处前面是什么：`edge` 句子开头、标点；`role` 说到人的词、后面跟着一个人的动词；`joined` 多半跟着人的字；
 * `within` 别的字。
 */
export type Left = 'edge' | 'role' | 'joined' | 'within';

const EDGE = /(?:^|[\s\p{P}\p{S}])$/u;
const ROLE =
  /(?:[这那]个|那位|一位|没想到|查出来|父亲|母亲|孙[子女]|通报|照顾|批评了?|约见了?|说服|动员|包括|姓名|[给对把替帮陪劝看与跟和由找请让送接叫说据为听]|病人|患者|[保困测贫访]户|残疾人|对象|孤儿|人员|罪犯|被告|原告|[访诉报映助]人|老人|学生|儿童|党员|村民|群众|户主|邻居|隔壁|孩子|娃娃?|女儿|儿子|妻子|丈夫|[组村]的|[前去今当]年|残疾|[员者人岗]|[一二三四五六七八九十\d]组|\d年|经查|只有|[听据]说)$/u;
const JOINED =
  /[里了于因系向被是有在问查上晚月服报到亲子的前来外中疾独唯于方妈儿爸带连比欠判除推数告]$/u;

/** 前面几个字，是哪一种；`tag` 是紧挨着的前一个词的词性。 */
export function leftOf(before: string, tag = ''): Left {
  if (EDGE.test(before)) return 'edge';
  if (ROLE.test(before)) return 'role';
  return JOINED.test(before) || /^(?:v|p|c|d|t|r)/.test(tag) ? 'joined' : 'within';
}

const PLACE =
  /^(?:[镇村乡县区市组社路桥河沟湾坝坪岭寨院山洞江湖岛省州街巷塘坡坎冲湖垭槽沱滩溪口港]|井村|家?(?:祠堂|大院)|公司|医院|学校|[中小大]学|条例|基金|主义|精神文明|集团|银行|水库|幼儿园|景区|公园|广场|小区|花园)/u;
const PLACE_END = /[镇村乡县区市路桥河沟湾坝坪岭寨院组省州街巷厂店局所站港楼血病渠节滩庄语药]$/u;

/** 几个字和后面的话连起来，是地方、单位、文件。 */
export function isPlace(name: string, after: string): boolean {
  return PLACE.test(after) || PLACE_END.test(name);
}

const OF_PERSON = new RegExp(
  `^(?:[也都还又就已刚]|去年|今年|前年)*(?:${PERSONAL}|${POSSESSED}|[这那](?:个?(?:人|老人)|户|家)|老人|婆婆|大爷|嬢嬢|孃孃|爷爷|奶奶|孤身|先天|[得患]过|酒后|产后|未成年|无儿|没儿|性别|残疾(?!人)|[系属为][^，。；]{0,4}(?:残疾|五保|低保|监测|脱贫|特困)|优亲厚友|结婚|生下来|脑壳|脚杆|(?:老汉|婆娘|娃儿|爱人|侄儿|妈)[^，。]|血压|肾|肝|肺|孕|早产|宫外孕|打断|打群架|取保|构成|被[骗妻继]|不肯|嫁[了过]|屋[头里]|好吃懒做)`,
  'u',
);

/** 后面说的是只有人才有的事：患病、离婚、他的女儿、他家三口。 */
export function isOfPerson(after: string): boolean {
  return OF_PERSON.test(after);
}

const DOES =
  /^(?:[交打欠拖哭说讲住没在又也得有是患领享借吃喝赌偷骗离改坐躺瘫疯死病跑闹吵骂要想去来到从跟对告信超堕未系刚已还就都因被给减判服吸贩不和与切流怀]|反映|上访|纳入|[去今]年|拒绝|涉嫌|谈话|举手|盗窃)/u;

/** 后面接着说做了什么；是人做得的，也可能是别的。 */
export function isDoing(after: string): boolean {
  return DOES.test(after);
}
