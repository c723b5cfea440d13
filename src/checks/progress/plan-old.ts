import { oldPlanLine } from '../../kinds/progress/old-plan-text.ts';
import type { FileCheck } from '../check.ts';
import { wholeSubject } from '../subjects.ts';

/** 计划还是旧写法：说一句怎么换，不一个字段一个字段地说。 */
export const planOld: FileCheck = {
  code: 'E-PLAN-OLD',
  *run(file) {
    const line = file.place.shape === 'plan' ? oldPlanLine(file.text) : undefined;
    if (line === undefined) return;
    yield {
      blinds: [wholeSubject(file.path)],
      line,
      message:
        '计划还是旧写法（cells、offsetGroup、keyFingerprint），现在一张表一张表地登，不用钥匙。',
      hint: '运行 npm run progress -- --new-series 新的系列代号：旧系列到此为止，计划换成现在的写法，登过的一个字也不动。',
    };
  },
};
