import type { Explained } from '../../source/fault.ts';
import type { RepositoryCheck } from '../check.ts';
import type { PrivateKind } from '../repository.ts';

const outside = '挪到仓库外面去；已经提交过的，先请人把它从历史里清掉，再推送。';

const explained: Readonly<Record<PrivateKind, Explained>> = {
  ledger: { message: '这里是台账：一行一户、一人一事的表。', hint: outside },
  key: {
    message: '这里有旧系列公布进度用的钥匙。',
    hint: `${outside}钥匙已经传出去的，旧系列就到此为止：npm run progress -- --new-series 新的系列代号，新的不用钥匙。`,
  },
  report: { message: '这是给办公室看的进度报告，里面有真数。', hint: outside },
  'kept-counts': { message: '这是一期公布的底数，里面有真数。', hint: outside },
  package: { message: '仓库里不能放 Office 文件、压缩包：看不见里面有没有台账。', hint: outside },
};

/** 台账、钥匙、办公室的报告和底数只留在办公室：放在仓库哪里、改成什么名字都不收。 */
export const privateFile: RepositoryCheck = {
  code: 'E-PRIVATE-FILE',
  *runOnRepository({ privateFiles }) {
    for (const { path, kind, line } of privateFiles) {
      yield { file: path, line, ...explained[kind] };
    }
  },
};
