/** 一次提交里（或者一个标签、一条分支的名字里）要看的一样，由脚本从 git 里读来。 */
export type Committed = SaidWords | Person | Entry | RefTarget | Tip | Draft;

/** 一段话：提交说明、标签说明、分支和标签的名字。 */
export interface SaidWords {
  readonly what: 'words';
  /** 解码后的文字；哪种编码都读不成的是 `undefined`。 */
  readonly text: string | undefined;
}

/** 一个署名：谁写的、谁提交的、谁打的标签。 */
export interface Person {
  readonly what: 'person';
  /** 名字；读不成的是 `undefined`。 */
  readonly name: string | undefined;
  readonly mail: string;
  /** 名字或者邮箱登在 `site.json` 的 `publishers` 里。 */
  readonly isRegistered: boolean;
}

/** 这次提交添的、改的一个文件或文件夹。 */
export interface Entry {
  readonly what: 'entry';
  /** 从仓库写起的路径；不是 UTF-8 的，照猜的读。 */
  readonly path: string;
  /** 路径的字节是不是 UTF-8。 */
  readonly isUtf8: boolean;
  readonly form: 'file' | 'link' | 'module' | 'folder';
  /** 有多少字节；文件夹、子模块没有。 */
  readonly size: number;
  /** 里面的文字；看不见的（二进制的、太大没有读的）是空的。 */
  readonly text: string;
}

/** 一条分支、一个标签指着的。 */
export interface RefTarget {
  readonly what: 'target';
  /** git 里的种类：`commit`、`tree`、`blob`。 */
  readonly type: string;
}

/** 一条分支最后的样子。 */
export interface Tip {
  readonly what: 'tip';
  /** 里面有镇的内容（`site.json`）。 */
  readonly hasTown: boolean;
  /** 先前有过；从来没有推送过的，也应当有。 */
  readonly shouldHave: boolean;
}

/** 还没提交的一句说明。 */
export interface Draft {
  readonly what: 'draft';
  /** 去掉了 git 的注释行。 */
  readonly text: string;
  /** 要提交的里面有内容（会上网页）；合并的、只改程序的不算。 */
  readonly isShown: boolean;
}
