/** 一个轻省的 Starlight 网站，页数跟我们的一样：生成快不快，跟它在同一回里比。 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runMeasured, type Spent } from './run-measured.ts';

const STARLIGHT = { name: '@astrojs/starlight', version: '0.42.4' } as const;
/** 侧栏只有一页：一千页的侧栏写在每一页上，它会慢得多；全文索引照它原来的，也是 Pagefind。 */
const CONFIG = [
  imported('{ defineConfig }', 'astro/config'),
  imported('starlight', STARLIGHT.name),
  `const locales = { root: { label: '中文', lang: 'zh-CN' } };`,
  `const sidebar = [{ label: '头一页', slug: 'page-0' }];`,
  `export default defineConfig({ integrations: [starlight({ title: 'Starlight', locales, sidebar })] });`,
];
const COLLECTION = [
  imported('{ defineCollection }', 'astro:content'),
  imported('{ docsLoader }', `${STARLIGHT.name}/loaders`),
  imported('{ docsSchema }', `${STARLIGHT.name}/schema`),
  'const docs = defineCollection({ loader: docsLoader(), schema: docsSchema() });',
  'const collections = { docs };',
  'export { collections };',
];

/** 它的文件里的一行引用。 */
function imported(names: string, path: string): string {
  return `import ${names} from ${JSON.stringify(path)};`;
}

/** 把 `content` 里的正文装进 Starlight，从 npm 装好它，从头生成，量用掉多少。要连得上 npm。 */
export async function buildLeanStarlight(folder: string, content: string): Promise<Spent> {
  const root = resolve(folder, 'starlight');
  const docs = join(root, 'src/content/docs');
  for (const old of ['src', 'dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(root, old), { recursive: true, force: true });
  }
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(root, 'package.json'), packageFile());
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG.join('\n'));
  writeFileSync(join(root, 'src/content.config.ts'), COLLECTION.join('\n'));
  for (const [at, file] of globSync('*/*.md', { cwd: content }).toSorted().entries()) {
    if (file.startsWith('broadcasts/')) continue;
    const [, , ...body] = readFileSync(join(content, file), 'utf8').split(/^---$/m);
    const text = `---\ntitle: 第${at}页\n---\n${body.join('---').replaceAll('{', '')}`;
    writeFileSync(join(docs, `page-${at}.md`), text);
  }
  writeFileSync(join(docs, 'page-0.md'), '---\ntitle: 头一页\n---\n头一页。\n');
  await runMeasured('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], root);
  return runMeasured(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], root);
}

/** 跟我们一样的 Astro。 */
function packageFile(): string {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const wanted = ['astro', '@astrojs/markdown-remark'].map((name) => [name, dependencies[name]]);
  return JSON.stringify({
    ...{ private: true, type: 'module' },
    dependencies: { ...Object.fromEntries(wanted), [STARLIGHT.name]: STARLIGHT.version },
  });
}
