import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { describePath } from '../../source/schema/fields.ts';
import type { Issue } from '../../source/schema/issue.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { referencesIn } from '../references/reference-table.ts';
import { brokenField, fieldRead, unreadFile, wholeSubject } from '../subjects.ts';
import { isRequiredAt } from './allowed.ts';
import { explainRule } from './explain-rule.ts';
import { emptyHint, explainType, type FieldHome } from './explain-type.ts';
import { bare } from './meant-value.ts';
import { patternMeaning } from './patterns.ts';
import { sayValue } from './say-value.ts';
import { valueOfLabel, withLabel } from './value-labels.ts';

/** 字段的内容不合要求：类型不对、太长、不在可选的词里、次序反了。 */
export const fieldValue: FileCheck = {
  code: 'E-FIELD-VALUE',
  *run(file, content) {
    const villages = content.villages.size > 0 ? villagePaths(file) : [];
    for (const issue of file.issuesOf('value')) {
      const { path } = issue;
      // 写了村的名字、不像代号的，由 E-REF-VILLAGE 说：它知道是哪个村。
      if (villages.includes(path.join('.')) && issue.code === 'invalid_format') continue;
      const value = valueAt(file.data?.value, path);
      const line = file.data?.lineOf(path) ?? 1;
      yield {
        about: fieldRead(file, path),
        blinds:
          path.length === 0
            ? [...unreadFile(file), wholeSubject(file.path)]
            : brokenField(file, path),
        line,
        ...explainIssue(issue, value, homeOf(file, path, content)),
      };
    }
  },
};

function homeOf(
  { place, rawPath }: ContentFile,
  path: readonly PropertyKey[],
  { history }: Content,
): FieldHome {
  return {
    isJson: place.extension === 'json',
    committed: path.join('.') === 'code' ? history?.committed.get(rawPath) : undefined,
    isRequired: place.shape !== undefined && isRequiredAt(place.shape, path),
  };
}

/** 哪些字段写的是村的代号。 */
function villagePaths(file: ContentFile): readonly string[] {
  return [...referencesIn(file)]
    .filter(({ target, value }) => target.to === 'village' && typeof value === 'string')
    .map(({ path }) => path.join('.'));
}

/** 把 zod 的一个毛病说成中文。`value` 是那一处实际写的内容。 */
function explainIssue(issue: Issue, value: unknown, home: FieldHome): Explained {
  const name = describePath(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value, issue.path, home);
    case 'too_small':
      return explainTooSmall(name, issue, value, home);
    case 'too_big':
      return {
        message: `${name} 写了 ${sayValue(value)}，最大只能到 ${issue.maximum}。`,
        hint: `改成不超过 ${issue.maximum} 的数；是编号的，查一查有没有多打一位。`,
      };
    case 'not_multiple_of':
      return {
        message: `${name} 写了 ${sayValue(value)}，不是 ${issue.divisor} 的倍数。`,
        hint: '公布的数不能手改；从上一次提交里找回原来的文件。',
      };
    case 'invalid_format':
      return explainFormat(name, issue.format, issue.pattern, value);
    case 'invalid_value':
      if (value === null) return explainType('string', value, issue.path, home);
      return explainChoice(name, value, issue.values.map(String));
    case 'invalid_union':
      return explainUnion(issue, value, home);
    case 'invalid_key': {
      const [inner] = issue.issues;
      const pattern = inner?.code === 'invalid_format' ? inner.pattern : undefined;
      return explainFormat(name, 'regex', pattern, issue.path.at(-1));
    }
    case 'custom':
      return explainRule(issue.params ?? {}, name, value, issue.message);
    default:
      return fallback(name, value);
  }
}

function explainTooSmall(
  name: string,
  { origin, minimum, inclusive, path }: Extract<Issue, { code: 'too_small' }>,
  value: unknown,
  home: FieldHome,
): Explained {
  if (origin === 'string') {
    return { message: `${name} 是空的。`, hint: emptyHint(String(path.at(-1)), home) };
  }
  if (origin === 'array') {
    return { message: `${name} 一条也没有写。`, hint: '至少写一条。' };
  }
  const least = inclusive === false ? Number(minimum) + 1 : minimum;
  const message = `${name} 写了 ${sayValue(value)}，最小是 ${least}。`;
  if (path.at(-1) === 'atLeast') {
    return { message, hint: `不到 ${least} 户的事容易认出是哪家，不上网，由干部上门答复。` };
  }
  return { message, hint: `改成 ${least} 或更大的数；是编号的，查一查有没有少打一位。` };
}

function explainFormat(
  name: string,
  format: string,
  pattern: string | undefined,
  value: unknown,
): Explained {
  if (format === 'url') {
    return {
      message: `${name} 不是一个网址：${sayValue(value)}。`,
      hint: '从浏览器地址栏里整条复制，以 https:// 或 http:// 开头。',
    };
  }
  const meaning = pattern === undefined ? undefined : patternMeaning(pattern);
  if (meaning === undefined || pattern === undefined) return fallback(name, value);
  const meant = meantFor(pattern, String(value));
  if (meant !== undefined) {
    return {
      message: `${name} 不像${meaning.what}：${sayValue(value)}。`,
      hint: `写成 '${meant}'：里面不能有空格、引号、斜杠，也不能用全角的字。`,
    };
  }
  return { message: `${name} 不像${meaning.what}：${sayValue(value)}。`, hint: meaning.hint };
}

/** 去掉空格、引号、斜杠，换成半角，就合规矩的写法；不是这样的没有。 */
function meantFor(pattern: string, text: string): string | undefined {
  const tidy = bare(text)
    .replace(/\s/g, '')
    .replace(/^\/|\/(?=#|$)/g, '');
  const bareSource = pattern.replace(/^\/(.*)\/[a-z]*$/s, '$1');
  return tidy !== text && new RegExp(bareSource, 'u').test(tidy) ? tidy : undefined;
}

function explainChoice(name: string, value: unknown, values: readonly string[]): Explained {
  const text = sayValue(value);
  const meant = nearest(bare(text), values) ?? valueOfLabel(bare(text), values);
  const list = values.map(withLabel).join('、');
  return {
    message: `${name} 写了 ${text}，不在可选的里面。`,
    hint:
      meant === undefined
        ? `从这些里挑一个：${list}。`
        : `是不是 ${withLabel(meant)}？可选的有：${list}。`,
  };
}

function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  home: FieldHome,
): Explained {
  if ('options' in issue && Array.isArray(issue.options)) {
    return explainChoice(describePath(issue.path), value, issue.options.map(String));
  }
  const [first] = issue.errors.flat();
  if (first === undefined) return fallback(describePath(issue.path), value);
  return explainIssue({ ...first, path: [...issue.path, ...first.path] }, value, home);
}

function fallback(name: string, value: unknown): Explained {
  return {
    message: `${name} 写得不对：${sayValue(value)}。`,
    hint: '照着同一个文件夹里别的文件的写法改。',
  };
}
