/** 多少天以后过期：RFC 9116 要不到一年，这里留一个多月的余地。 */
const DAYS = 330;

/** `security.txt` 放在这两处：有的门户不收以点开头的文件夹。 */
export const securityPaths = ['.well-known/security.txt', 'security.txt'] as const;

/**
 * 网站有安全毛病告诉谁（RFC 9116）。`day` 是照哪天生成的，过期从那天算；定了网址的，写明真的在哪里。
 */
export function securityText(contact: string, day: string, site: string | undefined): string {
  const expires = new Date(Date.parse(day) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const canonical = securityPaths.map(
    (path) => `Canonical: ${site?.replace(/\/?$/, '/')}${path}\n`,
  );
  return [
    `Contact: ${contact}\n`,
    `Expires: ${expires}T00:00:00Z\n`,
    'Preferred-Languages: zh\n',
    ...(site === undefined ? [] : canonical),
  ].join('');
}
