const PACKED = /^data:[^,]*;base64,([\w+/=\s]+)$/i;

/** 地址照读的人看到的样子：`%` 打头的转义解开，`data:` 里打了包的也解开；解不开的原样。 */
export function addressText(address: string): string {
  try {
    const [, packed] = PACKED.exec(address) ?? [];
    if (packed === undefined) return decodeURIComponent(address);
    return new TextDecoder().decode(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
  } catch {
    return address;
  }
}
