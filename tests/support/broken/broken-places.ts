import { type BrokenFile, bytesOf, paths, textOf } from './broken-file.ts';
import { files, remove } from './remedy.ts';

const promise = textOf('promise');
const guide = textOf('guide');
const utf16 = (text: string) => bytesOf([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]);

/** 整个文件：编码、名字、放在哪里、空的、太大的、丢了的。 */
export const brokenPlaces: readonly BrokenFile[] = [
  one(
    '开头有 BOM',
    { [paths.guide]: bytesOf([0xef, 0xbb, 0xbf], guide) },
    'guide/publish.md:1 E-BOM',
    '不要选“带有 BOM',
    files({ [paths.guide]: guide }),
  ),
  one(
    'JSON 开头有 BOM',
    { [paths.release]: bytesOf([0xef, 0xbb, 0xbf], textOf('release')) },
    'progress/2022-11-15.json:1 E-BOM',
    'BOM',
    files({ [paths.release]: textOf('release') }),
  ),
  one(
    '存成 GBK',
    {
      [paths.guide]: bytesOf(
        '---\ntitle: ',
        [0xd6, 0xd0],
        '\nsummary: x\naudience: publishers\norder: 1\nwritten: 2022-11-01\n---\n\nx\n',
      ),
    },
    'guide/publish.md:2 E-ENCODING',
    'UTF-8',
    files({ [paths.guide]: guide }),
  ),
  one(
    '存成 UTF-16',
    { [paths.guide]: utf16(guide) },
    'guide/publish.md:2 E-ENCODING',
    'UTF-16',
    files({ [paths.guide]: guide }),
  ),
  one(
    'JSON 存成 UTF-16',
    { [paths.villages]: utf16(textOf('villages')) },
    'villages.json:2 E-ENCODING',
    'UTF-16',
    files({ [paths.villages]: textOf('villages') }),
  ),
  one(
    '夹了零字节',
    { [paths.guide]: bytesOf(guide.replace('依据写成', '依据\0写成')) },
    'guide/publish.md:9 E-ENCODING',
    '没拷好',
    files({ [paths.guide]: guide }),
  ),
  one(
    'JSON 夹了零字节',
    { [paths.release]: bytesOf(textOf('release').replace('example-1', 'exam\0ple-1')) },
    'progress/2022-11-15.json:3 E-ENCODING',
    '没拷好',
    files({ [paths.release]: textOf('release') }),
  ),
  one(
    '空文件',
    { [paths.promise]: '' },
    'promises/pipe.md:1 E-FILE-EMPTY',
    '找回来',
    files({ [paths.promise]: promise }),
  ),
  one(
    '空的政策',
    { [paths.policy]: '' },
    'policies/relief.md:1 E-FILE-EMPTY',
    '找回来',
    files({ [paths.policy]: textOf('policy') }),
  ),
  one(
    '空的村名单',
    { [paths.villages]: ' \n' },
    'villages.json:1 E-FILE-EMPTY',
    '找回来',
    files({ [paths.villages]: textOf('villages') }),
  ),
  one(
    '空的全站设置',
    { [paths.site]: '' },
    'site.json:1 E-FILE-EMPTY',
    '找回来',
    files({ [paths.site]: textOf('site') }),
  ),
  one(
    '政策断在一半',
    { [paths.policy]: textOf('policy').slice(0, 320) },
    'policies/relief.md:23 E-FRONT-MATTER',
    '断了',
    files({ [paths.policy]: textOf('policy') }),
  ),
  one(
    '会议断在一半',
    { [paths.talk]: textOf('talk').slice(0, 70) },
    'meetings/talk.md:7 E-FRONT-MATTER',
    '断了',
    files({ [paths.talk]: textOf('talk') }),
  ),
  one(
    '太大',
    { [paths.guide]: `${guide}\n${`${'一句话。'.repeat(20)}\n\n`.repeat(8000)}` },
    'guide/publish.md:1 E-FILE-SIZE',
    '太大了',
    files({ [paths.guide]: guide }),
  ),
  one(
    '文件名有空格',
    { [paths.promise]: undefined, 'content/promises/water pipe.md': promise },
    'promises/water pipe.md:1 E-FILE-NAME',
    'water-pipe.md',
    files(renamed('water pipe.md', 'water-pipe.md')),
  ),
  one(
    '文件名是中文',
    { [paths.promise]: undefined, 'content/promises/水管.md': promise },
    'promises/水管.md:1 E-FILE-NAME',
    '拼音',
    files(renamed('水管.md', 'shui-guan.md')),
  ),
  one(
    '文件名有大写',
    { [paths.promise]: undefined, 'content/promises/Pipe.md': promise },
    'promises/Pipe.md:1 E-FILE-NAME',
    'pipe.md',
    files(renamed('Pipe.md', 'pipe.md')),
  ),
  one(
    '放进了下一层文件夹',
    { [paths.promise]: undefined, 'content/promises/2022/pipe.md': promise },
    'promises/2022/pipe.md:1 E-FILE-PLACE',
    '直接放在 content/promises/',
    files(renamed('2022/pipe.md', 'pipe.md')),
  ),
  one(
    '政策放进了指南',
    { [paths.policy]: undefined, 'content/guide/relief.md': textOf('policy') },
    'guide/relief.md:1 E-FILE-PLACE',
    '挪到 content/policies/ 里',
    files({ 'content/guide/relief.md': undefined, [paths.policy]: textOf('policy') }),
  ),
  one(
    '广播稿放进了政策',
    { 'content/policies/relief-script.md': '---\npolicy: 1010\n---\n\n乡亲们好。\n' },
    'policies/relief-script.md:1 E-FILE-PLACE',
    '挪到 content/broadcasts/ 里',
    files({ 'content/policies/relief-script.md': undefined }),
  ),
  one(
    '指南放进了政策',
    { [paths.guide]: undefined, 'content/policies/publish.md': guide },
    'policies/publish.md:1 E-FILE-PLACE',
    '挪到 content/guide/ 里',
    files({ 'content/policies/publish.md': undefined, [paths.guide]: guide }),
  ),
  one(
    '村的名单改了名',
    { [paths.villages]: undefined, 'content/villages2.json': textOf('villages') },
    'villages.json:1 E-FILE-REQUIRED',
    '放回 content/villages.json',
    files({ 'content/villages2.json': undefined, [paths.villages]: textOf('villages') }),
  ),
  one(
    '进度放进了下一层',
    { [paths.release]: undefined, 'content/progress/2022/2022-11-15.json': textOf('release') },
    'progress/2022/2022-11-15.json:1 E-FILE-PLACE',
    '直接放在 content/progress/',
    files({
      'content/progress/2022/2022-11-15.json': undefined,
      [paths.release]: textOf('release'),
    }),
  ),
  one(
    '不是一页的说明文件',
    { 'content/promises/README.md': '# 说明\n' },
    'promises/README.md:1 E-FILE-TYPE',
    '挪到 content 外面',
    files({ 'content/promises/README.md': undefined }),
  ),
  one(
    'Word 的临时文件',
    { 'content/policies/~$低保.docx': bytesOf([4, 0, 0, 0], 'user') },
    'policies/~$低保.docx:1 E-FILE-TYPE',
    '临时文件',
    files({ 'content/policies/~$低保.docx': undefined }),
  ),
  one(
    'WPS 的临时文件',
    { 'content/policies/.~低保.docx': bytesOf([4, 0, 0, 0], 'user') },
    'policies/.~低保.docx:1 E-FILE-TYPE',
    '临时文件',
    files({ 'content/policies/.~低保.docx': undefined }),
  ),
  one(
    'md 的临时文件',
    { 'content/policies/~$lief.md': bytesOf([4, 0, 0, 0], 'user') },
    'policies/~$lief.md:1 E-FILE-TYPE',
    '临时文件',
    files({ 'content/policies/~$lief.md': undefined }),
  ),
  one(
    '指着的一页不见了',
    { [paths.talk]: undefined },
    'promises/pipe.md:8 E-REF-CODE',
    '没有这个编号',
    remove(),
  ),
  one(
    '许多处指着的一页不见了',
    { [paths.notice]: undefined },
    'actions/urgent.md:6 E-REF-CLAUSE',
    '一共7处',
    files({ [paths.notice]: textOf('notice') }),
  ),
  one(
    '讲着的政策不见了',
    { [paths.policy]: undefined },
    'broadcasts/relief.md:2 E-REF-CODE',
    '一共3处',
    files({ [paths.policy]: textOf('policy') }),
  ),
  one(
    '村从名单上删了',
    { [paths.villages]: '[\n  { "id": "yi", "name": "乙村" }\n]\n' },
    'exemplars/ditch.md:5 E-REF-VILLAGE',
    '一共9处',
    files({ [paths.villages]: textOf('villages') }),
  ),
];

/** 把有回音那一页的一个名字换成另一个。 */
function renamed(from: string, to: string): BrokenFile['changes'] {
  return { [`content/promises/${from}`]: undefined, [`content/promises/${to}`]: promise };
}

function one(
  name: string,
  changes: BrokenFile['changes'],
  found: string,
  says: string,
  remedy: BrokenFile['remedy'],
): BrokenFile {
  return { name, changes, found: [found], says, remedy };
}
