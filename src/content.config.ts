import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { actionSchema } from './kinds/action.ts';
import { broadcastSchema } from './kinds/broadcast.ts';
import { exemplarSchema } from './kinds/exemplar.ts';
import { guideSchema } from './kinds/guide.ts';
import { meetingSchema } from './kinds/meeting.ts';
import { noticeSchema } from './kinds/notice.ts';
import { policySchema } from './kinds/policy.ts';
import { progressSchema } from './kinds/progress/progress.ts';
import { promiseSchema } from './kinds/promise.ts';
import { rulesSchema } from './kinds/rules.ts';
import { termSchema } from './kinds/term.ts';
import { villageSchema } from './kinds/village.ts';

const pages = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.{md,mdx}' });

export const collections = {
  policies: defineCollection({ loader: pages('policies'), schema: policySchema }),
  rules: defineCollection({ loader: pages('rules'), schema: rulesSchema }),
  exemplars: defineCollection({ loader: pages('exemplars'), schema: exemplarSchema }),
  notices: defineCollection({ loader: pages('notices'), schema: noticeSchema }),
  actions: defineCollection({ loader: pages('actions'), schema: actionSchema }),
  promises: defineCollection({ loader: pages('promises'), schema: promiseSchema }),
  meetings: defineCollection({ loader: pages('meetings'), schema: meetingSchema }),
  broadcasts: defineCollection({
    loader: glob({ base: './content/broadcasts', pattern: '*.md' }),
    schema: broadcastSchema,
  }),
  guide: defineCollection({ loader: pages('guide'), schema: guideSchema }),
  progress: defineCollection({
    loader: glob({ base: './content/progress', pattern: '*.json' }),
    schema: progressSchema,
  }),
  villages: defineCollection({ loader: file('./content/villages.json'), schema: villageSchema }),
  terms: defineCollection({ loader: file('./content/terms.json'), schema: termSchema }),
};
