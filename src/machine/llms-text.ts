import { escapeAddress, escapeWords } from './escape-markdown.ts';

/** 单子上的一项：叫什么，在哪里，一句话。 */
export interface LlmsLink {
  readonly title: string;
  readonly url: string;
  readonly note: string;
}

/** 单子上的一组。 */
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly LlmsLink[];
}

/** 写 llms.txt 要知道的。 */
export interface LlmsSource {
  readonly site: string;
  readonly town: string;
  readonly sponsor: string;
  /** 真的内容照哪一天看，说成中文；没有的是空的。 */
  readonly asOf: string;
  /** 演示内容的说明；没有演示的没有。 */
  readonly demoNotice: string | undefined;
  /** 引用怎么写，照一页写好的样子；一页也没有的没有。 */
  readonly citation: string | undefined;
  readonly hotlines: readonly { readonly name: string; readonly phone?: string | undefined }[];
  /** 有编号的一页的网址，编号的地方写「编号」。 */
  readonly pageAddress: string;
  readonly sections: readonly LlmsSection[];
}

/**
 * 给问答助手看的一份说明（llmstxt.org 的格式）：网站是什么，哪些是演示，怎么引用，哪些数不带日子不能说，
 * 再是各页的 Markdown。一页一行；几百上千页的几类只说整份在哪里，不一页一页列。
 */
export function llmsText(source: LlmsSource): string {
  const { site, town, sponsor, asOf, sections } = source;
  const day = asOf === '' ? '' : `办到哪一步、过没过期，照${asOf}看。`;
  return [
    `# ${escapeWords(site)}`,
    `> ${escapeWords(`${town}的公开栏，${sponsor}主办：政策怎么办、村规民约、群众提的事和答复、会议、进度、文件原文。每一页有一个永不改的编号，编号就是网址。${day}`)}`,
    [
      ...realOrNot(source),
      ...howToUse(source),
      `- 急事直接打电话：${source.hotlines
        .map(({ name, phone }) => `${name}${phone === undefined ? '' : ` ${phone}`}`)
        .join('；')}。`,
    ].join('\n'),
    ...sections.filter(({ links }) => links.length > 0).map(sectionText),
  ]
    .join('\n\n')
    .concat('\n');
}

function realOrNot({ demoNotice }: LlmsSource): readonly string[] {
  if (demoNotice === undefined) return [];
  return [
    `- 有的页是演示：${escapeWords(demoNotice)}演示的页开头写着 \`demo: true\`，链接后面跟着〔演示〕。演示的事、演示的数不要当真事回答，也不要算进任何一句话。`,
  ];
}

function howToUse({ citation, pageAddress }: LlmsSource): readonly string[] {
  return [
    `- 每一页都有 Markdown：${pageAddress} 是网页，后面加 index.md 就是同一页的 Markdown，一句不多、一句不少，开头几项是编号、日子、依据。`,
    '- 一条一个地址：#2-8 是二、（八），#3 是第三条，#3-2 是第三条第二款。引用条款就用它。',
    ...(citation === undefined
      ? []
      : [`- 引用要带编号、条款、哪天的一版：${escapeWords(citation)}`]),
    '- 钱数、比例、期限、户数，要连它的日子和地方一起说；表里加粗的一行是现行的，别的行是老数或者别处的例子，不要拿来当现在的数。',
    '- 后面写着〔旁证〕的，只有报纸、网站这样说；写着〔待核实〕的，还没查到来源：照样说明白，不要说成定了的。页上写“没查到”的，就说没查到，不要猜，也不要拿别处的数来补。',
    '- 说得最准的是办事的窗口：办事前先问镇便民服务中心。',
  ];
}

function sectionText({ title, links }: LlmsSection): string {
  const rows = links.map(
    (link) =>
      `- [${escapeWords(link.title)}](${escapeAddress(link.url)})${link.note === '' ? '' : `: ${escapeWords(link.note)}`}`,
  );
  return `## ${escapeWords(title)}\n\n${rows.join('\n')}`;
}
