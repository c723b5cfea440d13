import { type Html, html } from '../html/html.ts';
import { bundleName, type KeptBundle } from './kept-bundle.ts';
import { siteFolder } from './site-folder.ts';
import { sumsName } from './sums-text.ts';
import { technicianLook } from './technician-look.ts';

/** 这一页的名字，放在一包的最上面。 */
export const technicianPageName = '给技术员.html';
/** 只装改动的一包里，要删的文件列在这里，一行一个。 */
export const removedListName = 'DELETE.txt';

/** 这一页要晓得的。 */
export interface BundleFacts {
  readonly kept: KeptBundle;
  /** 网站叫什么。 */
  readonly siteName: string;
  /** 网站挂出去的网址；没有定的没有。 */
  readonly site: string | undefined;
  /** 只装改动的：接着哪一包，放上几个，删掉几个；整包没有。 */
  readonly since:
    | { readonly kept: KeptBundle; readonly put: number; readonly remove: number }
    | undefined;
  /** 网站里有没有给查安全毛病的人看的 `security.txt`。 */
  readonly hasSecurity: boolean;
}

/** 给门户技术员的一页：放在哪里、怎么看放对了、缓存、不能改什么、怎么退回。解开就打得开，不要网。 */
export function technicianPage(facts: BundleFacts): string {
  const { kept, siteName, since } = facts;
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${siteName}：给门户技术员</title>
<style>${{ html: technicianLook }}</style>
</head>
<body>
<h1>${siteName}：给门户技术员</h1>
<p>这是一个静态网站：只有文件，没有程序、数据库、cookie，不向别的网站要东西。放到门户的 <code>${kept.base}</code> 下面就能看。</p>
${aboutTable(facts)}
<h2>一、放在哪里</h2>
${since === undefined ? placeWhole(kept) : placeChange(since.kept)}
<h2>二、服务器的设置</h2>
${serverTable(kept.base)}
<h2>三、看一看放对了没有</h2>
${checkSteps(facts)}
<h2>四、缓存</h2>
${cacheNotes(kept.base)}
<h2>五、不要改</h2>
${keepNotes(facts)}
<h2>六、给搜索引擎的</h2>
${robotNotes(facts)}
<h2>七、怎么退回</h2>
<p>换以前，把门户上原来的文件夹改个名留着。有问题，删掉新的，把旧的名字改回去。${since && '只装改动的一包退不回去：要么用留着的文件夹，要么用上一回的整包。'}</p>
<p>退回了，告诉镇里：网站上写错的，镇里改好再打一包。</p>
</body>
</html>
`;
  return page.html;
}

function aboutTable({ kept, site, since }: BundleFacts): Html {
  return html`<table>
<tr><th>这一包</th><td>${bundleName(kept)}</td></tr>
<tr><th>照哪天的内容</th><td>${kept.day}</td></tr>
<tr><th>照哪次提交</th><td><code>${kept.commit}</code></td></tr>
<tr><th>挂在哪里</th><td>${site ?? kept.base}</td></tr>
<tr><th>网站一共</th><td>${Object.keys(kept.files).length}个文件</td></tr>
${since && html`<tr><th>这一包里</th><td>只装改动的：放上${since.put}个，删掉${since.remove}个</td></tr>`}
</table>`;
}

function placeWhole({ base }: KeptBundle): Html {
  const folder = siteFolder(base);
  return base === '/'
    ? html`<p>把 <code>${folder}</code> 里面的全部文件，放进门户的网站根目录。</p>`
    : html`<p>把 <code>${folder}</code> 放进门户的网站根目录：网站根目录里有 <code>${folder}index.html</code>，网址就是 <code>${base}</code>。底座是打包的时候定的，换一个地方挂，要镇里另打一包。</p>
<p>原来挂着一份的，先在旁边解开、看过，再改名换上：看网站的人一刻也不会扑空。</p>`;
}

function placeChange(before: KeptBundle): Html {
  const folder = siteFolder(before.base);
  return html`<p><strong>只能盖在 ${bundleName(before)} 那一包上。</strong>门户上不是那一包的，别用这一包，向镇里要整包。</p>
<ol>
<li>把 <code>${folder}</code> 里的文件盖上去：先盖别的，网页（<code>.html</code>）最后盖。</li>
<li>照 <code>${removedListName}</code> 删文件，一行一个，从网站根目录写起；没有这个文件的，一个也不用删。Linux：<pre>xargs -d '\\n' rm -f -- &lt; ${removedListName}</pre>Windows：<pre>Get-Content ${removedListName} | Remove-Item</pre></li>
<li>照下面第三条看一遍：${sumsName} 里是换好以后的全部文件。</li>
</ol>`;
}

function serverTable(base: string): Html {
  const folder = siteFolder(base);
  return html`<p>在 <code>headers</code> 文件夹里，用哪种服务器就用哪一个。这个文件夹不要放上网。</p>
<table>
<tr><th>nginx</th><td><code>nginx.conf</code>：在门户的 <code>server { }</code> 里 <code>include</code> 它，<code>nginx -t</code> 过了再重新装上。</td></tr>
<tr><th>IIS</th><td><code>web.config</code>：放进 <code>${folder}</code>。报 500 的，是门户锁着某一节，看日志里是哪一节，删掉那一节再试。</td></tr>
<tr><th>Apache</th><td><code>htaccess.txt</code>：改名叫 <code>.htaccess</code>，放进 <code>${folder}</code>。</td></tr>
<tr><th>静态托管</th><td><code>_headers</code>：放在托管的最外面一层。</td></tr>
<tr><th>别的</th><td>照 <code>nginx.conf</code> 里 <code>add_header</code> 的几行设回应头，照 <code>types</code> 的几行设文件类型；找不到的地址给 <code>404.html</code>，状态码是 404。</td></tr>
</table>
<p>没有设这些，网站也能看；设了，别的网站嵌不进去，也不会把看的人从哪一页来的告诉别处。</p>`;
}

function checkSteps({ kept, site }: BundleFacts): Html {
  const root = (site ?? `https://门户的网址${kept.base}`).replace(/\/?$/, '/');
  const place = kept.base === '/' ? '解开的文件夹' : '门户的网站根目录';
  return html`<ol>
<li>文件一个字节也没有变。把 <code>${sumsName}</code> 放到${place}，在那里运行一句。Linux：<pre>sha256sum -c --quiet ${sumsName}</pre>Windows 的 PowerShell：<pre>Get-Content ${sumsName} | ForEach-Object { $h, $p = $_ -split '  ', 2; if ((Get-FileHash $p).Hash -ne $h) { "不一样：$p" } }</pre>什么也没有印，就是都对。看完把 <code>${sumsName}</code> 删掉。</li>
<li>打开 <code>${root}</code>，点一条政策；打开 <code>${root}search/</code>，查两个字，有结果。</li>
<li>打开 <code>${root}no-such-page/</code>：看到“没有这一页”，状态码是 404，不是 200：<pre>curl -sI ${root}no-such-page/</pre></li>
</ol>
<p>镇里另外会用 <code>npm run verify</code> 从网上把每个文件对一遍。</p>`;
}

function cacheNotes(base: string): Html {
  return html`<ul>
<li>名字里带一串指纹的（<code>${base}assets/</code>、<code>${base}pagefind/</code> 里的三个文件夹），留多久都行。</li>
<li>别的每回都要问一声变了没有（<code>no-cache</code>），不然改了的，群众看到的还是旧的。<code>${base}sw.js</code> 一定不能留。</li>
<li>门户前面有 CDN 的，每换一包，把 <code>${base}</code> 整个目录刷新一遍。</li>
</ul>`;
}

function keepNotes({ hasSecurity }: BundleFacts): Html {
  return html`<ul>
<li>不改文件名、大小写、编码，不压缩、不“优化”网页。改一个字节，手机就不运行它的脚本，对指纹也对不上。</li>
<li>不往网页里加统计代码、浮窗、门户的头尾。要数访问量，用服务器的日志。</li>
<li>不套框架（<code>iframe</code>）。要从门户进来，加一个链接就行。</li>
<li>不转编码：全部是 UTF-8。</li>
<li>以点开头的文件夹，有的门户解包会丢。${hasSecurity ? html`这里只有 <code>.well-known</code> 一个，丢了不要紧：里面那一份，外面也有。` : '这里一个也没有。'}没有以下划线开头的。</li>
</ul>`;
}

function robotNotes({ kept, site, hasSecurity }: BundleFacts): Html {
  const lines = [
    ...(site === undefined
      ? [html`<li>打包的时候没有写网址，没有 <code>sitemap.xml</code>。</li>`]
      : [
          html`<li>网站的 <code>robots.txt</code> 只在域名的根上才有人看。请在门户自己的 <code>robots.txt</code> 里加一行：<pre>Sitemap: ${site.replace(/\/?$/, '/')}sitemap.xml</pre></li>`,
        ]),
    ...(hasSecurity && kept.base !== '/'
      ? [
          html`<li><code>security.txt</code> 写着网站有安全毛病告诉谁。它也只在域名的根上才有人看；门户自己有的，用门户的。</li>`,
        ]
      : []),
  ];
  return html`<ul>${lines}</ul>`;
}
