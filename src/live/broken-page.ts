import type { Finding } from '../checks/finding.ts';
import { html } from '../html/html.ts';
import { type BoxFacts, boxScriptTag, listOf, livePath, sayTally } from './box.ts';

/** 为什么看不到那一页。 */
export type WhyBroken =
  /** 那一页自己读不成。 */
  | 'source'
  /** 网页程序做不出这一页，或者还没有开起来。 */
  | 'program';

/**
 * 看不到的一页换成的中文网页：错在哪里、怎么改，改好了自己回来。`shown` 是要写全的几条；
 * 一条也没有的，是程序的毛病，`reason` 是网页程序的原话里能说的。
 */
export function brokenPage(
  why: WhyBroken,
  shown: readonly Finding[],
  facts: BoxFacts,
  reason?: string,
): string {
  const title = why === 'source' ? '这一页写坏了，看不了' : '这一页现在做不出来';
  const body =
    shown.length > 0
      ? html`<p>照下面说的改好，存盘，这里自己就回来。</p>${listOf(shown, facts.base)}`
      : html`<p>检查没有说哪里不对。改回上一次的样子再看；还不行，把下面这句报给维护的人。</p><p>${reason ?? '网页程序没有说为什么。'}</p>`;
  const others = (facts.findings ?? []).filter((finding) => !shown.includes(finding));
  const rest =
    others.length > 0
      ? html`<details><summary>别处还有${sayTally(others)}</summary>${listOf(others, facts.base)}</details>`
      : undefined;
  const page = html`<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${livePath}box.css"></head><body><main class="mingbai-broken"><h1>${title}</h1>${body}${rest}</main><div id="mingbai-box" hidden data-version="${facts.version}"></div>${boxScriptTag}</body></html>`;
  return `<!doctype html>${page.html}`;
}
