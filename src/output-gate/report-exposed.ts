import { type Finding, severityOf } from '../checks/finding.ts';
import type { Exposed } from './find-exposed.ts';
import type { SourceLine } from './source-line.ts';

const names: Readonly<Record<string, string>> = {
  id: '居民身份证号',
  'old-id': '15 位的老身份证号',
  mobile: '手机号',
  landline: '没登记过的座机号',
  bank: '银行卡号或账号',
  document: '别的证件号',
  account: '微信、QQ 一类的账号',
  mail: '私人邮箱',
  address: '住到门牌的住址',
  plate: '车牌号',
  coordinates: '准到一户的经纬度',
  masked: '打了星号的号码',
  list: '一张名单',
  person: '认得出是哪一个人的话，旁边又说了敏感的事',
  'only-one': '独一份的人家，一想就晓得是谁',
  count: '不到五户、五人的敏感的数',
  revoked: '收回了同意的人的姓名',
};

/**
 * 找到的各处说成检查那样的问题：哪一种，在哪个网页的哪里，源文件是哪一行。同一个来处的合成一条。
 * 一个字也不照抄：生成的日志是公开的。
 */
export function reportExposed(
  all: Iterable<Exposed>,
  lineOf: (exposed: Exposed) => SourceLine | undefined,
): readonly Finding[] {
  const groups = new Map<string, { readonly first: Exposed; count: number }>();
  for (const exposed of all) {
    const source = lineOf(exposed);
    const key = `${exposed.code} ${source === undefined ? exposed.secret : `${source.file}:${source.line}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: exposed, count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(({ first, count }) => findingOf(first, count, lineOf(first)));
}

function findingOf(exposed: Exposed, count: number, source: SourceLine | undefined): Finding {
  const { code, kind, where } = exposed;
  const page = sayPage(exposed.source, where);
  const more = count > 1 ? `，一共${count}处` : '';
  return {
    code,
    severity: severityOf(code),
    file: source?.file ?? page,
    line: source?.line ?? 1,
    message: `生成的 ${page} 的${where}里有${names[kind] ?? '不该公开的个人信息'}${more}。`,
    hint:
      source === undefined
        ? '找不到是哪个源文件写的：看看写这一页的内容、数据和程序，删掉再生成。'
        : '删掉它再生成；已经提交过的，先请人把它从历史里清掉，再推送。',
  };
}

/** 网页的地址；地址里就有号码、姓名的，只说在哪个文件夹。 */
function sayPage(path: string, where: string): string {
  if (where === '地址') return `${path.split('/').slice(0, -2).join('/')}/`.replace(/^\/?/, '/');
  return `/${path.replace(/index\.html$/, '')}`;
}
