const KEY = 'mingbai-pack';

/** 记在这个窗口里，关了就没有；`fragment` 是单子写在地址里的样子。浏览器不让记的返回 `false`。 */
export function keepDraft(fragment: string): boolean {
  try {
    sessionStorage.setItem(KEY, fragment);
    return true;
  } catch {
    return false;
  }
}

/** 这个窗口里记着的单子；没有记、不让记的是空串。 */
export function recallDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
