import { field, pageOf } from '../../checks/references/meeting-pairs.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { jsonSchemaOf } from '../../source/schema/json-schema.ts';
import { type AuthoredKind, sayAuthored } from '../page-kinds.ts';
import type { KnownValues } from './front-matter.ts';
import { withBackLink } from './link-back.ts';

/** 新的一页指着谁。 */
export interface LinkRequest {
  readonly kind: AuthoredKind;
  /** 哪个村，代号；不分村的是 `undefined`。 */
  readonly village: string | undefined;
  /** 在哪次会上：答应的事、村规用。 */
  readonly meeting: number | undefined;
  /** 会上答应的事：会议用。 */
  readonly promises: readonly number[];
  /** 会上通过的村规：会议用。 */
  readonly rules: number | undefined;
}

interface Refused {
  readonly refusal: string;
}

/** 另一头添上编号以后的几个文件。 */
interface LinkedFiles {
  readonly files: readonly {
    readonly path: string;
    readonly text: string;
    readonly what: string;
  }[];
}

type RawText = (path: string) => string | undefined;

/** 这一头写什么、照哪天；另一头怎么写。 */
interface Links {
  readonly values: KnownValues;
  /** 会是哪天开的；没有指着会的是 `undefined`。 */
  readonly day: string | undefined;
  write(code: number, rawText: RawText): LinkedFiles | Refused;
}

interface OtherEnd {
  readonly file: ContentFile;
  /** 写在另一头的哪个字段。 */
  readonly key: 'promises' | 'adopted' | 'meeting';
}

/** 看清要互相指着的各页：有没有、是不是同一个村、另一头空不空着。 */
export function linksOf(content: Content, request: LinkRequest): Links | Refused {
  const { kind, meeting, promises, rules } = request;
  if (meeting !== undefined) return toMeeting(content, request, meeting);
  const own = {
    ...(promises.length > 0 ? { promises } : {}),
    ...(rules ? { adopted: rules } : {}),
  };
  if (Object.keys(own).length > 0 && kind !== 'meetings') {
    return { refusal: '--promises、--rules 只有开新的会议用得上。' };
  }
  const ends: OtherEnd[] = [];
  for (const [code, shape] of [
    ...promises.map((each) => [each, 'promises'] as const),
    ...(rules === undefined ? [] : [[rules, 'rules'] as const]),
  ]) {
    const file = pageOf(content, code, shape);
    if (file === undefined) return noPage(code, shape);
    const fault = unfit(file, request, 'meeting');
    if (fault !== undefined) return { refusal: fault };
    ends.push({ file, key: 'meeting' });
  }
  const dayKey = { promises: 'raised', rules: 'adopted' } as const;
  const [first] = ends.map(({ file }) =>
    field(file, file.place.shape === 'rules' ? dayKey.rules : dayKey.promises),
  );
  return { values: own, day: dayIn(first), write: writer(ends) };
}

/** 答应的事、村规指着一次会。 */
function toMeeting(content: Content, request: LinkRequest, code: number): Links | Refused {
  const { kind } = request;
  if (kind !== 'promises' && kind !== 'rules') {
    return {
      refusal: `--meeting 只有 ${sayAuthored('promises')}、${sayAuthored('rules')} 用得上。`,
    };
  }
  const file = pageOf(content, code, 'meetings');
  if (file === undefined) return noPage(code, 'meetings');
  const key = kind === 'promises' ? 'promises' : 'adopted';
  const fault = unfit(file, request, key);
  if (fault !== undefined) return { refusal: fault };
  return {
    values: { meeting: code },
    day: dayIn(field(file, 'on')),
    write: writer([{ file, key }]),
  };
}

function noPage(code: number, shape: Kind & AuthoredKind): Refused {
  return { refusal: `没有编号 ${code} 的${sayAuthored(shape)}，或者那一页读不懂。` };
}

/** 另一头不合：别的村的，那个字段已经指着别的页。 */
function unfit(
  file: ContentFile,
  { village }: LinkRequest,
  key: OtherEnd['key'],
): string | undefined {
  const place = field(file, 'village');
  if (place !== village) {
    return `${file.path}（${codeOf(file)}）是 ${String(place)} 的，不是 ${String(village)} 的：村要一样。`;
  }
  const written = field(file, key);
  if (key === 'promises' || written === undefined) return undefined;
  return `${file.path} 的 ${key} 已经写着 ${String(written)}，不能再指着新的一页。`;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function writer(ends: readonly OtherEnd[]): Links['write'] {
  return (code, rawText) => {
    const files: LinkedFiles['files'][number][] = [];
    for (const { file, key } of ends) {
      const text = withBackLink(rawText(file.rawPath) ?? '', {
        key,
        code,
        isList: key === 'promises',
        order: Object.keys(jsonSchemaOf(file.place.shape ?? 'meetings').properties ?? {}),
      });
      if (text === undefined) {
        return {
          refusal: `${file.path} 的 ${key} 添不上 ${code}：字段的写法看不懂。先照 npm run check 说的改好。`,
        };
      }
      files.push({ path: file.rawPath, text, what: `${key} 添上了 ${code}` });
    }
    return { files };
  };
}
