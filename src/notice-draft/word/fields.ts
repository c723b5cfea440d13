import { circledInField } from './symbols.ts';

/** 域里的字怎么办：照取、取了要说、不取。 */
export type FieldFate =
  | 'keep'
  | 'changing-date'
  | 'contents'
  | 'page-number'
  | 'equation'
  | 'control';

/** 一个域是哪一种（ECMA-376 第 17.16.5 节），看它的头一个词。 */
function fateOfField(instruction: string): FieldFate {
  const [, name = ''] = /^\s*([a-z]+)/i.exec(instruction) ?? [];
  switch (name.toUpperCase()) {
    case 'TOC':
    case 'INDEX':
    case 'TOA':
      return 'contents';
    case 'PAGE':
    case 'NUMPAGES':
    case 'SECTIONPAGES':
    case 'PAGEREF':
      return 'page-number';
    case 'DATE':
    case 'TIME':
    case 'SAVEDATE':
    case 'PRINTDATE':
      return 'changing-date';
    case 'EQ':
      return 'equation';
    case 'FORMCHECKBOX':
    case 'FORMDROPDOWN':
    case 'MACROBUTTON':
      return 'control';
    default:
      return 'keep';
  }
}

interface OpenField {
  code: string;
  isResult: boolean;
}

/** 一层套一层的域读到了哪里：域能跨好几段。 */
export class FieldStack {
  readonly #open: OpenField[] = [];

  begin(): void {
    this.#open.push({ code: '', isResult: false });
  }

  /** 域的写法，分几段来。 */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.code += text;
  }

  /** 写法完了，后面是结果。返回这个域怎么办。 */
  separate(): FieldFate {
    const field = this.#open.at(-1);
    if (field === undefined) return 'keep';
    field.isResult = true;
    return fateOfField(field.code);
  }

  /** 域完了。只有写法、没有结果的，返回它怎么办；写法里就有字的（带圈字符），连字一起返回。 */
  end(): { readonly fate: FieldFate; readonly text: string | undefined } | undefined {
    const field = this.#open.pop();
    if (field === undefined || field.isResult) return undefined;
    return { fate: fateOfField(field.code), text: circledInField(field.code) };
  }

  /** 现在读到的字取不取：写法里的、目录和页码里的不取，返回算哪一样没有取的。 */
  get dropped(): 'field' | 'contents' | 'page-number' | 'equation' | 'control' | undefined {
    for (const { code, isResult } of this.#open) {
      if (!isResult) return 'field';
      const fate = fateOfField(code);
      if (fate !== 'keep' && fate !== 'changing-date') return fate;
    }
    return undefined;
  }
}
