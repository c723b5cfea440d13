import { squeeze } from './cell.ts';

const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉庹温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冷骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢扈皮解',
);
const COMPOUND = ['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '皇甫', '尉迟', '慕容', '令狐'];

/** 文件名、工作表名里平常会有、肯定不是人名的字。 */
const COMMON =
  /走访|入户|问题|诉求|急难愁盼|矛盾|纠纷|会议|恳谈|院坝|宣讲|政策|问卷|测评|认可度?|满意度?|台账|登记|记录|汇总|统计|合计|总表|明细|清单|情况|花名册|表格?|册|模板|样表|说明|填写|选项|工作|数据|原始|备份|副本|草稿|旧|新|最终|定稿|上报|村委会?|社区|村民|群众|小组|组|村|镇|乡|年|月|日|周|第|季度|上半|下半|全|各|sheet|copy|final/gi;

const TRAILING = /(?:一家|家|户|书记|主任|同志|[的等之])+$/;

/**
 * 文件名、工作表名打印出来以前过一遍：像人名的两到四个字换成「〇〇」，七位以上的号码换成「…」。
 * 一户一张表的人会把户主写在工作表上。`known` 是村名，不当人名。
 */
export function printableName(name: string, known: readonly string[]): string {
  const masked = name.replace(/[\dxX０-９]{7,}/g, '…');
  const rest = known.reduce((text, word) => text.replaceAll(word, ' '), masked);
  const pieces = rest.replace(COMMON, ' ').split(/[^\p{Script=Han}]+/u);
  return pieces
    .filter(looksLikePerson)
    .reduce((text, piece) => text.replaceAll(piece, '〇〇'), masked);
}

function looksLikePerson(piece: string): boolean {
  const name = squeeze(piece).replace(TRAILING, '');
  const length = [...name].length;
  if (COMPOUND.some((surname) => name.startsWith(surname))) return length >= 3 && length <= 4;
  return length >= 2 && length <= 3 && SURNAMES.has([...name][0] ?? '');
}
