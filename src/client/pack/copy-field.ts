/** 把框里的字复制下来；老的、应用里的浏览器也行的老办法。复制不成的返回 `false`，字选着，等人自己复制。 */
export function copyField(field: HTMLInputElement): boolean {
  field.focus();
  field.setSelectionRange(0, field.value.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
