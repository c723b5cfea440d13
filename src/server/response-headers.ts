/**
 * 每样回应都带的几个头。网页自己带着内容安全策略，那里写不了的（谁可以把它嵌进去）写在这里。
 * 大字、会上念、抄链接要用的（全屏、剪贴板、不熄屏）不关。
 */
export const responseHeaders: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** 文件名里带着指纹的几个文件夹：内容一变名字就变，手机可以一直留着。 */
export const fingerprintedFolders: readonly string[] = [
  'assets/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
];

/** 带指纹的留一年；别的每回问一声变了没有。 */
export const cacheControl = {
  fingerprinted: 'public, max-age=31536000, immutable',
  usual: 'no-cache',
} as const;
