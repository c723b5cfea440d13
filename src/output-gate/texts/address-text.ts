/** 地址照读的人看到的样子：`%` 打头的转义解开；解不开的原样。 */
export function addressText(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
