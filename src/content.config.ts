import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { actionSchema } from './kinds/action.ts';
import { broadcastSchema } from './kinds/broadcast.ts';
import { exemplarSchema } from './kinds/exemplar.ts';
import { guideSchema } from './kinds/guide.ts';
import { meetingSchema } from './kinds/meeting.ts';
import { noticeSchema } from './kinds/notice.ts';
import { policySchema } from './kinds/policy.ts';
import { planSchema } from './kinds/progress/plan.ts';
import { progressSchemaFor } from './kinds/progress/progress-checks.ts';
import { promiseSchema } from './kinds/promise.ts';
import { rulesSchema } from './kinds/rules.ts';
import { hasTownFiles, readTownJson, townFolderAddress } from './site/town-files.ts';

/** 一个文件夹里的内容；镇里没有这个文件夹，就一样也没有，Astro 也不用提醒。 */
const files = (folder: string, pattern = '*.{md,mdx}') =>
  hasTownFiles(folder) ? glob({ base: townFolderAddress(folder), pattern }) : () => [];

export const collections = {
  policies: defineCollection({ loader: files('policies'), schema: policySchema }),
  rules: defineCollection({ loader: files('rules'), schema: rulesSchema }),
  exemplars: defineCollection({ loader: files('exemplars'), schema: exemplarSchema }),
  notices: defineCollection({ loader: files('notices'), schema: noticeSchema }),
  actions: defineCollection({ loader: files('actions'), schema: actionSchema }),
  promises: defineCollection({ loader: files('promises'), schema: promiseSchema }),
  meetings: defineCollection({ loader: files('meetings'), schema: meetingSchema }),
  broadcasts: defineCollection({
    loader: files('broadcasts', '*.md'),
    schema: broadcastSchema,
  }),
  guide: defineCollection({ loader: files('guide'), schema: guideSchema }),
  progress: defineCollection({
    loader: files('progress', '*.json'),
    schema: progressSchemaFor(planSchema.parse(readTownJson('progress-plan.json'))),
  }),
};
