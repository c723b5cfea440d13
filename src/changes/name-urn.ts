/** 订阅里各个编号的名字空间，随便取的一个，定了就不改。 */
const NAMESPACE = '0df269a7-bde4-40b6-a3ea-7721a739b066';

/** 由一个名字得出的编号（RFC 9562 的第五版 UUID）：名字一样，编号总一样。 */
export async function nameUrn(name: string): Promise<string> {
  const namespace = NAMESPACE.match(/[0-9a-f]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const text = new TextEncoder().encode(name);
  const hashed = await crypto.subtle.digest('SHA-1', Uint8Array.of(...namespace, ...text));
  const bytes = new Uint8Array(hashed).slice(0, 16);
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x50], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
