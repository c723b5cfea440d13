import { describe, expect, test } from 'vitest';
import { madeMobile } from '../../../tests/support/made-number.ts';
import type { Finding } from '../finding.ts';
import { nothingKnown } from '../privacy/known-public.ts';
import { onDraft, sayUnfinished } from './draft-branch.ts';
import { isPackage } from './hidden-package.ts';
import {
  personalInBinary,
  personalInRules,
  personalInTest,
  personalInWords,
  personalOutside,
} from './personal-in.ts';
import { sayTakeBack, takeBackNotes, withTakeBack } from './take-back.ts';

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const made = madeMobile();
const sample = ['138', '0013', '8000'].join('');

/** 第七位起是 1901 年一月的银行卡号，校验位对。 */
function cardLike(): string {
  const head = ['622848', '190101', '123456'].join('');
  return Array.from({ length: 10 }, (_, digit) => `${head}${digit}`)
    .filter((number) => codesOf(personalOutside('a.ts', `'${number}'`)).length > 0)
    .join('');
}

describe('程序的测试、讲规则的注释', () => {
  test.each([
    ['举例的', sample, [], []],
    ['隔开写的也认', '138-0013-8000', [], []],
    ['写成转义的也认', '\\u0031\\u0033800138000', [], []],
    ['八十年代才有身份证，1910 年以前生的编不到', ['500114', '19010203', '0000'].join(''), [], []],
    ['像那几年生的银行卡号', cardLike(), ['E-PII-BANK'], ['E-PII-BANK']],
    ['别的号码', made, ['E-PII-MOBILE'], ['E-PII-MOBILE']],
    ['举例的旁边', `${sample}，${made}`, ['E-PII-MOBILE'], ['E-PII-MOBILE']],
    ['举例的住址', '3组12号', [], []],
    ['别的住址', '3组14号', [], ['E-PII-ADDRESS']],
  ])('%s', (_, number, inTest, inRules) => {
    expect(codesOf(personalInTest('tests/a.test.ts', `'${number}'\n`))).toEqual(inTest);
    expect(codesOf(personalInRules('src/checks/a.ts', `/** ${number} */\n`))).toEqual(inRules);
  });

  test('别处的程序，举例的也不写', () => {
    expect(codesOf(personalOutside('src/a.ts', `'${sample}'\n`))).toEqual(['E-PII-MOBILE']);
  });
});

test('另起一行的井号是注释，不是邮箱；写在一行里的还是', () => {
  expect(personalOutside('.gitattributes', '* text eol=lf\n# cmd.exe misreads\n')).toEqual([]);
  expect(codesOf(personalOutside('a.txt', 'zhang # qq.com，井号换成@\n'))).toEqual(['E-PII-MAIL']);
});

test('省和它的市连着写，不是姓名；姓江名西平的还是', () => {
  const said = (text: string) => codesOf(personalInWords('提交说明', text, nothingKnown));
  expect(said('学生资助页重新核过，照山西晋城市教育局写的全国标准，低保户也看。')).toEqual([]);
  expect(said('低保户江西平在市里住院。')).toEqual(['E-PII-PERSON']);
});

test.each(['utf-8', 'utf16le'] as const)('二进制里夹着的号码（%s）', (encoding) => {
  const bytes = Buffer.concat([Buffer.from([0, 1, 0xff]), Buffer.from(` ${made} `, encoding)]);
  expect(codesOf(personalInBinary('a.bin', bytes))).toEqual(['E-PII-MOBILE']);
  expect(personalInBinary('a.bin', Buffer.from([0, 1, 2, 3, 0xff]))).toEqual([]);
});

describe('包', () => {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  test.each([
    ['压缩包', Buffer.alloc(0), 'zip', true],
    ['前面接了程序的压缩包', Buffer.concat([Buffer.from('MZ\0'), end]), 'unknown', true],
    ['那一段不在末尾的', Buffer.concat([end, Buffer.from('别的\0')]), 'unknown', false],
    ['图片', Buffer.from('\u0089PNG', 'latin1'), 'image', false],
    ['说到 PDF 的文字', Buffer.from('头一行是 %PDF-1.4'), undefined, false],
    ['RTF', Buffer.from('{\\rtf1 一}'), undefined, true],
  ] as const)('%s', (_, bytes, format, expected) => {
    expect(isPackage(bytes, format)).toBe(expected);
  });
});

describe('草稿分支', () => {
  const finding = (code: Finding['code'], file = 'content/policies/a.md'): Finding => ({
    ...{ code, file, line: 1, severity: 'error', message: '错了。', hint: '改。' },
  });
  test.each(['E-TO-WRITE', 'E-JSON', 'E-LINK', 'E-RULES-FINE'] as const)('%s 只提醒', (code) => {
    expect(onDraft(finding(code)).severity).toBe('warning');
    expect(sayUnfinished([onDraft(finding(code))])).toContain('还有1处要改');
  });
  test.each([
    'E-PII-ID',
    'E-PRIVATE-FILE',
    'E-PICTURE-CARRIED',
    'E-COUNT-PEOPLE',
    'E-PAGE-GONE',
    'E-CODE-REUSED',
    'E-PROGRESS-CHANGED',
    'E-CHECK-UNFINISHED',
    'E-COMMIT-TOWN',
  ] as const)('%s 还是错误', (code) => {
    expect(onDraft(finding(code)).severity).toBe('error');
    expect(sayUnfinished([onDraft(finding(code))])).toBeUndefined();
  });
  test('公布的进度写坏了，还是错误', () => {
    for (const file of ['content/progress/7001.json', 'progress-plan.json']) {
      expect(onDraft(finding('E-JSON', file)).severity).toBe('error');
    }
  });
});

describe('怎么收回来', () => {
  const standing = {
    ...{ isPublished: false, isLast: true, branch: 'main', base: undefined },
    ...{ parent: 'abc1234', file: undefined, isWhole: false, isOnly: false },
  };
  test('有毛病的就是这次提交的全部，退回去；改名的不叫人改内容', () => {
    const whole = { ...standing, isWhole: true };
    expect(sayTakeBack('unwanted', whole)).toContain('git reset abc1234');
    expect(sayTakeBack('unwanted', whole)).not.toContain('--amend');
    expect(sayTakeBack('unwanted', standing)).toContain('--amend');
    const first = { ...whole, parent: undefined, file: '"a.zip"' };
    expect(sayTakeBack('unwanted', first)).toContain('git rm --cached "a.zip"');
    expect(sayTakeBack('name', standing)).toMatch(/git mv 旧名 新名/);
    expect(sayTakeBack('name', standing)).not.toContain('git add');
  });
  test('接在规则的话后面，一句是一句', () => {
    const hint = '挪到仓库外面去；已经提交过的，先请人把它从历史里清掉，再推送。';
    const said = withTakeBack({ hint }, sayTakeBack('file', standing));
    expect(said).toMatch(/^挪到仓库外面去。还没有推送，收得回来：/);
    expect(withTakeBack({ hint: '挪到仓库外面去' }, '还没有推送。')).toBe(
      '挪到仓库外面去。还没有推送。',
    );
    expect(withTakeBack({ hint }, '')).toBe(hint);
  });
  test('笔记整份删，不退提交；名字不便说的不说', () => {
    expect(takeBackNotes('refs/notes/x')).toContain('git update-ref -d refs/notes/x');
    expect(takeBackNotes(undefined)).not.toMatch(/undefined|reset|amend/);
  });
});
