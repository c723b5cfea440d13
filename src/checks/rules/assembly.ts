import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { field, pageOf } from '../references/meeting-pairs.ts';
import { fieldRead } from '../subjects.ts';

/** 村规民约写着是代表会议一类的会通过的：只有村民会议能定。会的种类照 site.json 里的叫法认。 */
export const rulesAssembly: FileCheck = {
  code: 'E-RULES-ASSEMBLY',
  *run(file, content) {
    if (file.place.shape !== 'rules') return;
    const meeting = pageOf(content, field(file, 'meeting'), 'meetings');
    const site = content.files.find(({ place }) => place.shape === 'site')?.data?.value;
    const forms = valueAt(site, ['meetingForms']);
    const form = meeting && field(meeting, 'form');
    const label = (Array.isArray(forms) ? forms : [])
      .filter((one) => valueAt(one, ['id']) === form)
      .map((one) => valueAt(one, ['label']))[0];
    if (typeof label !== 'string' || /村民(?:会议|大会)/u.test(label)) return;
    yield {
      about: fieldRead(file, ['meeting']),
      line: file.data?.lineOf(['meeting']) ?? 1,
      message: `写着是“${label}”通过的。村规民约由村民会议制定和修改，代表会议不能代替（《村民委员会组织法》第31条）。`,
      hint: '写错了会的，改成通过它的那次村民会议；真是这次会定的，写 status: draft，再开村民会议表决。',
    };
  },
};
