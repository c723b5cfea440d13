/** 每份流水线开头的话：这里查得出来，可是已经晚了。 */
export const tooLate = [
  '推上公开的代码网站，别人马上看得见，删了也收不回：这里才查出身份信息，已经晚了。',
  '要紧的两道在前头：自己电脑上的钩子（npm run hooks），和镇里自己的服务器（npm run server:init）。',
] as const;

/** 一段注释，每行前面加 `# `。 */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('');
}

/** 晚上再生成一回，答应的事过了期限没办好的，第二天就显出来。北京时间一点十分，世界时十七点十分。 */
export const nightly = { minute: 10, hour: 17 } as const;
