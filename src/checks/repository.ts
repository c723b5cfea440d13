/** 内容文件夹以外、也会跟着进 git 或者放上网的东西，由脚本看来。 */
export interface Repository {
  /** `public/` 里的文件：会原样放上网。 */
  readonly publicFiles: readonly PublicFile[];
  /** 只该留在办公室的东西，仓库里哪个文件都算。 */
  readonly privateFiles: readonly PrivateFile[];
  /** 登记是从区里拿来的文件。 */
  readonly sharedFiles: readonly SharedFile[];
}

/**
 * 镇里的一份：和拿来的时候一样、镇里改过了、没有了；区里的一份：拿了以后改过、不再发了、新发的镇里还没有，
 * 登记的那个文件夹没有了。
 */
export type SharedState =
  | 'same'
  | 'edited'
  | 'gone'
  | 'changed'
  | 'dropped'
  | 'offered'
  | 'unreachable';

/** 从区里拿来的一个文件，和登记的比。 */
export interface SharedFile {
  /** 从 `content/` 写起的路径。 */
  readonly path: string;
  /** 哪个区发的。 */
  readonly district: string;
  readonly state: SharedState;
  /** 区里那一份在哪个文件夹；没有登记的是 `undefined`。 */
  readonly folder: string | undefined;
}

export interface PublicFile {
  /** 从 `public/` 写起的路径。 */
  readonly path: string;
  /** 内容的 SHA-256，十六进制；快捷方式（符号链接）没有。 */
  readonly sha256: string | undefined;
}

export interface PrivateFile {
  /** 从仓库写起的路径。 */
  readonly path: string;
  readonly kind: PrivateKind;
  /** 在第几行；整个文件都是的，是第一行。 */
  readonly line: number;
}

/** 台账（连同抄进网页里的）、旧系列公布进度用的钥匙、给办公室看的报告、各期的底数，和看不见里面的 Office 文件、压缩包。 */
export type PrivateKind = 'ledger' | 'key' | 'report' | 'kept-counts' | 'package';
