import { describe, expect, test } from 'vitest';
import savedByOffice from '../../tests/support/notice-saved-by-office.json' with { type: 'json' };
import { renderPage, textOfHtml } from '../../tests/support/render.ts';
import { townshipLines, townshipNotice } from '../../tests/support/township-notice.ts';
import { list, p, r, table, wordFile } from '../../tests/support/word-file.ts';
import { zipOf } from '../../tests/support/workbook.ts';
import { markdownBlocks } from '../clauses/blocks.ts';
import { outline } from '../clauses/outline.ts';
import { draftNotice } from './draft-notice.ts';
import { sayLosses } from './losses.ts';
import { readNotice } from './read-notice.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fromText = (text: string) => draftNotice(readNotice(utf8(text)));
const fromWord = (body: string, more = {}) => draftNotice(readNotice(wordFile({ body, ...more })));
const pageOf = async (body: string) =>
  (await renderPage(body, { path: 'content/notices/a.md', frontmatter: { title: '一' } })).html;
/** 网页上的字，不算空白。 */
const shownOn = async (body: string) => textOfHtml(await pageOf(body)).replace(/\s/gu, '');

describe('一份照真的样子写的十页公文', () => {
  const draft = draftNotice(readNotice(townshipNotice()));

  test('红头、标题、文号、落款、附注，都认进 front matter', () => {
    expect(draft.fields).toEqual({
      title: '青石镇人民政府关于印发《青石镇2026年农村人居环境整治提升五项行动工作方案》的通知',
      short: undefined,
      issuer: '青石镇人民政府',
      number: '青石府发〔2026〕18号',
      issued: '2026-08-28',
      remark: '此件公开发布',
      restriction: undefined,
    });
  });

  test('表以外的每一个字都在网页上，次序不变', async () => {
    const expected = townshipLines()
      .filter(([kind]) => !['空', '翻', '表', '单'].includes(kind))
      .map(([, text]) => text.replace(/\s/gu, ''));
    const shown = await shownOn(draft.body);
    let from = 0;
    for (const line of expected) {
      const at = shown.indexOf(line, from);
      expect([line, at >= from]).toEqual([line, true]);
      from = at + line.length;
    }
  });

  test('条款、附件都有锚点，没有一处编号上的毛病', () => {
    const { clauses, faults } = outline(markdownBlocks(draft.body), 'official');
    const anchors = clauses.map(({ anchor }) => anchor);
    for (const anchor of ['1-1', '2-1-1', '2-3-0-0-0-1', 'a0-3', 'a1', 'a2-4-2', 'a3']) {
      expect(anchors).toContain(anchor);
    }
    expect(faults.filter(({ kind }) => kind !== 'unread')).toEqual([]);
  });

  test('段首的楷体、加粗成了加粗；小标题、表、版记各在各位', () => {
    expect(draft.body).toContain('\n**（一）指导思想。**坚持');
    expect(draft.body).toContain('\n**（三）严格督查考核。**把');
    expect(draft.body).toContain('\n**（二）基本原则。**\n');
    expect(draft.body).toContain('\n### 三、实施步骤\n');
    expect(draft.body).toContain(
      '| 序号 | 任务 | 责任单位 牵头 | 责任单位 配合 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 村庄清洁 | 乡村建设办 | 各村（居） | 长期坚持 |\n| 2 | 村庄清洁 | 农业服务中心 |',
    );
    expect(draft.body).toContain('\n---\n\n抄送：');
    expect(sayLosses(draft.losses).map(({ said }) => said.slice(0, 6))).toEqual(['表里合并的格']);
  });
});

describe('认 front matter，认不准的不猜', () => {
  const notice = (head: string, foot: string) =>
    fromText(
      `${head}\n\n关于做好防汛工作的通知\n\n各村：\n现通知如下。\n一、高度重视，严防死守。\n\n${foot}\n`,
    ).fields;

  test.each([
    ['青石镇人民政府', '青石镇人民政府\n2026年3月2日', '青石镇人民政府', '2026-03-02'],
    [
      '青石镇人民政府文件',
      '云岭县青石镇人民政府\n二〇二六年三月十二日',
      '云岭县青石镇人民政府',
      '2026-03-12',
    ],
    ['', '青石镇党政办公室\n二○二六年十月二十日', '青石镇党政办公室', '2026-10-20'],
    ['', '青石镇人民政府　　2026 年 3 月 2 日', '青石镇人民政府', '2026-03-02'],
    ['青石镇人民政府', '云岭县民政局\n2026年3月2日', undefined, '2026-03-02'],
    ['', '青石镇党委\n青石镇人民政府\n2026年3月2日', undefined, '2026-03-02'],
    ['青石镇人民政府', '青石镇人民政府\n2026年2月30日', '青石镇人民政府', undefined],
    ['', '甲村村民委员会\n2026.3.2', '甲村村民委员会', '2026-03-02'],
    ['', '', undefined, undefined],
  ])('红头「%s」、落款「%s」', (head, foot, issuer, issued) => {
    expect(notice(head, foot)).toMatchObject({ title: '关于做好防汛工作的通知', issuer, issued });
  });

  test.each([
    ['青石府发〔2026〕3号', '青石府发〔2026〕3号'],
    ['青石府发[2026]03号', '青石府发〔2026〕3号'],
    ['青石府发（２０２６）３号　签发人：某某', '青石府发〔2026〕3号'],
    ['青石府发2026年3号', undefined],
  ])('文号「%s」', (written, number) => {
    expect(notice(`青石镇人民政府文件\n${written}`, '').number).toBe(number);
  });

  test('引用的别的文件的文号，不当成自己的', () => {
    expect(
      fromText('关于做好防汛工作的通知\n\n各村：\n根据云府发〔2026〕1号文件，通知如下。\n').fields
        .number,
    ).toBeUndefined();
  });
});

test.each([
  ['秘密★1年', '秘密'],
  ['机密', '机密'],
  ['（此件不公开）', '此件不公开'],
  ['（此件依申请公开）', '此件依申请公开'],
  ['（公开形式：主动公开）', undefined],
  ['秘密调查的，另行通知。', undefined],
])('能不能公开：「%s」', (line, restriction) => {
  const { fields } = fromText(`${line}\n青石镇人民政府文件\n关于防汛的通知\n各村：\n甲。\n`);
  expect(fields.restriction).toBe(restriction);
});

describe('标题转了行、撑开了，照样是一个标题', () => {
  test('居中的几行接起来，后面的红头、日期不接', () => {
    const center = (text: string) => p(r(text, { size: 44 }), { align: 'center' });
    const { body, fields } = fromWord(
      [
        center('关于开展农村人居环境整治的'),
        center('通　　知'),
        p(''),
        p('各村：'),
        p('现通知如下。'),
      ].join(''),
    );
    expect(fields.title).toBe('关于开展农村人居环境整治的通知');
    expect(body).toContain('## 关于开展农村人居环境整治的通知\n\n各村：');
  });

  test('（试行）另起一行的也是标题；用空格摆到中间的、用标题样式的，认得出', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>';
    const { body } = fromWord(
      [
        p('青石镇积分管理办法', { style: 't' }),
        p('（试行）', { style: 't' }),
        p('积分怎么来', { style: '2' }),
        p('参加一次清洁日得2分。'),
        p('　　　　　　　　青石镇人民政府'),
        p('2026年3月2日'),
        p(''),
        p('　　　　　　　　积分兑换标准'),
        p('10分换一袋盐。'),
      ].join(''),
      { styles },
    );
    expect(body.match(/^#+ .*/gm)).toEqual([
      '## 青石镇积分管理办法（试行）',
      '### 积分怎么来',
      '## 积分兑换标准',
    ]);
  });

  test('整份只有一张表的，表上面的是标题；正文里图、表的名字不是', () => {
    const tasks = table([
      ['任务', '时限'],
      ['走访', '11月'],
    ]);
    const alone = fromWord(p('青石镇重点任务清单', { align: 'center' }) + tasks);
    expect(alone.body).toMatch(/^## 青石镇重点任务清单\n/);
    const center = { align: 'center' } as const;
    const { body } = fromWord(
      [
        p(r('关于防汛的通知', { size: 44 })),
        p('各村：'),
        p('值班安排如下。'),
        p('值班安排', center),
        tasks,
        p('图1 流程', center),
      ].join(''),
    );
    expect(body.match(/^#+ .*/gm)).toEqual(['## 关于防汛的通知']);
  });

  test('手动换行的标题接成一行；正文里一行一条的，一条一段', () => {
    const { body } = fromWord(
      [
        p('<w:r><w:t>关于印发《青石镇防汛</w:t><w:br/><w:t>工作方案》的通知</w:t></w:r>', {
          align: 'center',
        }),
        p(
          '<w:r><w:t>各村：</w:t><w:br/><w:t>　　一、加强领导。</w:t><w:br/><w:t>　　二、压实</w:t><w:br/><w:t>责任。</w:t></w:r>',
        ),
      ].join(''),
    );
    expect(body).toBe(
      '## 关于印发《青石镇防汛工作方案》的通知\n\n各村：\n\n一、加强领导。\n\n二、压实责任。\n',
    );
  });
});

test('自己打的目录不取，说一声；应急预案的几级标题照样式', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>';
  const { body, losses } = fromWord(
    [
      p('目　　录', { align: 'center' }),
      p('1 总则……………1'),
      p('<w:r><w:t>2 职责</w:t><w:tab/><w:t>12</w:t></w:r>'),
      p('1 总则', { style: '1' }),
      p('1.1 编制目的', { style: '2' }),
      p('为了防汛。'),
    ].join(''),
    { styles },
  );
  expect(body).toBe('### 1 总则\n\n#### 1.1 编制目的\n\n为了防汛。\n');
  expect(losses.map(({ kind }) => kind)).toEqual(['contents']);
});

test('自动编的号写成字，条款照样认得', () => {
  const numbering = list(1, [
    ['chineseCounting', '%1、', 'nothing'],
    ['chineseCounting', '（%2）', 'nothing'],
    ['decimal', '%3.'],
  ]);
  const item = (text: string, level: number) => p(text, { list: [1, level] });
  const { body, losses } = fromWord(
    [
      item('总体要求', 0),
      item('要走到户。', 1),
      item('登记', 2),
      item('回访', 2),
      item('措施', 0),
      p('甲。'),
    ].join(''),
    { numbering },
  );
  expect(body).toBe(
    '### 一、总体要求\n\n（一）要走到户。\n\n1. 登记\n\n2. 回访\n\n### 二、措施\n\n甲。\n',
  );
  expect(outline(markdownBlocks(body), 'official').clauses.map(({ anchor }) => anchor)).toEqual([
    ...['1', '1-1', '1-1-1', '1-1-2', '2'],
  ]);
  expect(losses.filter(({ kind }) => kind === 'number')).toHaveLength(5);
});

test('LibreOffice 存的文件：自动编号、合并的格、修订、脚注，都照它印出来的样子', () => {
  const { body, fields, losses } = draftNotice(readNotice(zipOf(savedByOffice)));
  expect(body).toBe(
    [
      '## 关于做好防汛工作的通知',
      '各村（居）民委员会：',
      '### 一、责任落实',
      '**（一）包保到户。**每户有人管[1]，不漏一户。',
      '1.登记造册；',
      '2.每周回访。',
      '### 二、值班值守',
      '值班表如下（两人一班）：',
      '| 日期 | 人数 白天 | 人数 夜间 |\n| --- | --- | --- |\n| 6月 | 2 | 2 |',
      '青石镇人民政府',
      '2026年5月20日',
      '（此件公开发布）',
      '[1] 以县里公布的为准。\n',
    ].join('\n\n'),
  );
  expect(fields).toMatchObject({ issuer: '青石镇人民政府', issued: '2026-05-20' });
  expect(sayLosses(losses).map(({ said }) => said.replace(/[ ，].*/, ''))).toEqual([
    ...['修订里删掉的字', '修订里加的字', '脚注、尾注', '自动编的号', '表里合并的格'],
  ]);
});
