import { z } from 'astro/zod';
import { policyRecord } from './policy-record.ts';
import { address, day, words } from './record-fields.ts';
import {
  meetingRecord,
  noticeRecord,
  promiseRecord,
  rulesRecord,
  villageRecord,
} from './town-records.ts';

/** 能整份拿走的几类：文件叫什么，一条是什么，写给人看的说明。光荣榜讲的是人，本人可以收回，不整份给。 */
export const recordFiles = {
  policies: {
    record: policyRecord,
    schema: 'policy',
    title: '政策',
    about: '谁能享受、好多、去哪办、带啥，一句一句带依据',
  },
  rules: {
    record: rulesRecord,
    schema: 'rules',
    title: '村规民约',
    about: '各村村规民约，一条一条',
  },
  promises: {
    record: promiseRecord,
    schema: 'promise',
    title: '有回音',
    about: '群众提的事，哪个管、哪天前办好、办到哪一步',
  },
  meetings: {
    record: meetingRecord,
    schema: 'meeting',
    title: '会议',
    about: '开了什么会，定了什么，答应了什么',
  },
  notices: {
    record: noticeRecord,
    schema: 'notice',
    title: '文件原文',
    about: '文件一条一条，一字不改',
  },
  villages: {
    record: villageRecord,
    schema: 'village',
    title: '各村',
    about: '各村、各社区，和各自的页',
  },
} as const;

export type RecordFile = keyof typeof recordFiles;

export const recordFileNames = Object.keys(recordFiles) as readonly RecordFile[];

/** 每一份都有的开头几项。 */
export interface RecordHead {
  /** 网站名。 */
  readonly site: string;
  readonly publisher: string;
  /** 真的内容照哪一天看；演示的另有一天。 */
  readonly asOf?: string | undefined;
  readonly asOfDemo?: string | undefined;
  /** 整份怎么用的一句话。 */
  readonly note: string;
}

const headShape = {
  $schema: address.describe('这一份的 JSON Schema。'),
  site: words.describe('网站名。'),
  publisher: words.describe('主办单位。'),
  asOf: day.optional().describe('真的内容照哪一天看：超没超期、过没过期都照这一天。'),
  asOfDemo: day.optional().describe('演示的内容照哪一天看。'),
  note: words.describe('怎么用。'),
} as const;

/** 一份里有什么。 */
function recordFileSchema(name: RecordFile) {
  const { record, title, about } = recordFiles[name];
  return z
    .strictObject({ ...headShape, [name]: z.array(record).describe(`${title}：${about}。`) })
    .meta({ title: `${title}（${name}.json）`, description: `${about}。` });
}

/** 那一份的 JSON Schema（2020-12），从 zod 转来，每一项的说明都在。`url` 是它自己的网址，没有定的没有。 */
export function recordJsonSchema(name: RecordFile, url: string | undefined): object {
  const { $schema, ...schema } = z.toJSONSchema(recordFileSchema(name), { override: dropExtras });
  return { $schema, ...(url !== undefined && { $id: url }), ...schema };
}

/**
 * zod 另附的几样去掉：日子写了 `format: date` 就够了，那一长串正则谁也看不懂；最大的整数不是谁定的；
 * `id` 只是 zod 的名字，不是 JSON Schema 的。
 */
function dropExtras({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  delete jsonSchema.id;
}

/** 写成一份文件。 */
export function recordFile(
  name: RecordFile,
  schema: string,
  head: RecordHead,
  records: readonly object[],
): string {
  return `${JSON.stringify({ $schema: schema, ...head, [name]: records }, undefined, 1)}\n`;
}
