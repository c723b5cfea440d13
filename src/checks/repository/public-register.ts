/** 可以放在 `public/` 里的一个文件。 */
export interface RegisteredFile {
  readonly path: string;
  /** 做什么用的。 */
  readonly purpose: string;
  /** 看不出里面有什么的（图片），登记它的 SHA-256：换一张要重新登记。文字文件放上网以前会读一遍，不用登。 */
  readonly sha256?: string;
}

/** `public/` 里的文件原样放上网，所以一个一个登记；没有登记的，检查不过。 */
export const publicRegister: readonly RegisteredFile[] = [
  { path: 'favicon.svg', purpose: '浏览器标签上的小图' },
  {
    path: 'share.png',
    purpose: '转发到群里时带的图，是网站的标志，没有人',
    sha256: '856bd4ea694e9d8871ead618aee0954880f870f7d66d0b147d53deb703664183',
  },
];
