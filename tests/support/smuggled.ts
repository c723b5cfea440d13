import { checkContent } from '../../src/checks/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { knownOnSite } from '../../src/checks/privacy/known-public.ts';
import { scalarsIn } from '../../src/kinds/texts-in.ts';
import type { OutputFile } from '../../src/output-gate/file-texts.ts';
import { findInOutput, outputFaults } from '../../src/output-gate/find-in-output.ts';
import { gatherContent } from '../../src/source/content.ts';
import { readContentFiles } from '../../src/source/read-content.ts';
import { type Changes, exampleFiles } from './example-content.ts';
import { renderMarkdown } from './render.ts';

/** 内容改了以后，检查说的错误。 */
export function refusedByCheck(changes: Changes): readonly Finding[] {
  return checkContent(exampleFiles(changes)).filter(({ severity }) => severity === 'error');
}

/** 生成的几个文件，放上网以前说的错误；`changes` 是内容改了哪里。 */
export function refusedByGate(
  files: readonly OutputFile[],
  changes: Changes = {},
): readonly Finding[] {
  const content = gatherContent(readContentFiles(exampleFiles(changes)), undefined);
  const faults = outputFaults(files, knownOnSite(content), content);
  return findInOutput([faults], content).filter(({ severity }) => severity === 'error');
}

/** 改了的那几个文件照网站的样子生成：字段一项一条，正文照 Markdown 的处理过程。 */
export async function renderedPages(changes: Changes): Promise<readonly OutputFile[]> {
  const names = new Set(Object.keys(changes));
  const files = readContentFiles(exampleFiles(changes).filter(({ path }) => names.has(path)));
  return Promise.all(
    files.map(async ({ rawPath, data, page }) => {
      const body =
        page === undefined ? '' : await renderMarkdown(page.body.text, { path: rawPath });
      const items = [...scalarsIn(data?.value)].map(({ value }) => `<li>${escaped(value)}</li>`);
      return {
        path: `${rawPath.replace(/^content\//, '')}/index.html`,
        text: `<main><ul>${items.join('')}</ul>${body}</main>`,
      };
    }),
  );
}

function escaped(value: string | number): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
