/** 字段的例子：给人照着写。 */
export type Example = string | number | boolean | readonly (string | number)[];

/** 一个字段叫什么、怎么写。 */
export interface FieldName {
  readonly label: string;
  readonly example: Example;
}

const sentence = ['…'] as const;
const day = '2026-04-15';

/** 所有 schema 里的字段名，和它的中文叫法、写法例子。说给发布人听的话都从这里取名。 */
const names: Readonly<Record<string, readonly [label: string, example: Example]>> = {
  about: ['管什么', '受理、代办'],
  action: ['属于哪件事', 5901],
  actions: ['有关的几件事', [5901, 5902]],
  adults: ['认得出的都是成年人', true],
  address: ['网站的网址', ''],
  adopted: ['通过的日子或通过的村规', day],
  adoption: ['表决的数', ['by: households']],
  agreed: ['书面同意的日子', day],
  after: ['办好以后的图', 'street-lights-after.jpg'],
  alt: ['给看不见图的人念的', '村口立着三根新灯杆，灯亮着'],
  aliases: ['村民嘴上的叫法', ['吃低保', '低保钱']],
  amounts: ['数目表', ['name: 低保标准']],
  answers: ['答复', ['on: 2026-03-31']],
  area: ['哪里的数', '某市'],
  areaCodes: ['本地的行政区划代码', ['500000']],
  ask: ['问谁', ['name: 镇便民服务中心']],
  aspect: ['哪个方面', 'income'],
  aspects: ['大家的事分哪几个方面', sentence],
  assessmentClause: ['写明考核的那一条', '4999#3-2'],
  answer: ['问卷的回答，或问到的答案', ['yes', 'rather', 'no', 'unsure']],
  approval: ['问卷', '{ "1/yes": 120 }'],
  asks: ['问的是什么', '2027年度居民医保集中缴费到哪天'],
  atLeast: ['至少多少户', 5],
  author: ['git 里的作者名，或邮箱的指纹', '镇里的电脑'],
  attendance: ['到会情况', '应到32名代表，到会28名'],
  audience: ['给谁看', 'villagers'],
  commit: ['哪一笔提交', 'a1b2c3d4e5a1b2c3d4e5a1b2c3d4e5a1b2c3d4e5'],
  digest: ['拿来时的指纹', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  district: ['哪个区发的', '某某区'],
  files: ['哪些文件', sentence],
  roundingBase: ['一档几件', 5],
  basis: ['依据', ['short: 低保条例']],
  before: ['办以前的图', 'street-lights-before.jpg'],
  board: ['是不是只贴公开栏', true],
  bring: ['要带什么', ['户口簿、身份证']],
  by: ['哪个岗位答复', '村委会主任'],
  byWhen: ['一眼看到的“到哪天”', '每年××月××日以前交〔据 ××年通知〕。'],
  campaign: ['镇里答应的这一批事', sentence],
  cadence: ['多久重数一次', '1w'],
  caption: ['图下面的一句话', '村口的路灯修好了'],
  category: ['类别', 'filial'],
  cells: ['各格的数', ['630〔据 2025年通知〕', '770〔待核实〕']],
  checked: ['最后核对的日子', day],
  chosen: ['评上的日子', day],
  chosenBy: ['怎么评出来的', '院坝会推荐，村民代表会议评议'],
  closed: ['停了的旧系列', []],
  codes: ['只认哪几页', [2001]],
  clause: ['依据的那一条', '4999#2-3'],
  clauses: ['落实的是哪几条', ['4999#2-3']],
  code: ['编号', 1010],
  color: ['主色', '#1a5fb4'],
  columns: ['各列的名字', ['农村', '城市']],
  condition: ['凭的哪个条件', '一家人平均每人的收入低于低保标准'],
  copied: ['从哪个镇抄来', ['town: 某省某县某镇']],
  consent: ['照片里的人的书面同意', sentence],
  consents: ['书面同意公开姓名的人', sentence],
  countedBy: ['哪个岗位统计', '镇工作专班统计岗'],
  counts: ['各格的数，累计', '{}'],
  current: ['是不是现行的那一行', true],
  courtyards: ['院坝会', '{ "jia": 1 }'],
  darkColor: ['深色时的主色', '#99c1f1'],
  day: ['下一期头一个月的几日以前', 15],
  decided: ['定下来的事', sentence],
  definition: ['怎么数的', '…'],
  demo: ['是不是演示', true],
  demoDay: ['演示的内容照哪一天看', day],
  demoNotice: ['演示说明', '这是演示内容，不是真事。'],
  dimensions: ['每一样有哪几种', '{}'],
  disputes: ['纠纷', '{ "land": 10 }'],
  due: ['期限的最后一天', day],
  dueText: ['期限怎么说', '4月15日前'],
  duration: ['多久办好', sentence],
  emblem: ['网站的标志', 'M4 4h24v24H4z'],
  effective: ['从哪天起执行', day],
  eligible: ['应到多少', 486],
  every: ['多久一次', 'quarter'],
  example: ['是不是只作例子的表', true],
  excluded: ['哪些人家不列', sentence],
  exactTotal: ['全镇合计照实登', true],
  exemplarsNamed: ['评出榜样', '{ "jia": 1 }'],
  fee: ['收不收钱', '不收钱。'],
  file: ['图片的文件名', 'street-lights-after.jpg'],
  filed: ['报镇政府备案的日子', day],
  finder: ['怎么跟人家对号', sentence],
  form: ['会的种类', 'talk'],
  from: ['从哪天起，或去哪个单位问', day],
  folder: ['哪个文件夹', '../district'],
  gain: ['能得到什么', sentence],
  gathers: ['收哪几类页面', ['promises']],
  givenBy: ['谁提供的', '甲村村委会'],
  goal: ['文件里定的目标', '…'],
  groups: ['几个村民小组', 7],
  head: ['这一行的时间或人群', '2025年7月起'],
  hint: ['小字说明', '…'],
  hotlines: ['求助电话', sentence],
  icp: ['ICP 备案号', ''],
  howMuch: ['一眼看到的“给好多”', '每人每月××元，××年××月起〔据 ××年通知〕。'],
  id: ['代号', 'jia'],
  identity: ['网站的标识码和备案号', sentence],
  inFavour: ['同意多少', 331],
  instead: ['接替的那一页', 1014],
  into: ['并到哪一类', 'income'],
  issued: ['成文或公布的日子', day],
  issuer: ['发文机关', '某市民政局'],
  kept: ['至少留几天', 15],
  kind: ['问的是哪一样', 'by-when'],
  label: ['短名或按钮上的字', '走访'],
  lapsed: ['到头的', '{ "jia": 5 }'],
  ledBy: ['哪个岗位主持', '村党组织书记'],
  ledger: ['从哪本台账数', 'visits'],
  likely: ['哪些人家很可能可以申请', sentence],
  lines: ['几句话', sentence],
  mark: ['看没看过原文', 'verified'],
  maybe: ['哪些人家要问一声', sentence],
  meaning: ['大白话的意思', '…'],
  means: ['这样答是什么情形', '…'],
  look: ['镇里自己的样子', '{ "color": "#1a5fb4" }'],
  measures: ['打算怎么办或数哪些量', sentence],
  merged: ['并掉的类', '{}'],
  meeting: ['在哪次会上', 8001],
  meetingForms: ['开哪几种会', sentence],
  missing: ['没补的时候写什么', '没查到，先问镇便民服务中心'],
  name: ['名字', '镇便民服务中心'],
  no: ['答“没有”', sentence],
  note: ['一句说明', '…'],
  notice: ['布置这批事的文件', 4999],
  noticeName: ['文件怎么称呼', '工作方案'],
  number: ['文号', '某民规〔2026〕6号'],
  notified: ['哪天通知开会', day],
  of: ['涉及一个村还是若干户', 'village'],
  on: ['哪一天', day],
  order: ['列表里的次序', 1],
  otherNames: ['台账里还写成什么', ['院坝会']],
  otherwise: ['对不上号时说的一句', '一句话'],
  others: ['反对和弃权一共多少', 21],
  outcome: ['答复的结果', 'progress'],
  pages: ['同意写在哪几页', [3001]],
  people: ['有没有认得出的人', 'none'],
  picture: ['图片', 'village-office.jpg'],
  phone: ['电话', '12345'],
  plain: ['平常怎么说', '哪些人能享受'],
  plan: ['哪个系列的计划', 'town-2026-1'],
  post: ['公开的职务', '镇长'],
  posts: ['公职人员', sentence],
  policies: ['有关的政策', [1010, 1042]],
  policy: ['讲的是哪项政策', 1010],
  present: ['实到多少', 352],
  promised: ['答应了什么', sentence],
  promises: ['会上答应的事', [626001]],
  proposed: ['草案公布的日子', day],
  protect: ['只说在哪一档', true],
  publicSecurity: ['公安备案号', ''],
  published: ['公布的日子', day],
  publishers: ['各版是谁公布的', sentence],
  question: ['问题', '屋头有没有残疾人？'],
  questions: ['要问的几个问题', sentence],
  raised: ['提出来的日子', day],
  reached: ['公务办到的日子', '{}'],
  received: ['收到的', '{ "jia": 5 }'],
  related: ['常一起用的政策', [1014]],
  remark: ['附注', '此件公开发布'],
  repealed: ['停止执行的日子', day],
  reply: ['怎么答复的', '…'],
  responsible: ['谁负责', '村委会主任'],
  reviewed: ['镇里审查的情况', ['on: 2026-04-15']],
  revoked: ['收回同意的日子', day],
  revisited: ['回访的', '{ "land": 5 }'],
  role: ['图派什么用', 'after'],
  rowHead: ['第一列的名字', '时间'],
  rows: ['表里的各行', ['head: 2025年7月起']],
  rulesAdopted: ['通过的村规', '{ "jia": 1 }'],
  said: ['说了什么', '…'],
  schema: ['系列的代号', 'town-2026-1'],
  scope: ['涉及多少人', '{ of: village }'],
  searchExamples: ['搜索的例子', ['低保']],
  securityContact: ['有安全毛病告诉谁', 'https://www.example.gov.cn/'],
  see: ['去哪几页看', [1010]],
  seen: ['最后一次打开看是哪天', day],
  sensitive: ['敏感的事也单独同意写', true],
  sessions: ['政策讲解', '{ "jia": 1 }'],
  settled: ['说和的', '{ "land": 5 }'],
  shared: ['大家的事', '{ "jia": 3 }'],
  sharedSolved: ['大家的事办好的', '{ "jia": 2 }'],
  short: ['短名', '…'],
  signingKeys: ['给清单签名的公钥', ['ssh-ed25519 AAAA…']],
  signs: ['怎么看出来办到了', sentence],
  site: ['网站', ''],
  siteId: ['网站标识码', ''],
  situations: ['我家遇到了', sentence],
  since: ['从哪天起并', day],
  solved: ['办好的', '{ "jia": 5 }'],
  source: ['哪份文件说的', '某县医保局某某通知（文号）'],
  sponsor: ['主办单位', '某县某镇人民政府'],
  standard: ['怎样才算办好', '…'],
  start: ['从哪天数起', day],
  status: ['定了没有', 'in-force'],
  steps: ['一步一步怎么办', sentence],
  suggestions: ['建议和答复', ['said: …']],
  summary: ['一句话说清', '…'],
  tables: ['印哪几张表', '[["village"], ["aspect"]]'],
  taken: ['哪天拍的', day],
  talks: ['恳谈会', '{ "jia": 1 }'],
  targets: ['目标数', '{}'],
  term: ['词', '…'],
  text: ['答复的话', '…'],
  title: ['题目', '…'],
  to: ['到哪天止', day],
  topic: ['属于哪类事', 'relief'],
  totalBands: ['全镇合计在哪一档', '{}'],
  totals: ['全镇照实的合计', '{}'],
  town: ['镇名的全称', '某省某县某镇'],
  type: ['纠纷的类别', ['land', 'other']],
  unit: ['单位', '元/人·月'],
  until: ['数到哪一天', day],
  urgent: ['临时通知的特殊情况', '…'],
  url: ['官方网页地址', 'https://www.example.gov.cn/…'],
  valid: ['从哪天管到哪天', sentence],
  villages: ['哪几个村', ['jia']],
  village: ['哪个村', 'jia'],
  visits: ['各村走访', sentence],
  where: ['去哪里办', ['镇便民服务中心。']],
  within: ['是哪个量的一部分，或几天以内', 'received'],
  who: ['谁能享受', sentence],
  why: ['为什么', '…'],
  with: ['哪几题答“有”', ['elder']],
  withdrawn: ['撤下的说明', sentence],
  without: ['哪几题答“没有”', ['elder']],
  working: ['是不是只数工作日', true],
  word: ['官话里的写法', '享受主体'],
  written: ['写定的日子', day],
  yes: ['答“有”', sentence],
};

/** 一个字段的叫法和例子；不认得的字段返回 `undefined`。 */
export function fieldName(key: PropertyKey): FieldName | undefined {
  const found = Object.hasOwn(names, key) ? names[String(key)] : undefined;
  return found && { label: found[0], example: found[1] };
}

/** 所有认得的字段名。 */
export const fieldKeys: ReadonlySet<string> = new Set(Object.keys(names));

/** 中文叫法对应的字段名；有人会直接写「题目: …」。 */
export function keyOfLabel(label: string): string | undefined {
  return Object.keys(names).find((key) => names[key]?.[0] === label);
}

/** 把一处字段说成中文，如「basis 第2条的 issued（成文或公布的日子）」。 */
export function describePath(path: readonly PropertyKey[]): string {
  const words = path.map((step, index) => {
    if (typeof step === 'number') return `第${step + 1}条`;
    const isLast = path.slice(index + 1).every((later) => typeof later === 'number');
    const label = isLast ? fieldName(step)?.label : undefined;
    return label === undefined ? String(step) : `${String(step)}（${label}）`;
  });
  return words.reduce((said, word, index) => {
    if (index === 0) return word;
    const joint = word.startsWith('第') ? ' ' : ' 的 ';
    return said + joint + word;
  }, '');
}

/** 一个字段在这种内容里另有写法的例子。 */
const ownExamples: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  site: { id: 'mouzhen', name: '某镇明白栏' },
  villages: { name: '某村' },
  'town-figures': { name: '医保缴费截止日', from: '县医保局' },
};

/**
 * 一行写法例子：`due: 2026-04-15`；JSON 文件里是 `"due": "2026-04-15"`。`shape` 是文件装的哪种内容；
 * 知道正好该写什么的，给 `own`。
 */
export function writeExample(key: string, isJson: boolean, shape = '', own?: Example): string {
  const example = own ?? ownExamples[shape]?.[key] ?? fieldName(key)?.example ?? '…';
  if (isJson) return `"${key}": ${JSON.stringify(example)},`;
  if (typeof example !== 'object') return `${key}: ${quoted(example)}`;
  const items = example.map(quoted);
  const isNumbers = example.every((item) => typeof item === 'number');
  if (isNumbers) return `${key}: [${items.join(', ')}]`;
  return `${key}: 换行，再写“  - ${items[0] ?? '…'}”，一条一行`;
}

function quoted(value: string | number | boolean): string {
  return typeof value === 'string' && /^(?:\d[\d#-]*|)$/.test(value) && !/^\d{4}-/.test(value)
    ? `'${value}'`
    : String(value);
}
