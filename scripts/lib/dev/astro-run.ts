/**
 * 另一个进程里的网页程序（Astro 的开发服务器）：端口由系统挑，挑好了说一声；开不起来的说为什么。
 * 开它的进程不在了（窗口关了、被结束了），它跟着退：在哪种电脑上都不靠信号。
 */
import { relative, resolve } from 'node:path';
import { dev } from 'astro';
import { programFolder } from '../program-folder.ts';

/** 说给开它的进程听的。 */
export type AstroTold = { readonly port: number } | { readonly failed: string };

const tell = (told: AstroTold) => process.send?.(told);
process.once('disconnect', () => process.exit(0));
const { MINGBAI_SITE, MINGBAI_ROOT = programFolder } = process.env;

try {
  const server = await dev({
    // Astro 存内容的 .astro 放在自己的文件夹里：和生成网页、和另一个镇的预览互不相干。
    root: MINGBAI_ROOT,
    configFile: relative(MINGBAI_ROOT, resolve(programFolder, 'astro.config.mjs')),
    srcDir: resolve(programFolder, 'src'),
    publicDir: resolve(programFolder, 'public'),
    ...(MINGBAI_SITE ? { site: MINGBAI_SITE } : {}),
    server: { host: '127.0.0.1', port: Number(process.argv[2]) },
    // 出错的一页由 npm run dev 换成中文的，不要盖一层英文。
    vite: { server: { hmr: { overlay: false }, fs: { allow: [programFolder] } } },
    logLevel: 'warn',
  });
  tell({ port: server.address.port });
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect?.();
}
