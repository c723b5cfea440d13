/** 再大就不是手机拍的一张照片了，字节。 */
export const MOST_BYTES_TAKEN = 20 * 1024 * 1024;

/** 放进 content/images/ 的一张最多多少字节。git 里的永远都在。 */
export const MOST_BYTES_KEPT = 600 * 1024;

/** 放进 content/images/ 的，长的一边最多多少像素。 */
export const LONGEST_SIDE = 1600;

/** 网页上的一张最多多少字节：40 KB，照一千字节算一 KB，怎么读都不超。 */
export const MOST_BYTES_SHOWN = 40_000;
