import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compileInlineStyles } from './src/floor/inline-styles.ts';
import { scriptTargets } from './src/floor/targets.ts';
import { townColors } from './src/look/town-colors.ts';
import { markdownPipeline } from './src/markdown/pipeline.ts';
import { preparedPictures as pictures } from './src/site/pictures.ts';
import { readTownFigures } from './src/site/town-figures.ts';
import { readTownJson, townFolder } from './src/site/town-files.ts';
import { fillingOf } from './src/town-figures/fill.ts';

// 底座和内容文件夹由 scripts 从命令行传进来：Markdown 里的链接在读配置时就要知道底座。
const base = process.env.MINGBAI_BASE ?? '/';
const terms = readTownJson('terms.json');
const { look } = readTownJson('site.json');
const figures = fillingOf(readTownFigures());

export default defineConfig({
  base,
  trailingSlash: 'always',
  output: 'static',
  cacheDir: resolve('.cache/astro', townFolder.replace(/[^\p{L}\p{N}-]+/gu, '_')),
  integrations: [mdx()],
  // 有的门户不收名字以 _ 开头的文件夹，所以不用 Astro 平常的名字。
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  // 搜索框的脚本单独成一个文件，点进框里才下载。
  vite: {
    // 样式留着原样，整页合起来以后由 src/floor 编。
    build: { target: scriptTargets, cssTarget: 'esnext', cssMinify: false },
    // 镇里定了自己的颜色的才换，没有定的一个字节也不动。
    ...(look && { css: { postcss: { plugins: [townColors(look)] } } }),
    worker: { format: 'es', plugins: () => [compileInlineStyles()] },
    plugins: [compileInlineStyles()],
  },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      ...markdownPipeline({ base, terms, figures, pictures }),
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind 的检索引擎是 WebAssembly。
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
