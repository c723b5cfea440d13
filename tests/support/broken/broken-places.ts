import { type BrokenFile, bytesOf, paths, textOf } from './broken-file.ts';

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
    {},
  ),
  one(
    'JSON 开头有 BOM',
    { [paths.release]: bytesOf([0xef, 0xbb, 0xbf], textOf('release')) },
    'progress/2022-11-15.json:1 E-BOM',
    'BOM',
    {},
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
  ),
  one(
    '存成 UTF-16',
    { [paths.guide]: utf16(guide) },
    'guide/publish.md:2 E-ENCODING',
    'UTF-16',
    {},
  ),
  one(
    'JSON 存成 UTF-16',
    { [paths.villages]: utf16(textOf('villages')) },
    'villages.json:2 E-ENCODING',
    'UTF-16',
    {},
  ),
  one(
    '夹了零字节',
    { [paths.guide]: bytesOf(guide.replace('依据写成', '依据\0写成')) },
    'guide/publish.md:9 E-ENCODING',
    '没拷好',
    {},
  ),
  one(
    'JSON 夹了零字节',
    { [paths.release]: bytesOf(textOf('release').replace('example-1', 'exam\0ple-1')) },
    'progress/2022-11-15.json:3 E-ENCODING',
    '没拷好',
    {},
  ),
  one('空文件', { [paths.promise]: '' }, 'promises/pipe.md:1 E-FILE-EMPTY', '找回来', {}),
  one('空的政策', { [paths.policy]: '' }, 'policies/relief.md:1 E-FILE-EMPTY', '找回来', {}),
  one('空的村名单', { [paths.villages]: ' \n' }, 'villages.json:1 E-FILE-EMPTY', '找回来', {}),
  one('空的全站设置', { [paths.site]: '' }, 'site.json:1 E-FILE-EMPTY', '找回来', {}),
  one(
    '政策断在一半',
    { [paths.policy]: textOf('policy').slice(0, 320) },
    'policies/relief.md:23 E-FRONT-MATTER',
    '没有收尾',
    {},
  ),
  one(
    '会议断在一半',
    { [paths.talk]: textOf('talk').slice(0, 70) },
    'meetings/talk.md:7 E-FRONT-MATTER',
    '没有收尾',
    {},
  ),
  one(
    '太大',
    { [paths.guide]: `${guide}\n${`${'一句话。'.repeat(20)}\n\n`.repeat(8000)}` },
    'guide/publish.md:1 E-FILE-SIZE',
    '太大了',
    {},
  ),
  one(
    '文件名有空格',
    { [paths.promise]: undefined, 'content/promises/water pipe.md': promise },
    'promises/water pipe.md:1 E-FILE-NAME',
    'water-pipe.md',
    { [paths.promise]: undefined, 'content/promises/water-pipe.md': promise },
  ),
  one(
    '文件名是中文',
    { [paths.promise]: undefined, 'content/promises/水管.md': promise },
    'promises/水管.md:1 E-FILE-NAME',
    '拼音',
  ),
  one(
    '文件名有大写',
    { [paths.promise]: undefined, 'content/promises/Pipe.md': promise },
    'promises/Pipe.md:1 E-FILE-NAME',
    'pipe.md',
    {},
  ),
  one(
    '放进了下一层文件夹',
    { [paths.promise]: undefined, 'content/promises/2022/pipe.md': promise },
    'promises/2022/pipe.md:1 E-FILE-PLACE',
    '直接放在 content/promises/',
    {},
  ),
  one(
    '进度放进了下一层',
    { [paths.release]: undefined, 'content/progress/2022/2022-11-15.json': textOf('release') },
    'progress/2022/2022-11-15.json:1 E-FILE-PLACE',
    '直接放在 content/progress/',
    {},
  ),
  one(
    '不是一页的说明文件',
    { 'content/promises/README.md': '# 说明\n' },
    'promises/README.md:1 E-FRONT-MATTER',
    '没有 front matter',
  ),
  one(
    'Word 的临时文件',
    { 'content/policies/~$低保.docx': bytesOf([4, 0, 0, 0], 'user') },
    'policies/~$低保.docx:1 E-FILE-TYPE',
    '临时文件',
    {},
  ),
  one(
    'WPS 的临时文件',
    { 'content/policies/.~低保.docx': bytesOf([4, 0, 0, 0], 'user') },
    'policies/.~低保.docx:1 E-FILE-TYPE',
    '临时文件',
    {},
  ),
  one(
    'md 的临时文件',
    { 'content/policies/~$lief.md': bytesOf([4, 0, 0, 0], 'user') },
    'policies/~$lief.md:1 E-FILE-TYPE',
    '临时文件',
    {},
  ),
  one(
    '指着的一页不见了',
    { [paths.talk]: undefined },
    'promises/pipe.md:8 E-REF-CODE',
    '没有这个编号',
    {},
  ),
  one(
    '许多处指着的一页不见了',
    { [paths.notice]: undefined },
    'actions/urgent.md:6 E-REF-CLAUSE',
    '一共7处',
    {},
  ),
  one(
    '讲着的政策不见了',
    { [paths.policy]: undefined },
    'broadcasts/relief.md:2 E-REF-CODE',
    '一共3处',
    {},
  ),
  one(
    '村从名单上删了',
    { [paths.villages]: '[\n  { "id": "yi", "name": "乙村" }\n]\n' },
    'exemplars/ditch.md:5 E-REF-VILLAGE',
    '一共9处',
    {},
  ),
];

function one(
  name: string,
  changes: BrokenFile['changes'],
  found: string,
  says: string,
  remedy?: BrokenFile['changes'],
): BrokenFile {
  return { name, changes, found: [found], says, ...(remedy !== undefined && { remedy }) };
}
