import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Said } from '../check.ts';
import { fieldRead } from '../subjects.ts';
import { referencesIn } from './reference-table.ts';

/** 真的数登在了演示的村名下：标成演示就是把真的说成编的，不能这样改。 */
const publishedHint =
  '公布的数由命令写，不用手改：还没提交的，用 npm run progress -- --take-back 收回；villages.json 换成镇里真的村，再公布。本来就是演示的，用 npm run demo-data 重做。';

/** 演示村的内容也要标成演示，不然村民会当真。计划只列村的代号，不算。 */
export const demoVillage: FileCheck = {
  code: 'E-DEMO',
  *run(file, { villages }) {
    if (file.place.shape === 'duties') {
      yield* dutiesOf(file, villages);
      return;
    }
    if (file.place.shape === 'plan' || valueAt(file.data?.value, ['demo']) === true) return;
    for (const { path, value, target } of referencesIn(file)) {
      const village = target.to === 'village' ? villages.get(String(value)) : undefined;
      if (village?.demo !== true) continue;
      const isJson = file.place.extension === 'json';
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: [...fieldRead(file, ['demo']), ...fieldRead(file, path)],
        message: `${village.name}是演示的村，这一页却没有标成演示。`,
        hint:
          file.place.shape === 'progress'
            ? publishedHint
            : `补上一行：${isJson ? '"demo": true' : 'demo: true'}`,
      };
      return;
    }
  },
};

/** 演示的村要公开的，那一条要标成演示；真的村要公开的，不能标。 */
function* dutiesOf(file: ContentFile, villages: Content['villages']): Iterable<Said> {
  for (const { path, value, target } of referencesIn(file)) {
    const village = target.to === 'village' ? villages.get(String(value)) : undefined;
    const [index] = path;
    if (village === undefined || typeof index !== 'number') continue;
    const isDemo = valueAt(file.data?.value, [index, 'demo']) === true;
    if (isDemo === village.demo) continue;
    yield {
      line: file.data?.lineOf(path) ?? 1,
      about: fieldRead(file, path),
      message: isDemo
        ? `${village.name}是真的村，这一条却标成了演示。`
        : `${village.name}是演示的村，这一条却没有标成演示。`,
      hint: isDemo
        ? '删掉这一条的 "demo": true；真的、演示的村分成两条写。'
        : '在这一条里补上 "demo": true；真的、演示的村分成两条写。',
    };
  }
}
