import type { Fault } from '../fault.ts';

/** 文件里连续的一段：文字、从第几行起、从第几个字符起。 */
export interface TextPart {
  readonly text: string;
  readonly line: number;
  readonly offset: number;
}

export interface PageParts {
  /** 两道 `---` 之间的 YAML；没有开头那道的是 `undefined`。 */
  readonly front: TextPart | undefined;
  readonly body: TextPart;
  readonly faults: readonly Fault[];
  /** 字段没有收尾，下面什么也没有：文件断了。 */
  readonly isCut?: boolean;
}

const FENCE = /^---\s*$/;
/** 想写 `---` 而写成了别的：四个减号、破折号、全角减号。 */
const FENCE_LIKE = /^\s*[-—–－―]{2,}\s*$/;
const YAML_LIKE = /^(?:\s+\S|["']?[\w-]+["']?\s*[:：]|[^\s：:]{1,8}[:：]|-\s?|#|[\]}])/;
const HEADING = /^#{1,6}\s/;

/**
 * 把一页切成 front matter 和正文。开头、收尾的 `---` 不对时照样猜一个界线切开，
 * 好让后面的检查一次查完；猜的根据是哪一行已经不像 YAML。
 */
export function splitPage(text: string): PageParts {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (first === -1 || !(FENCE.test(opening) || FENCE_LIKE.test(opening))) {
    return { front: undefined, body: part(lines, 0, lines.length), faults: [noOpening(opening)] };
  }
  const faults = first > 0 || !FENCE.test(opening) ? [badOpening(first + 1)] : [];
  const fence = lines.findIndex(
    (line, index) => index > first && (line.startsWith('---') || FENCE_LIKE.test(line)),
  );
  if (fence === -1) {
    const end = firstNonYaml(lines, first + 1);
    // 断在一行中间的，剩下的半行也不是正文。
    const isCut = isNothing(lines.slice(end));
    return {
      front: part(lines, first + 1, end),
      body: part(lines, end, lines.length),
      faults: [...faults, isCut ? cutShort(lines.length) : noClosing(end + 1, lines.length)],
      isCut,
    };
  }
  const late = lateFence(lines, fence);
  if (late !== undefined) {
    const kept = lines.with(fence, '#'.padEnd((lines[fence] ?? '').length));
    return {
      front: part(kept, first + 1, late),
      body: part(lines, late + 1, lines.length),
      faults: [...faults, earlyClosing(fence + 1)],
    };
  }
  return {
    front: part(lines, first + 1, fence),
    body: part(lines, fence + 1, lines.length),
    faults: [
      ...faults,
      ...(FENCE.test(lines[fence] ?? '') ? [] : [badClosing(fence + 1)]),
      ...secondFront(lines, fence + 1),
    ],
  };
}

/** 不算正文：空的，或者是半句没有句号的话。 */
function isNothing(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length === 0 || (lines.length === 1 && !/[。！？]/.test(written[0] ?? ''));
}

function part(lines: readonly string[], from: number, to: number): TextPart {
  const offset = lines.slice(0, from).reduce((sum, line) => sum + line.length + 1, 0);
  return { text: lines.slice(from, to).join('\n'), line: from + 1, offset };
}

function firstNonYaml(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => {
    if (index < from || line.trim() === '') return false;
    const followsBlank = (lines[index - 1] ?? '').trim() === '';
    return !YAML_LIKE.test(line) || (followsBlank && HEADING.test(line));
  });
  return at === -1 ? lines.length : at;
}

/** 收尾的 `---` 写早了：紧接着还是字段，一直到下一行 `---`。返回真正收尾的那一行；没有写早的是 `undefined`。 */
function lateFence(lines: readonly string[], fence: number): number | undefined {
  const next = lines.findIndex((line, index) => index > fence && FENCE.test(line));
  const between = next === -1 ? [] : lines.slice(fence + 1, next);
  const isFields = /^[a-z][\w-]*:(?:\s|$)/i.test(between[0] ?? '');
  return isFields && between.every((line) => YAML_LIKE.test(line)) ? next : undefined;
}

/** 正文一开头又是一段 `---` 夹着的字段：两份文件贴到了一起，网站只认头一段。 */
function secondFront(lines: readonly string[], from: number): readonly Fault[] {
  const start = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  if (start === -1 || !FENCE.test(lines[start] ?? '')) return [];
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line));
  const inside = end === -1 ? [] : lines.slice(start + 1, end);
  if (!inside.some((line) => /^[a-z][\w-]*:\s/i.test(line))) return [];
  return [
    {
      line: start + 1,
      message: '正文开头又有一段 --- 夹着的字段，网站只认头一段，这一段会变成正文。',
      hint: '要的字段并到头一段里，这两行 --- 和中间的都删掉。',
    },
  ];
}

function noOpening(line: string): Fault {
  const hint = '第一行写三个减号 ---，下面一行一个字段，写完再写一行 ---，正文从那以后开始。';
  if (/^[\w-]+\s*[:：]/.test(line)) {
    return {
      line: 1,
      message: '文件开头少了一行 ---。',
      hint: '在最前面添一行英文的三个减号 ---；字段写完的地方也要有这样一行。',
    };
  }
  return { line: 1, message: '文件开头没有 front matter（两行 --- 之间的那些字段）。', hint };
}

function badOpening(line: number): Fault {
  return {
    line,
    message: '文件的第一行应当正好是三个减号 ---。',
    hint: '这一行只写英文的三个减号 ---；它前面的空行、空格都删掉。',
  };
}

function earlyClosing(line: number): Fault {
  return {
    line,
    message: '字段还没有写完，中间多了一行 ---，网站到这里就不往下读字段了。',
    hint: '删掉这一行 ---，只在字段都写完的地方留一行。',
  };
}

function badClosing(line: number): Fault {
  return {
    line,
    message: '收尾的这一行应当正好是三个减号 ---。',
    hint: '这一行改成英文的三个减号 ---；后面还有字的，挪到下一行。',
  };
}

function cutShort(last: number): Fault {
  return {
    line: last,
    message: '文件到这里就断了，开头的 --- 也没有收尾。',
    hint: '从上一次提交里找回整个文件；真是写到这里的，字段写完了，末尾单独写一行 ---。',
  };
}

function noClosing(line: number, last: number): Fault {
  return {
    line: Math.min(line, last),
    message: '开头的 --- 没有收尾。',
    hint: '在字段写完的地方、正文前面，单独写一行 ---。',
  };
}
