/**
 * 一个压缩包、里面的一份 XML 坏了、加了密、大得不像话时抛出。里面不带文件里的任何一个字；
 * 说给人听的话，由用的人照自己那一种文件去说。
 */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
}

/** 跑一段可能抛错的库代码；抛了就换成 `BrokenFile`，因为库的错误里可能带着文件的原文。 */
export function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof BrokenFile ? error : new BrokenFile('文件坏了');
  }
}
