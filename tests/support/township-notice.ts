import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { p, r, table, wordFile } from './word-file.ts';

const TEXT = readFileSync(join(import.meta.dirname, 'township-notice.txt'), 'utf8');

/** 任务分解表：两层的列名，竖着合并的任务，末了一行的注。 */
const TASKS = table([
  [
    { text: '序号', merge: 'restart' },
    { text: '任务', merge: 'restart' },
    { text: '责任单位', span: 2 },
    { text: '完成\n时限', merge: 'restart' },
  ],
  [
    { text: '', merge: 'continue' },
    { text: '', merge: 'continue' },
    '牵头',
    '配合',
    { text: '', merge: 'continue' },
  ],
  ['1', { text: '村庄清洁', merge: 'restart' }, '乡村建设办', '各村（居）', '长期坚持'],
  ['2', { text: '', merge: 'continue' }, '农业服务中心', '各村（居）', '9月30日'],
  ['3', '垃圾治理', '乡村建设办', '环卫所\n各村（居）', '10月31日'],
  ['4', '污水治理', '生态环境所', '—', '11月30日'],
  ['5', '厕所改造|户厕', '乡村建设办', '财政所', '11月30日'],
  [{ text: '注：责任单位排在第一的为牵头单位。', span: 5 }],
]);

/** 一张要填的空表。 */
const FORM = table([
  ['序号', '问题', '整改时限', '责任村', '验收意见'],
  ['1', '', '', '', ''],
  ['2', '', '', '', ''],
]);

/** 一行照 WPS 存盘的样子拼成一段：一句话断成几截，夹着书签、查错的记号。 */
function paragraph(kind: string, text: string): string {
  switch (kind) {
    case '红头':
      return p(r(text, { font: '方正小标宋_GBK', size: 72 }), { align: 'center' });
    case '文号':
      return p(split(text), { align: 'center' });
    case '题':
      return p(r(text, { font: '方正小标宋_GBK', size: 44 }), { align: 'center' });
    case '空':
      return p('');
    case '翻':
      return p('<w:r><w:br w:type="page"/></w:r>');
    case '右':
      return p(r(`${text}　　`), { align: 'right' });
    case '左':
      return p(r(text, { font: '方正黑体_GBK' }));
    case '文':
      return p(split(text));
    case '黑':
      return p(r(`　　${text}`, { font: '方正黑体_GBK' }));
    case '楷':
    case '粗': {
      const [lead = '', rest = ''] = text.split('|');
      const look = kind === '楷' ? { font: '方正楷体_GBK' } : { bold: true };
      return p(`${r('　　')}${r(lead, look)}${rest === '' ? '' : split(rest)}`);
    }
    case '表':
      return TASKS;
    case '单':
      return FORM;
    default:
      return p(split(`　　${text}`));
  }
}

function split(text: string): string {
  const middle = Math.floor(text.length / 2);
  return [
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
    r(text.slice(0, 3)),
    '<w:proofErr w:type="spellStart"/>',
    r(text.slice(3, middle)),
    '<w:r><w:lastRenderedPageBreak/></w:r>',
    r(text.slice(middle)),
  ].join('');
}

/** 一份照真的样子写的十页公文：红头、文号、通知、方案、三个附件、版记。镇是编的。 */
export function townshipNotice(): Uint8Array {
  const body = TEXT.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', ...rest] = line.split(' ');
      return paragraph(kind, rest.join(' '));
    });
  return wordFile({
    body: body.join(''),
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="方正仿宋_GBK"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    headers: [
      p(
        '<w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r>',
      ),
    ],
  });
}

/** 每一行的字，照先后：类别和字。 */
export function townshipLines(): readonly (readonly [kind: string, text: string])[] {
  return TEXT.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', ...rest] = line.split(' ');
      return [kind, rest.join(' ').replace('|', '')];
    });
}
