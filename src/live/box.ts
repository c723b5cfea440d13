import type { Finding } from '../checks/finding.ts';
import { codesPath } from '../explained/explain.ts';
import { type Html, html } from '../html/html.ts';

/** 预览时网页边上的那个框要说的；还没查完的没有 `findings`。 */
export interface BoxFacts {
  readonly base: string;
  /** 查到第几遍；变了，网页自己重新打开。 */
  readonly version: number;
  /** 这一页写在哪几个文件里。 */
  readonly files: readonly string[];
  readonly findings: readonly Finding[] | undefined;
}

/** 预览自己用的地址，放在站根下面，和页面的地址不会重。 */
export const livePath = '/__mingbai/';

/** 放在每一页末尾的脚本，地址在预览的服务器上。 */
export const boxScriptTag = html`<script src="${livePath}box.js" defer></script>`;

/** 网页边上的框：这一页的毛病写全，别的页的只列出来。 */
export function boxHtml(facts: BoxFacts): Html {
  const { version, findings } = facts;
  return html`<link rel="stylesheet" href="${livePath}box.css"><aside id="mingbai-box" lang="zh-CN" aria-label="检查" data-version="${version}">${findings === undefined ? html`<p>正在检查……</p>` : checked(facts, findings)}</aside>${boxScriptTag}`;
}

function checked({ base, files }: BoxFacts, findings: readonly Finding[]): Html {
  const own = findings.filter(({ file }) => files.includes(file));
  const others = findings.filter(({ file }) => !files.includes(file));
  if (findings.length === 0) return html`<p>检查过了，没有毛病。</p>`;
  const ownPart =
    own.length > 0
      ? html`<details open><summary>这一页有${sayTally(own)}</summary>${listOf(own, base)}</details>`
      : html`<p>这一页没有毛病。</p>`;
  const otherPart =
    others.length > 0 &&
    html`<details><summary>别处还有${sayTally(others)}</summary>${listOf(others, base)}</details>`;
  return html`${ownPart}${otherPart || undefined}`;
}

/** 「2个错误、1个提醒」。 */
export function sayTally(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [
    ...(errors > 0 ? [`${errors}个错误`] : []),
    ...(warnings > 0 ? [`${warnings}个提醒`] : []),
  ].join('、');
}

/** 一条一条写：错误还是提醒、哪个文件第几行、错在哪里、怎么改。 */
export function listOf(findings: readonly Finding[], base: string): Html {
  const items = findings.map(
    ({ severity, code, file, line, message, hint }) =>
      html`<li class="${severity}"><strong>${severity === 'error' ? '错误' : '提醒'}</strong> ${file} 第 ${line} 行 <a href="${base}${codesPath.slice(1)}#${code}">${code}</a><p>${message}</p><p>怎么改：${hint}</p></li>`,
  );
  return html`<ul>${items}</ul>`;
}

/** 框的脚本：查完一遍，网页自己重新打开；预览停了又开，也接得上。 */
export const boxScript = `(() => {
  const { version } = document.getElementById('mingbai-box').dataset;
  const events = new EventSource('${livePath}events');
  events.onmessage = ({ data }) => { if (data !== version) location.reload(); };
})();
`;

export const boxStyle = `#mingbai-box { position: fixed; inset: auto 8px 8px auto; z-index: 9999; max-width: min(28rem, calc(100vw - 16px)); max-height: 60vh; overflow: auto; padding: 8px 12px; border: 2px solid #a3161b; border-radius: 8px; background: #fffdf7; color: #1d1a16; font: 15px/1.6 sans-serif; box-shadow: 0 2px 12px rgba(0, 0, 0, .25); }
#mingbai-box[hidden] { display: none; }
#mingbai-box p, #mingbai-box ul { margin: 4px 0; padding: 0; }
#mingbai-box ul { list-style: none; }
#mingbai-box li { margin: 8px 0; padding-left: 8px; border-left: 4px solid #b98900; overflow-wrap: anywhere; }
#mingbai-box li.error { border-left-color: #a3161b; }
#mingbai-box a { color: #a3161b; }
#mingbai-box summary { cursor: pointer; font-weight: bold; }
.mingbai-broken { max-width: 46rem; margin: 2rem auto; padding: 0 16px; font: 18px/1.7 sans-serif; }
.mingbai-broken li { margin: 16px 0; overflow-wrap: anywhere; }
@media print { #mingbai-box { display: none; } }
`;
