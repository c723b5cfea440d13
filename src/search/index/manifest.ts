/** 搜索数据的总表，打开搜索时头一个下载。 */
export interface Manifest {
  readonly sounds: string;
  /** 字对分成几片。 */
  readonly shards: number;
  /** 一共几条。 */
  readonly documents: number;
  /** 序号 ÷ 这个数，整数部分是第几页，余数是页里第几条（0 是整页）。 */
  readonly span: number;
  /** 到处都有的字。 */
  readonly common: string;
  /** 有页面的村：村名 → 代号。 */
  readonly villages: Readonly<Record<string, string>>;
  /** 手机上存着的那一份小的：别的文件也要从那一份里取。 */
  readonly kept?: boolean;
}

/** 哪一类、哪个村有哪些页（第几页）。 */
export interface PageConditions {
  readonly kinds: Readonly<Record<string, readonly number[]>>;
  readonly villages: Readonly<Record<string, readonly number[]>>;
}

/** 不常用的字：繁体和简体的对照，和总表里没有的读音。 */
export interface RareCharacters {
  readonly traditional: string;
  readonly sounds: string;
}
