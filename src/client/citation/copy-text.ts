/**
 * 把字放进剪贴板，放成了没有。新的浏览器有 Clipboard API；老的、不在 https 上的、应用里头的，
 * 拿一个看不见的文本框选中了再叫浏览器复制。要在人点了一下的时候调用。
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.top = '0';
  area.style.opacity = '0';
  // 苹果手机上字小了会放大整页。
  area.style.fontSize = '16px';
  document.body.append(area);
  area.select();
  area.setSelectionRange(0, text.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
