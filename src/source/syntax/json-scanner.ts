/** JSON 第一处不合规矩的地方。 */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '，': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  ...{ '（': '{', '）': '}', '(': '{', ')': '}' },
  ...{ '；': ',', '、': ',', ';': ',', '=': ':', '＝': ':' },
};

/**
 * 找出 JSON 里第一处写错的地方；写得对的返回 `undefined`。
 * 单用 `JSON.parse` 不行：它的说明是英文，有几种错还不给位置。
 */
export function findJsonFault(text: string): JsonFault | undefined {
  try {
    new Scanner(text).document();
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

class FaultFound extends Error {
  readonly fault: JsonFault;
  constructor(offset: number, message: string, hint: string) {
    super(message);
    this.fault = { offset, message, hint };
  }
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value();
    this.#space();
    if (this.#text[this.#at] === ',') {
      this.#fail(
        '文件最前面少了一个 [，或者这里多了一个逗号。',
        '各条放在一对方括号里：最前面写 [，末尾写 ]。',
      );
    }
    if (this.#at < this.#text.length) {
      this.#fail('内容写完以后又多出了字。', '删掉最后一个括号后面的字。');
    }
  }

  #value(): void {
    this.#space();
    const char = this.#text[this.#at];
    if (char === '{') this.#list('}', () => this.#member());
    else if (char === '[') this.#list(']', () => this.#value());
    else if (char === '"') this.#string();
    else this.#literal();
  }

  #list(close: string, item: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      const end = this.#at;
      this.#space();
      const char = this.#text[this.#at];
      this.#at += 1;
      if (char === close) return;
      if (char !== ',') {
        this.#at -= 1;
        this.#refuseInnerQuote(end);
        this.#refuseChineseMark();
        if (end === this.#at && /[\d][^\s\d]/u.test(this.#text.slice(end - 1, end + 1))) {
          this.#fail(
            '数字后面多了字。',
            '数字直接写，不带单位；要带单位的，整个用英文双引号包起来。',
          );
        }
        const starts = char !== undefined && /["{[\w-]/.test(char);
        if (char === '}' || char === ']') {
          this.#fail(
            `这里多了一个 ${char}，或者前面的 ${close === '}' ? '{' : '['} 没有收尾。`,
            `多了的删掉；没有收尾的，在它前面补一个 ${close}。`,
          );
        }
        if (starts) this.#fail('这一项写完以后少了一个逗号。', '在它末尾补一个英文逗号 ,。', end);
        this.#fail(
          `前面的括号 ${close === '}' ? '{' : '['} 没有收尾。`,
          `在这一项后面补一个 ${close}。`,
          end,
        );
      }
      const comma = this.#at - 1;
      this.#space();
      if (this.#text[this.#at] === close) {
        this.#fail('最后一项后面多了一个逗号。', '删掉这个逗号。', comma);
      }
      if (close === '}' && this.#text[this.#at] === '{') {
        this.#fail('这一条的花括号 { 没有收尾。', '在这一行末尾的逗号前面补一个 }。', comma);
      }
    }
  }

  #member(): void {
    this.#space();
    if (this.#text[this.#at] !== '"') {
      this.#refuseChineseMark();
      if (this.#text[this.#at] === '{') this.#fail('这里多了一个 {。', '删掉它。');
      this.#fail('字段名要用英文双引号包起来。', '写成 "字段名": 内容。');
    }
    this.#string();
    const end = this.#at;
    this.#space();
    if (this.#text[this.#at] !== ':') {
      this.#refuseInnerQuote(end);
      this.#refuseChineseMark();
      this.#fail('字段名后面少了英文冒号。', '写成 "字段名": 内容。');
    }
    this.#at += 1;
    this.#value();
  }

  #string(): void {
    const start = this.#at;
    const match = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
    match.lastIndex = start;
    const found = match.exec(this.#text);
    if (found === null) {
      this.#fail(
        '这句话的英文双引号没有收尾，或者里面有换行、制表符、反斜杠。',
        '一句话写在一行里，两头用英文双引号；里面的引号用中文的“”。',
      );
    }
    this.#at = start + found[0].length;
  }

  #literal(): void {
    const match = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (found === null) {
      this.#refuseChineseMark();
      this.#failLiteral();
    }
    this.#at += found[0].length;
  }

  #failLiteral(): never {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    const [zeros] = /^-?0\d+/.exec(rest) ?? [];
    if (zeros !== undefined) this.#fail('数字前面多了 0。', `写成 ${Number(zeros)}。`);
    const [word] = /^(?:true|false)\b/i.exec(rest) ?? [];
    if (word !== undefined) {
      this.#fail('true 和 false 要全用小写字母。', `写成 ${word.toLowerCase()}。`);
    }
    this.#fail(
      '这里写的既不是数，也没有用英文双引号包起来。',
      '是文字的，两头加英文双引号："…"；是数的，只写数字；是非写 true 或 false。',
    );
  }

  #space(): void {
    const match = /[ \t\n\r]*/y;
    match.lastIndex = this.#at;
    this.#at += match.exec(this.#text)?.[0].length ?? 0;
    if (/^(?:\/\/|\/\*|#)/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#fail('JSON 里不能写注释。', '删掉这句注释。');
    }
  }

  /** 一句话的英文双引号刚收尾，紧接着又是字：多半是句子里面又用了英文双引号。 */
  #refuseInnerQuote(end: number): void {
    const isAfterString = this.#text[end - 1] === '"';
    const start = this.#text.lastIndexOf('"', end - 2);
    const isUnclosed =
      /,\s*$/.test(this.#text.slice(start, end - 1)) && /^[\w-]+"\s*:/.test(this.#text.slice(end));
    if (isAfterString && isUnclosed) {
      this.#fail(
        '这句话的英文双引号没有收尾。',
        '在这句话的末尾、逗号前面补一个英文双引号。',
        start,
      );
    }
    if (!isAfterString || !/^[^\s,:\]}，：；、;=＝)）]/u.test(this.#text.slice(end, end + 1)))
      return;
    this.#fail(
      '句子里面又用了英文双引号，被当成句子完了。',
      '两头的英文双引号留着，里面的换成中文的“”。',
      end,
    );
  }

  #refuseChineseMark(): void {
    const mark = this.#text[this.#at] ?? '';
    if (mark === "'") {
      this.#fail('这里用了单引号。', '字段名、文字的两头，都换成英文双引号 "。');
    }
    const right = PUNCTUATION[mark];
    if (right === '"') {
      this.#fail(`用了中文标点 ${mark}。`, '包着字段名、内容的引号，两头都换成英文标点 "。');
    }
    if (right !== undefined) {
      this.#fail(
        `${/[ -~]/.test(mark) ? '标点用错了：' : '用了中文标点 '}${mark}。`,
        `换成英文标点 ${right}。`,
      );
    }
  }

  #fail(message: string, hint: string, offset = this.#at): never {
    if (this.#at >= this.#text.length && offset === this.#at) {
      const said = '文件到这里就断了，前面的括号没有收尾。';
      throw new FaultFound(
        Math.max(0, this.#text.trimEnd().length - 1),
        said,
        '从上一次提交里找回整个文件；真是写到这里的，补上少了的 ] 和 }。',
      );
    }
    throw new FaultFound(Math.min(offset, Math.max(0, this.#text.length - 1)), message, hint);
  }
}
