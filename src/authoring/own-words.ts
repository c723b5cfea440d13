import type { Shape } from '../source/place.ts';
import type { WrittenExample } from './guided-field.ts';

/** 一处另有的叫法、例子；没写的照字段名的。 */
interface OwnWords {
  readonly label?: string;
  readonly example?: WrittenExample;
}

const example = (value: WrittenExample): OwnWords => ({ example: value });
const label = (words: string, value?: WrittenExample): OwnWords =>
  value === undefined ? { label: words } : { label: words, example: value };

const words = { label: label('按钮上的字', '有'), means: example('有残疾人') };
const townChoice = { id: 'income', label: '增加收入', otherNames: ['增收'] };

/**
 * 同一个字段名在几种内容里不一样的，这种内容里叫什么、拿什么作例子。
 * 路径从外到里，清单里的一条是 `*`；整个文件是一张清单的，从一条里面写起。例子都是编的。
 */
const own: { readonly [shape in Shape]?: Readonly<Record<string, OwnWords>> } = {
  policies: {
    title: example('农村低保'),
    summary: example('家里收入低于当地标准的，每月领一份生活费。'),
    who: example(['一家人平均每人的收入低于低保标准〔据 低保条例 第2条〕。']),
    gain: example(['每月发一次钱，标准看下面的表。']),
    duration: example(['交齐材料后30个工作日内答复〔据 低保条例 第8条〕。']),
    steps: example(['到村委会领表、填表。', '交到镇便民服务中心。']),
    'valid.from': label('从哪天起', '2026-01-01'),
    'valid.to': example('2026-12-31'),
    'ask.*.name': label('窗口或热线的名字'),
    'amounts.*.name': label('什么钱、什么数', '低保标准'),
    'amounts.*.rowHead': example('时间'),
    'amounts.*.columns': example(['每人每月']),
    'amounts.*.note': example('城市、农村标准一样。'),
    'basis.*.short': example('低保条例'),
    'basis.*.title': label('全名', '某市居民最低生活保障条例'),
    'basis.*.form': label('是文件还是网页', 'document'),
    'basis.*.url': example('https://www.example.gov.cn/zcwj/1.html'),
    'basis.*.note': example('条文看的是市政府网站上的全文。'),
    'finder.likely.*.why': example('条例写明收入低于标准的可以申请，还要看家里的财产。'),
    'finder.maybe.*.why': example('有老人的，可能还有高龄津贴，要问一声。'),
    'finder.excluded.*.why': example('家里没有老人，用不上这一项。'),
    'finder.otherwise': example('拿不准的，到镇便民服务中心问一声。'),
    'copied.town': label('从哪个镇抄来'),
    'copied.on': label('哪天抄的'),
  },
  images: {
    alt: example('一根灯杆，灯亮着，照着路'),
    caption: example('新装的路灯'),
    givenBy: example('村委会'),
    'consent.kept': label('同意书存在哪里', '镇党政办档案'),
    'withdrawn.why': example('有人认为认得出他'),
  },
  rules: {
    'adoption.urgent': example('大雨冲了路，当天就要定。'),
    'reviewed.by': label('镇里哪里审的', '镇司法所'),
    'reviewed.note': example('合法，可以交村民会议表决。'),
    'reviewed.clauses.*.clause': example('3'),
    'reviewed.clauses.*.said': example('在村里办酒席，先给红白理事会说一声。'),
    code: example(2001),
    title: example('甲村村规民约'),
    summary: example('酒席怎么办、水怎么管、院坝怎么扫，都在这里。'),
    adopted: label('通过的日子'),
    effective: example('2026-05-01'),
    filed: example('2026-04-20'),
    aliases: example(['村里的规矩', '办酒席']),
  },
  exemplars: {
    title: example('赶场天，车上总给老人留着位子'),
    summary: example('顺路捎老人赶场，帮着带盐带药，一分钱不收。'),
  },
  notices: {
    title: example('关于做好春耕备耕工作的通知'),
    short: example('春耕通知'),
    summary: example('今年春耕做哪几件事，哪个岗位负责。'),
    issuer: example('某县某镇人民政府'),
    number: example('某府发〔2026〕6号'),
    aliases: example(['春耕文件']),
  },
  actions: {
    title: example('每户都走一遍，听听有啥难处'),
    short: example('走访'),
    summary: example('镇村干部把每一户都走到，当面问有啥难处。'),
    promised: example(['每户至少走一次。']),
    signs: example(['你家有人来问过。']),
    aliases: example(['上门', '入户']),
  },
  promises: {
    code: example(626001),
    title: example('二组路灯不亮'),
    raised: example('2026-03-02'),
    standard: example('二组的6盏路灯晚上都亮。'),
    measures: label('打算怎么办', ['请电工看线路。', '换坏了的灯。']),
    answers: example([
      {
        on: '2026-03-31',
        by: '村委会主任',
        text: '线修好了，灯买到了，还没有装。',
        outcome: 'progress',
      },
    ]),
    'answers.*.on': label('哪天答复的', '2026-03-31'),
    'answers.*.text': example('线修好了，灯买到了，还没有装。'),
  },
  meetings: {
    title: example('4月恳谈会'),
    summary: example('说了路灯和水管，答应修两样，讲了低保怎么申请。'),
    on: label('哪天开的'),
    attendance: example('应到 32 名代表，到会 28 名'),
    adopted: label('通过的村规', 2001),
    'suggestions.*.said': example('垃圾桶离家太远。'),
    'suggestions.*.reply': example('村委会主任4月底前看好地方，再添两个。'),
    decided: example(['路灯先修二组的。']),
  },
  guide: { title: example('怎么发布一页'), summary: example('第一次发布，照着一步步做。') },
  site: {
    id: label('镇的代号', 'qingshi'),
    name: label('网站名', '某镇明白栏'),
    address: example('https://www.example.gov.cn/zt/mbl/'),
    signingKeys: example(['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5']),
    'campaign.name': example('六件事'),
    'campaign.aliases': example(['六个一']),
    aspects: example([townChoice]),
    'aspects.*.id': example('income'),
    'aspects.*.label': label('正式的叫法', '增加收入'),
    'aspects.*.otherNames': example(['增收']),
    meetingForms: example([{ id: 'talk', label: '恳谈会' }]),
    'meetingForms.*.id': example('talk'),
    'meetingForms.*.label': label('正式的叫法', '恳谈会'),
    'meetingForms.*.otherNames': example(['座谈会']),
    'situations.*.title': example('屋头有人生大病'),
    'situations.*.hint': example('报销、救助、找哪个'),
    hotlines: example([{ name: '政务服务便民热线', phone: '12345' }]),
    'hotlines.*.name': label('热线的名字', '政务服务便民热线'),
    'publishers.*.post': label('怎么称呼', '镇信息员'),
    questions: label('问卷的几个问题', ['你对村里办的事满不满意？']),
  },
  villages: { name: label('村名', '甲村'), phone: example('010-12345678') },
  terms: {
    id: example('dibao'),
    term: example('低保'),
    aliases: example(['最低生活保障']),
    meaning: example('家里收入不够过日子的，政府每月补一份钱。'),
  },
  finder: {
    'questions.*.id': label('问题的代号', 'disabled'),
    'questions.*.hint': example('有残疾人证的都算。'),
    'questions.*.note': example('没有办证的，先答“说不清”。'),
    'questions.*.yes.label': words.label,
    'questions.*.yes.means': words.means,
    'questions.*.no.label': label('按钮上的字', '没有'),
    'questions.*.no.means': example('没有残疾人'),
  },
  progress: {
    'counts.promised': label('有着落的', { jia: 5 }),
    reached: example({ visits: { jia: '2026-04-15' } }),
    'counts.received': example({ jia: 5 }),
  },
  plan: {
    closed: example(['town-2025-1']),
    'dimensions.village': label('哪几个村'),
    'dimensions.aspect': label('哪几个方面'),
    'dimensions.question': label('哪几题', ['1', '2']),
    'dimensions.answer': label('哪几种回答'),
    merged: example({ aspect: { environment: { into: 'income', since: '2026-06-01' } } }),
    measures: label('数哪些量'),
    'measures.*.label': label('图和表里的短名'),
    'measures.*.unit': example('户'),
    'measures.*.definition': example('走访过至少一次的人家，一户算一次。'),
    'measures.*.from': label('从哪天起'),
    'measures.*.goal': example('每户至少走访一次。'),
    targets: example({ visits: { jia: 300 } }),
  },
  'town-figures': {
    name: label('短名', '医保缴费截止日'),
    from: label('去哪个单位问', '某县医保局'),
    answer: label('问到的答案', '2026年12月25日'),
    on: label('哪天的、哪天问到的'),
  },
  'own-lines': {
    lines: label('本镇另外说的', ['每月逢五在镇上集中受理。']),
    by: label('谁定的', '镇民政办'),
    on: label('哪天定的'),
  },
  shared: {
    folder: label('区里那一份在哪个文件夹'),
    files: label('拿了哪几个文件'),
    'files.*.file': label('哪个文件', 'policies/medical-aid.md'),
  },
  'hard-words': { word: label('难词', '共同生活'), plain: example('一个锅里吃饭') },
  people: {
    'posts.*.name': label('姓名', '某某'),
    'consents.*.name': label('姓名', '某某'),
  },
};

/** 哪一类页面都一样的。 */
const everywhere: Readonly<Record<string, OwnWords>> = {
  'withdrawn.on': label('从哪天起停用'),
  'withdrawn.why': example('和另一页合成一页了。'),
};

/** 一处另有的叫法、例子；没有的是空的。 */
export function ownWordsAt(shape: Shape, path: readonly string[]): OwnWords {
  const inFile = path[0] === '*' ? path.slice(1) : path;
  const at = inFile.join('.');
  return own[shape]?.[at] ?? everywhere[at] ?? {};
}
