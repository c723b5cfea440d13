import { promiseState, promiseStates } from '../../src/kinds/promise.ts';
import { qingshi, relief } from '../support/qingshi.ts';

const { rules, exemplars, notices, actions, promises, meetings, progress, villages } = qingshi;
const [rulesPage] = rules;
const [notice] = notices;
const silent = villages.filter(({ id }) => meetings.every(({ village }) => village !== id));
const [guide] = qingshi.guides;

/** 青石镇的每一种页面各挑一页，每种会、每种状态的回音也各挑一页；浏览器测试一页一页过。 */
export const pageKinds: Readonly<Record<string, string>> = {
  首页: '',
  政策列表: 'policies/',
  一项政策: `${relief.code}/`,
  撤下的政策: `${qingshi.policies.find(({ withdrawn }) => withdrawn !== undefined)?.code}/`,
  要复核的政策: 'guide/review/',
  要镇里补的数: 'guide/to-fill/',
  检查说的代码: 'guide/codes/',
  每一栏怎么填: 'guide/fields/',
  明白卡: `${relief.code}/card/`,
  上墙版: `${relief.code}/poster/`,
  挑几张明白卡: 'cards/',
  广播稿: `${relief.code}/broadcast/`,
  会上念政策: `${relief.code}/read/`,
  会上念文件: `${notice?.code}/read/`,
  村规列表: 'rules/',
  一份村规: `${rulesPage?.code}/`,
  一份草案: `${rules.find(({ status }) => status === 'draft')?.code}/`,
  光荣榜: 'exemplars/',
  一位典型: `${exemplars[0]?.code}/`,
  文件列表: 'notices/',
  一份文件: `${notice?.code}/`,
  各件事: 'actions/',
  一件事: `${actions[0]?.code}/`,
  回音列表: 'promises/',
  ...Object.fromEntries(
    Object.entries(promiseStates).map(([state, label]) => [
      `${label}的回音`,
      `${promises.find((one) => promiseState(one, qingshi.site.demoDay ?? '') === state)?.code}/`,
    ]),
  ),
  有前后两张图的回音: `${promises.find(({ after }) => after !== undefined)?.code}/`,
  会议列表: 'meetings/',
  ...Object.fromEntries(
    qingshi.site.meetingForms
      .map(({ id, label }) => [label, meetings.find(({ form }) => form === id)] as const)
      .filter(([, meeting]) => meeting !== undefined)
      .map(([label, meeting]) => [`一次${label}`, `${meeting?.code}/`]),
  ),
  进度: 'progress/',
  头一次公布: `${progress[0]?.code}/`,
  末一次公布: `${progress.at(-1)?.code}/`,
  各村考核: 'assessment/',
  按期公开了没有: 'kept/',
  各村: 'villages/',
  一个村: `villages/${rulesPage?.village}/`,
  有图的村: `villages/${villages.find(({ picture }) => picture !== undefined)?.id}/`,
  没有多少内容的村: `villages/${silent[0]?.id}/`,
  查一查: 'search/',
  看我家能享受什么: 'finder/',
  会上用: 'pack/',
  会上用的一张单子: `pack/#i=${rulesPage?.code}~2,${notice?.code}~2-1,${relief.code}`,
  会上念单子: 'pack/read/',
  名词: 'terms/',
  怎么用: 'guide/',
  一篇说明: `guide/${guide?.id}/`,
  怎么数: 'guide/counts/',
  数据: 'data/',
  关于: 'about/',
  无障碍: 'accessibility/',
  每一版: `${relief.code}/versions/`,
  一版旧的: `${relief.code}/2026-03-31-2/`,
  旧的村规: `${rulesPage?.code}/2026-03-31/`,
  一版改了什么: `${relief.code}/2026-04-10/diff/`,
  后来改了什么: `${relief.code}/2026-03-31/today/`,
  引用一项政策: `${relief.code}/cite/`,
  引用一份村规: `${rulesPage?.code}/cite/`,
  最近改了什么: 'changes/',
  一个月改了什么: 'changes/2026-04/',
  一类改了什么: 'changes/policies/',
  一个村改了什么: `changes/villages/${rulesPage?.village}/`,
  没有多少改动的村: `changes/villages/${silent[0]?.id}/`,
  对记录: 'cite/',
  每一页现在是哪一版: 'cite/pages/',
  没有这一页: '404.html',
  没有网: 'offline/',
};

/** 地址一换就重新打开的各种；井号后面写着单子的，由脚本摆，不在里头。 */
export const reopenedKinds: readonly (readonly [name: string, path: string])[] = Object.entries(
  pageKinds,
).filter(([, path]) => !path.includes('#'));
