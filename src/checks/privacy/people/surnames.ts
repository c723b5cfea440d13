/** 单姓：单用时多半是姓的。西南常见的冉、庹、覃、谯、蒲也在里面。 */
const CLEAR = [
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭罗郑梁谢宋唐邓韩冯曹彭曾肖萧田潘袁蔡蒋余杜叶魏苏吕丁卢姚沈',
  '钟姜崔谭陆汪廖石韦贾夏傅邹熊孟秦邱侯尹薛闫阎雷龙黎陶贺毛郝顾龚邵覃武戴莫孔汤冉庹谯蒲粟敖祝',
  '佘晏舒邬苟骆焦甘柯倪温鲁聂耿岳葛欧邢翟裴詹庞樊兰殷洪左柳牟吉裘屈鲍辛宁牛俞喻穆卜瞿娄廉卞齐',
  '伏皮麦艾邸冷冼谷芦尤晁奚蔺饶祁宗仇隆滕晋靳卓赖乔毕屠凌阮闵岑戚窦褚臧栾甄荀翁虞缪佟谌邝蹇匡寇巩阙',
  '辜厍逯鄢琚亓仉佴俎逄弭睢笪缑禤訾郇苌鞠竺郗郜狄湛颜刁霍姬嵇昝逯阚蒯扈濮璩蓟胥邰芮羿隗宓柏',
].join('');
/** 单姓：平常话里也常用的字，要看前后才知道是不是姓。 */
const COMMON = [
  '申关代车单解成施路付江文方常章程党包钱安范任仲万严明易向简许巫景高林康于金童纪段涂盛尚何董',
  '季古伍白苗史米阳柴游项全应',
].join('');
/** 少见的单姓，字又常用：站在只有人才站得的位置上，才当姓看。 */
const RARE = [
  '花海言水危毛蓝支强黎钟封秦鲁白卫华云章酆费乐时元禹贝计席梅盛管房贲郁诸钮滑荣羊於惠曲储糜松井富巴弓',
  '牧山蓬班伊暴祖符束幸司韶印宿怀鄂索咸籍蒙池苍党贡劳扶堵宰郦雍桑桂寿边燕冀浦农庄慕茹习宦鱼慎戈庾',
  '暨衡弘广禄沃蔚越夔师融沙丰巢荆红盖桓官帅税先补青母银原覃黄平国连简安温',
  '鲜迟郎麻栗楚漆谈茅朴钭东',
].join('');
/** 复姓。 */
const COMPOUND =
  '欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|独孤|南宫|宇文|轩辕|端木|东郭|西门|呼延|闻人|澹台|濮阳|东方|鲜于|申屠|拓跋|赫连|钟离|仲孙|万俟';

const clear = new Set(CLEAR);
const compound = new Set(COMPOUND.split('|'));

/** 一个姓：单姓或者复姓。用在别的式子里。 */
export const SURNAME = `(?:${COMPOUND}|[${CLEAR}${COMMON}])`;
/** 一个姓，少见的也算。 */
export const ANY_SURNAME = `(?:${COMPOUND}|[${CLEAR}${COMMON}${RARE}])`;
/** 多半是姓的一个姓：复姓，或者单用时多半是姓的单姓。 */
export const CLEAR_SURNAME = `(?:${COMPOUND}|[${CLEAR}])`;

/** 一个姓单用时多半是姓，不是平常的字。 */
export function isClearSurname(surname: string): boolean {
  return surname.length > 1 || clear.has(surname);
}

/** 一个姓少见，字又常用。 */
export function isRareSurname(surname: string): boolean {
  return surname.length === 1 && !clear.has(surname) && !COMMON.includes(surname);
}

/** 一个姓名的姓是不是复姓。 */
export function hasCompoundSurname(name: string): boolean {
  return compound.has(name.slice(0, 2)) && name.length > 2;
}

const starts = new Set([...CLEAR, ...COMMON, ...RARE, ...COMPOUND.replaceAll('|', '')]);

/** 这个字能不能是一个姓的头一个字，少见的也算。 */
export function startsSurname(char: string): boolean {
  return starts.has(char);
}
