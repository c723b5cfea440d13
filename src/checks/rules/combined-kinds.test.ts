import { describe, expect, test } from 'vitest';
import { oddConsequence } from './consequence.ts';
import { findOffence } from './find-offence.ts';
import { rulesSentences } from './said-sentence.ts';

/** 容易错拦的几种说法，一样一样配起来；每种后面跟着只差一点、照样要拦的。 */
const stopped = (article: string) =>
  rulesSentences(article).some(
    ({ text }) =>
      findOffence({ text, article }) !== undefined || oddConsequence(text)?.isAdverse === true,
  );
const joined = (...groups: readonly (readonly string[])[]) =>
  groups
    .reduce((sofar, group) => sofar.flatMap((one) => group.map((other) => one + other)), [''])
    .map((one) => `${one}。`);
const letThrough = (articles: readonly string[]) => expect(articles.filter(stopped)).toEqual([]);
const allStopped = (articles: readonly string[]) =>
  expect(articles.filter((one) => !stopped(one))).toEqual([]);

describe('机关依法怎么罚', () => {
  const deeds = ['露天焚烧秸秆的，', '非法捕捞的，', '毁坏林木的，', '情节严重的，'];
  const organs = [
    ...[
      '由县级以上政府确定的部门',
      '由公安机关',
      '由林业主管部门',
      '市场监督管理所',
      '由消防救援机构',
    ],
    ...['由镇综合执法队', '农业农村部门'],
  ];
  const laws = ['依照《大气污染防治法》', '依据《渔业法》第三十八条', '按《森林防火条例》', '依法'];
  const fines = [
    ...['责令改正，并可以处五百元以上二千元以下罚款', '没收工具，并处罚款', '可以处罚款'],
    ...['处警告，情节严重的处一千元以下罚款', '没收违法所得，对个人处二百元以上罚款'],
  ];
  test('说的是法，不拦', () => {
    letThrough(joined(deeds, organs, laws, fines));
    letThrough(joined(deeds, organs, laws, fines, ['，村里只劝、只报', '，村里不另罚']));
  });
  test('村里自己罚、另外再罚的，照样拦', () => {
    const own = ['由村委会', '村里', '由理事会', '护林员'];
    allStopped(
      joined(deeds, own, laws, ['处五百元以上二千元以下罚款', '没收工具，并处罚款二百元']),
    );
    const more = ['，村里再收二百元', '，另向村集体交三百元', '，同时扣发当年分红'];
    allStopped(joined(deeds, organs, laws, ['处罚'], more));
  });
});

describe('出嫁、离婚、上门的一样有份', () => {
  const who = [
    ...['姑娘嫁出去，', '上门女婿和他的娃儿，', '离婚回村的妇女，', '丧偶改嫁的媳妇，'],
    ...['外嫁女户口没有迁走的，', '只有女儿的人家，'],
  ];
  const guards = [
    ...['承包地给她留着，谁也不能收', '不许另眼相看', '同样享有各项集体权益', '承包地不得收回'],
    ...['分红不许少一分', '谁也不能打主意', '不许卡、不许拖、不许加条件', '一视同仁'],
    ...[
      '族里人不得插手',
      '村里也不得转给别人',
      '哪个也动不得',
      '和本村人一个样',
      '照样投票、照样分红',
    ],
    ...['任何人不得扣减', '份额不得代领', '不许哪个说闲话'],
  ];
  test('护着她的，不拦', () => {
    letThrough(joined(who, guards));
    letThrough(joined(who, guards, ['，'], guards));
  });
  test('话头一转又少给的，照样拦', () => {
    const turns = [
      ...[
        '，但户口迁走就收回',
        '，只是分红按一半发',
        '，不过要落户满五年才分',
        '，可是不得参加表决',
      ],
      ...['，但须经户主同意才能分', '，结婚三年未迁户口的除外'],
    ];
    allStopped(joined(who, ['一视同仁', '同样享有各项集体权益', '不许另眼相看'], turns));
    allStopped(['姑娘的地给她留着，户口迁走就收。']);
  });
});

describe('钱由各人自愿', () => {
  const funds = [
    ...[
      '村里设爱心互助金，',
      '教育基金',
      '敬老款',
      '修桥捐款，',
      '公益金',
      '文明基金',
      '村里办重阳宴，',
    ],
  ];
  const willing = [
    ...[
      '愿捐就捐',
      '自愿',
      '随各人心意',
      '捐多捐少都要得',
      '捐不捐全凭自己',
      '想出就出',
      '多少不限',
    ],
    ...['各凭良心', '可捐可不捐', '没有硬指标', '乐意的出几个'],
  ];
  const rest = [
    '',
    '，不捐也没人说闲话',
    '，不捐的照样来坐',
    '，不出的不影响办事',
    '，账目按季公布',
  ];
  test('不拦', () => letThrough(joined(funds, willing, rest)));
  test('名头上自愿，不捐的吃亏，照样拦', () => {
    const price = [
      ...['，不捐的名字贴出来', '，不捐的不给盖章', '，不捐的从分红里扣', '，每户不得少于一百元'],
      ...['，最低一百元', '，不捐的停水', '，不捐的取消低保', '，每户两百，由组长收齐'],
    ];
    allStopped(joined(funds, ['愿捐就捐', '自愿', '多少不限', '随各人心意'], price));
  });
});

describe('分数、奖品、荣誉', () => {
  const deeds = ['乱倒垃圾一次', '不参加大扫除的', '吵架骂人的', '乱停车的，', '违约一次'];
  const less = ['减两分', '扣五分', '扣两分积分', '减三分'];
  const prizes = [
    ...[
      '',
      '，年底前二十名发暖水瓶一个',
      '，分高的换洗衣粉',
      '，当年不评文明户',
      '，补回来照样兑奖',
    ],
    ...['，季度末比一比', '，不影响别的', '，低于六十分的不参加抽奖', '，只少换一块肥皂'],
  ];
  test('不拦', () => letThrough(joined(deeds, less, prizes)));
  test('扣分扣到法律政策给的、扣到钱上，照样拦', () => {
    const harms = [
      ...['，扣到六十分以下的，低保往后排', '，分数不够的不给开证明', '，每分折十元，年底一并收'],
      ...['，扣完的名字上曝光台', '，扣满十分的停水三天', '，低于五十分的分红减半'],
      ...['，扣的分用钱补', '，排在末位的取消公益岗'],
    ];
    allStopped(joined(deeds, less, harms));
  });
});

describe('顺口溜', () => {
  const deeds = ['秸秆乱烧，', '偷瓜摘果，', '垃圾不清，', '打牌赌钱，', '车子乱停，'];
  const ends = [
    ...[
      '丢人败兴',
      '大家相劝',
      '民警来请',
      '赔了就行',
      '自己收净',
      '报给镇里',
      '林业站管',
      '照实来赔',
    ],
  ];
  test('收在劝、修、报上的，不拦', () => letThrough(joined(deeds, ends)));
  test('收在钱、水、电、工、脸面上的，照样拦', () => {
    const burdens = [
      ...['三百摆起', '五百块跑不掉', '两百莫躲', '水表不转', '电闸不升', '水管一卡', '折三个工'],
      ...['罚酒三斤', '低保没份', '站到村口', '照片上墙', '公章不盖'],
    ];
    allStopped(joined(deeds, burdens));
  });
});

test('起个名字的钱、请走的份、群里点名、盖章先查账，都拦', () => {
  allStopped(
    joined(
      ['多一桌，', '超一桌，', '超过标准的，'],
      ['理事会收‘节俭调节费’二百元', '交“移风易俗款”一百元', '付「俭办金」三百'],
    ),
  );
  allStopped(
    joined(
      ['出嫁的姑娘回来，热情招待；但', '外嫁的女儿是亲人，不过'],
      ['开会表决就不参加了', '年底分钱就不算了', '红利请到婆家去领'],
    ),
  );
  allStopped(
    joined(
      ['谁家离婚、', '哪家欠债、', '各户婆媳不和、'],
      ['谁家娃儿没考上，'],
      ['都要在群里点名讲清', '每周在大会上念一念', '一律在公开栏写明'],
    ),
  );
  allStopped(
    joined(
      ['签字之前，', '盖章以前，', '开证明的，'],
      ['先查公益金缴纳台账', '先看卫生费交没交', '先核对出工簿'],
      ['；欠的补齐再来', '，欠缴的补齐了再办'],
    ),
  );
});
