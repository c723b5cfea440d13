import { personalCheck, type Spotted } from './personal-check.ts';

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤冉庹])';
const CUE =
  '(?:户主|村民|居民|低保户|脱贫户|监测户|贫困户|特困户|五保户|残疾人|病人|患者|当事人|申请人|信访人|学生|孤儿|老人)';
const PERSON = new RegExp(
  `${CUE}[：:“"\\s]{0,2}(${SURNAME}\\p{Script=Han}{1,2}?)(?=[，。、；：:（(）)”"\\s]|家[里的，。]|同志|因|患|的[病残]|离婚|说[：:，“]|反映)`,
  'gu',
);
/** 也以姓氏字开头、常跟在这些词后面的平常话。 */
const WORDS =
  /^(?:.[某×xX*]|高[兴度龄中]|安|方[便面式]|任[何务意]|马上|向[上来前]|万[元人]|白[天事]|石[头料]|金[额钱]|余[下额]|夏[天季]|毛病|田[地土里间]|林[地权木]|程[度序]|严[重格]|许[多可]|曾经|何[时地种人]|周[边围期]|张[贴榜]|陈述|胡乱|武装|段|范围|钱|路)/;

/** 疑似写了普通人的姓名：这些词后面跟着姓氏加一两个字。认不全，也会认错，所以只是提醒。 */
export const namedPerson = personalCheck({
  code: 'W-PII-NAME',
  kind: 'name',
  find,
  message: '这里像是写了人的姓名',
  hint: '没有本人书面同意就不写姓名：改成“一户人家”“三组的一位老人”。看错了的不用管。',
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(PERSON)) {
    const name = match[1] ?? '';
    if (!WORDS.test(name)) yield { index: match.index, length: match[0].length };
  }
}
