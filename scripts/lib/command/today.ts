/** 今天，照北京时间：`2026-04-15`。只有命令看钟，看了交给别处。 */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
