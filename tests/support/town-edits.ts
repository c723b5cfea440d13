/** 一次只动一处的改动：改一页、添一页、删一页、改一个村、一个名词、镇里的设置、要补的数。改完检查还过得去。 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../scripts/demo/random.ts';
import { one } from './random-pick.ts';

/** 在内容文件夹里动一处。 */
export type TownEdit = (content: string, random: Random) => void;

const SENTENCES = ['办的时候带上户口簿。', '不清楚的先到村里问。', '这件事不收一分钱。'];
const ADDED = 'promises/2026-added.md';

function rewrite(file: string, edit: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`${file} 没有改成。`);
  writeFileSync(file, edited);
}

function pageIn(content: string, pattern: string, random: Random): string {
  return join(content, one(globSync(pattern, { cwd: content }).toSorted(), random));
}

/** 叫法 → 改动。 */
export const townEdits: Readonly<Record<string, TownEdit>> = {
  改一页的正文: (content, random) => {
    const file = pageIn(content, '{policies,promises,meetings,exemplars}/*.md', random);
    rewrite(file, (text) => `${text.trimEnd()}\n\n${one(SENTENCES, random)}\n`);
  },
  改一页的题目: (content, random) => {
    const file = pageIn(content, 'promises/*.md', random);
    rewrite(file, (text) => text.replace(/^title: (.*)$/m, 'title: $1（改）'));
  },
  添一页: (content) => {
    const model = readFileSync(join(content, 'promises/2026-liulin-farm-track.md'), 'utf8');
    const text = model
      .replace(/^code: .*$/m, 'code: 626999')
      .replace(/^title: .*$/m, 'title: 桥头的路灯不亮');
    writeFileSync(join(content, ADDED), text);
  },
  删一页: (content) => rmSync(join(content, ADDED), { force: true }),
  改一个村: (content, random) =>
    rewrite(join(content, 'villages.json'), (text) => {
      const groups = random.integer(11, 99);
      return text.replace(
        /"id": "xiawan"(.*?)"groups": \d+/s,
        `"id": "xiawan"$1"groups": ${groups}`,
      );
    }),
  改一个名词: (content, random) =>
    rewrite(join(content, 'terms.json'), (text) =>
      text.replace(/("id": "urgent-needs".*?"meaning": ")/s, `$1${one(SENTENCES, random)}`),
    ),
  改镇里的设置: (content, random) =>
    rewrite(join(content, 'site.json'), (text) =>
      text.replace(
        /"sponsor": "[^"]*"/,
        `"sponsor": "云岭县青石镇人民政府${'　'.repeat(random.integer(1, 9))}"`,
      ),
    ),
  改一个要补的数: (content, random) =>
    rewrite(join(content, 'town-figures.json'), (text) =>
      text.replace(/"answer": "[^"]*"/, `"answer": "2026年12月${random.integer(1, 24)}日"`),
    ),
};

/** 添的那一页还没有添，删不了。 */
export function canEdit(name: string, content: string): boolean {
  return name !== '删一页' || existsSync(join(content, ADDED));
}
