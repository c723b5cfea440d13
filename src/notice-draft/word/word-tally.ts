import { walkXml } from '../../office-files/xml.ts';
import type { Loss, LossKind } from '../losses.ts';

/** 一路上取了哪些字、没取哪些，好在末了对得上账。 */
export class WordTally {
  readonly losses: Loss[] = [];
  /** 前面有几段有字的。 */
  place = 0;
  /** 正文那一份里取了的字。脚注在别的一份里，读的时候不记。 */
  #taken: string[] = [];
  #isPaused = false;

  take(words: string): void {
    if (!this.#isPaused) this.#taken.push(words);
  }

  /** 记一处没有照搬的；`words` 是没有取的字；`place` 不写的，就在正读的这一块。 */
  lose(kind: LossKind, words = '', place = this.place + 1): void {
    if (!this.#isPaused) this.losses.push({ kind, place, words });
  }

  /** 记一处夹在两块中间的。 */
  loseBetween(kind: LossKind, words = ''): void {
    this.lose(kind, words);
    this.betweenSince(this.losses.length - 1);
  }

  /** 第 `index` 笔起，读的那一段里没有字，不算一块：改记在前一块后面。 */
  betweenSince(index: number): void {
    for (let at = Math.max(index, 0); at < this.losses.length; at += 1) {
      const loss = this.losses[at];
      if (loss?.place !== this.place + 1) continue;
      this.losses[at] = { ...loss, place: this.place, isBetween: true };
    }
  }

  /** 读别的一份里的字，不记账。 */
  paused<T>(work: () => T): T {
    const before = this.#isPaused;
    this.#isPaused = true;
    try {
      return work();
    } finally {
      this.#isPaused = before;
    }
  }

  /**
   * 取了的字加上没取的字，是不是正文里全部的字：另外从头走一遍原样的 XML，一个字一个字地数。
   * 对不上的，就有字不声不响地丢了。
   */
  accountsFor(bytes: Uint8Array): boolean {
    const accounted = [...this.#taken, ...this.losses.map(({ words }) => words)].join('');
    return countsOf(accounted) === countsOf(everyWord(bytes));
  }
}

/** 正文里每一个 `t` 里的字，照先后；同一样东西给老软件另写的一遍（Fallback）不算。 */
function everyWord(bytes: Uint8Array): string {
  const path: string[] = [];
  const chosen: boolean[] = [];
  const words: string[] = [];
  let skipping = 0;
  walkXml(bytes, {
    open: (name) => {
      path.push(name);
      if (name === 'AlternateContent') chosen.push(false);
      if (name === 'Choice' && chosen.length > 0) chosen[chosen.length - 1] = true;
      if (skipping > 0 || (name === 'Fallback' && chosen.at(-1) === true)) skipping += 1;
    },
    close: (name) => {
      path.pop();
      if (name === 'AlternateContent') chosen.pop();
      if (skipping > 0) skipping -= 1;
    },
    text: (text) => {
      if (skipping === 0 && path.at(-1) === 't') words.push(text);
    },
  });
  return words.join('');
}

function countsOf(text: string): string {
  return [...text.replace(/\s/g, '')].toSorted().join('');
}
