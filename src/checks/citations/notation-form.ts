import { parseNotation } from '../../markdown/notation.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { markSubject } from '../subjects.ts';

interface FormFault {
  /** 少了这个词就不必找。 */
  readonly word: string;
  readonly pattern: RegExp;
  explain(match: RegExpExecArray): Explained | undefined;
}

/** 一行里最后一个像记号开头的字起。 */
const LAST_MARK = /(?:据|待核|补|原文如此)(?:(?!据|待核|补|原文如此).)*$/u;

const write = (wrong: string, right: string): Explained => ({
  message: `记号写错了：${wrong}。`,
  hint: right === '' ? '把它删掉。' : `写成 ${right}，用六角括号〔〕。`,
});

/** 各种写歪了的记号。〔〕换成了别的括号、少了空格、没有收尾。 */
const formFaults: readonly FormFault[] = [
  {
    word: '〔',
    pattern: /〔([^〔〕\n]*)〕/g,
    explain: (match) => explainMark(match[0], match[1] ?? ''),
  },
  {
    word: '〔',
    pattern: /〔\s*(?:据|待核|原文如此)[^〔〕\n]*(?=〔|\n|$)/g,
    explain: ([wrong]) => ({
      message: `记号没有收尾：${short(wrong)}`,
      hint: '在记号末尾补上〕。',
    }),
  },
  {
    word: '〕',
    pattern: /(?<=^|\n|〕)[^〔〕\n]*〕/g,
    explain: ([text]) => ({
      message: `〕前面少了〔：${short(LAST_MARK.exec(text)?.[0] ?? text.slice(-10))}`,
      hint: '在记号开头补上〔；不是记号的，删掉〕。',
    }),
  },
  {
    word: '待核',
    pattern: /[[［【〖﹝(（{｛「]\s*待核(?:实|查)\s*[\]］】〗﹞)）}｝」]/g,
    explain: ([wrong]) => write(wrong, '〔待核实〕'),
  },
  {
    word: '原文如此',
    pattern:
      /[[［【〖﹝(（{｛「]\s*原文如此([：:，,][^\]］】〗﹞)）}｝」\n]*)?[\]］】〗﹞)）}｝」]/g,
    explain: ([wrong, note]) =>
      write(short(wrong), `〔原文如此${note?.replace(/^[:,，]/, '：') ?? ''}〕`),
  },
  {
    word: '据',
    pattern: /[[［【〖﹝{｛]\s*据\s*([^\]］】〗﹞}｝\n]*)[\]］】〗﹞}｝](?!\()/g,
    explain: ([wrong, inner = '']) => write(short(wrong), `〔据 ${inner.trim()}〕`),
  },
  {
    word: '据',
    pattern: /[（(]据[ \u3000]([^）)\n]*)[）)]/g,
    explain: ([wrong, inner = '']) => write(short(wrong), `〔据 ${inner.trim()}〕`),
  },
  {
    word: '旁证',
    pattern: /[[［【〖﹝〔(（{｛]\s*旁证\s*[\]］】〗﹞〕)）}｝]/g,
    explain: ([wrong]) => ({
      message: `旁证不用手写：${wrong}。`,
      hint: '在 basis 里列出这份旁证，mark 写 secondary，note 写谁、哪天说的；这里写 〔据 它的短名〕，「旁证」自己会标出来。',
    }),
  },
  {
    word: '已核',
    pattern: /【\s*已核\s*】/g,
    explain: ([wrong]) => write(wrong, ''),
  },
];

/** 记号（〔据 …〕〔待核实〕〔原文如此〕）写歪了，网页上会原样露出来，读的人不明白。 */
export const notationForm: FileCheck = {
  code: 'E-NOTATION',
  *run(file) {
    const { marked, lineAt } = file;
    for (const { word, pattern, explain } of formFaults) {
      if (!marked.includes(word)) continue;
      for (const match of marked.matchAll(pattern)) {
        const explained = explain(match);
        if (explained === undefined) continue;
        const line = lineAt(match.index);
        yield { blinds: [markSubject(file, line)], line, ...explained };
      }
    }
  },
};

/** 一眼看得出没有错的引用，不必细看。 */
const PLAIN_CITE = /^据 [^\s第，,、]+(?: 第[^\s第，,、]+)?$/;

function explainMark(mark: string, inner: string): Explained | undefined {
  if (inner === '待核实' || PLAIN_CITE.test(inner)) return undefined;
  const isNotation = parseNotation(mark).some(({ type }) => type !== 'text');
  if (isNotation) return explainSources(mark);
  const text = inner.trim();
  if (/^待核./.test(text)) return write(mark, '〔待核实〕');
  if (/^原文/.test(text)) {
    return write(
      short(mark),
      `〔原文如此${/[：:]/.test(text) ? `：${text.split(/[：:]/)[1]?.trim()}` : ''}〕`,
    );
  }
  if (!/^据/.test(text)) return undefined;
  const sources = text.slice(1).replace(/^[：:\s]+/, '');
  return sources === ''
    ? {
        message: '记号里没有写依据的短名。',
        hint: '写成 〔据 短名 第10条〕；短名是 basis 里的 short。',
      }
    : write(short(mark), `〔据 ${sources}〕（“据”后面空一格）`);
}

/** 几份依据之间用分号隔开；短名和条款之间空一格。 */
function explainSources(mark: string): Explained | undefined {
  const [part] = parseNotation(mark);
  if (part?.type !== 'cite') return undefined;
  const message = `记号写错了：${short(mark)}。`;
  if (part.sources.some(({ clause }) => /[，,、]\s*[^第\s][^，,、]*\s第/.test(clause ?? ''))) {
    return { message, hint: '几份依据之间用分号隔开：〔据 甲条例 第1条；乙办法 第2条〕。' };
  }
  const stuck = part.sources.find(({ short: name }) => CLAUSE_IN_NAME.test(name));
  if (stuck === undefined) return undefined;
  const right = stuck.short.replace(CLAUSE_IN_NAME, ' $&');
  return { message, hint: `短名和条款之间空一格：〔据 ${right}〕。` };
}

const CLAUSE_IN_NAME = /(?<=.)第[\d一二三四五六七八九十百]+[条款项章]/;

function short(text: string): string {
  const line = text.trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
