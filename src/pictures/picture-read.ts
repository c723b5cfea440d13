/** 收的三种图片：老手机都打得开，里面装了什么也看得清。 */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** 认得出、但是不收的。 */
export type RefusedPicture = 'heic' | 'avif' | 'gif' | 'bmp' | 'tiff' | 'svg';

/** 图片文件里、画面以外夹带的东西。 */
export type Carried =
  | 'position'
  | 'camera'
  | 'editor'
  | 'words'
  | 'saved'
  | 'profile'
  | 'preview'
  | 'trailing'
  | 'moving'
  | 'unknown';

/** 夹带的各样，说给人听。 */
export const carriedNames: Readonly<Record<Carried, string>> = {
  position: '拍照的地点（GPS）',
  camera: '手机、相机自己记的东西（Exif）',
  editor: '修图软件记的东西（XMP、IPTC）',
  words: '作者、注释一类的字',
  saved: '文件存下的时间',
  profile: '颜色描述文件',
  preview: '一张藏着的小图',
  trailing: '图片后面接着的别的东西（动态照片的录像、压缩包）',
  moving: '会动的画面',
  unknown: '一段认不得的东西',
};

/** 一个图片文件读出来的。 */
export interface PictureRead {
  readonly format: PictureFormat;
  /** 画面有多大，像素；读不出来的是 0。 */
  readonly width: number;
  readonly height: number;
  /** 画面以外夹带的，一样一个，不重复。不说里面写的是什么。 */
  readonly carried: readonly Carried[];
  /** 从头到尾都在；断了、坏了的不是。 */
  readonly isWhole: boolean;
}

/** 各种图片共用的读法：一边走一边记。 */
export class PictureNotes {
  readonly #carried = new Set<Carried>();
  width = 0;
  height = 0;
  isWhole = false;

  carry(...kinds: readonly Carried[]): void {
    for (const kind of kinds) this.#carried.add(kind);
  }

  read(format: PictureFormat): PictureRead {
    const { width, height, isWhole } = this;
    return { format, width, height, carried: [...this.#carried], isWhole };
  }
}
