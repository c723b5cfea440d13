import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { qingshi, relief } from '../../../tests/support/qingshi.ts';
import { clauseRecords } from './clause-record.ts';
import { policyToRecord } from './policy-record.ts';
import { recordFile, recordFileNames, recordJsonSchema } from './record-files.ts';
import { statementOf } from './statement-record.ts';
import { promiseToRecord } from './town-records.ts';

const addressOf = (path: string) => `https://town.example.gov.cn${path}`;
const basis = [
  { short: '条例', mark: 'verified' },
  { short: '报道', mark: 'secondary' },
] as const;

/** 别人的验证程序照公布的 JSON Schema 查一份。 */
function faultsIn(name: (typeof recordFileNames)[number], records: readonly object[]): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(recordJsonSchema(name, undefined));
  const head = { site: '某镇明白栏', publisher: '某镇人民政府', note: '怎么用。' };
  validate(JSON.parse(recordFile(name, 'schemas/a.schema.json', head, records)));
  return validate.errors;
}

describe('一句话', () => {
  test('依据写成第几份、第几条；旁证、待核实的，句子里照说，整句取最差的', () => {
    expect(statementOf('每月630元〔据 条例 第2条〕。', basis)).toEqual({
      text: '每月630元。',
      evidence: 'verified',
      basis: [{ number: 1, clause: '第2条' }],
    });
    expect(statementOf('加发40元〔据 报道〕，别的〔待核实〕。', basis)).toEqual({
      text: '加发40元（旁证），别的（待核实）。',
      evidence: 'unverified',
      basis: [{ number: 2 }],
    });
    expect(statementOf('先去问。', basis)).toEqual({ text: '先去问。', basis: [] });
  });
});

describe('一份数据', () => {
  const page = { code: relief.code, title: relief.title, demo: false, updated: '2026-04-10' };

  test('政策照公布的 JSON Schema 查得过；数目表的每一格带着依据', () => {
    const record = policyToRecord({ ...page, policy: relief, review: [] }, addressOf);
    expect(faultsIn('policies', [record])).toBeNull();
    expect(record.url).toBe(`https://town.example.gov.cn/${relief.code}/`);
    expect(record.markdown).toBe(`https://town.example.gov.cn/${relief.code}/index.md`);
    const cells = record.amounts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ evidence }) => evidence !== undefined)).toBe(true);
    expect(JSON.stringify(record)).not.toMatch(/〔据|〔待核实/);
  });

  test('少一项、多一项、日子写错，验证程序都说得出来', () => {
    const record = policyToRecord({ ...page, policy: relief, review: [] }, addressOf);
    const { summary: _summary, ...without } = record;
    expect(faultsIn('policies', [without])).toHaveLength(1);
    expect(faultsIn('policies', [{ ...record, more: 1 }])).toHaveLength(1);
    expect(faultsIn('policies', [{ ...record, checked: '2026-02-30' }])).toHaveLength(1);
  });

  test('有回音的一件照查得过，办到哪一步带着照哪天看', () => {
    const [promise] = qingshi.promises;
    if (promise === undefined) throw new Error('青石镇没有有回音的');
    const village = { id: promise.village, name: '甲村' };
    const record = promiseToRecord(
      {
        ...{ code: promise.code, title: promise.title, demo: promise.demo, promise, village },
        ...{ aspect: '增收', state: 'overdue', asOf: '2026-04-10' },
      },
      addressOf,
    );
    expect(faultsIn('promises', [record])).toBeNull();
    expect(record).toMatchObject({ state: 'overdue', asOf: '2026-04-10' });
  });

  test('每一项都有中文的说明，说给拿走的人听', () => {
    for (const name of recordFileNames) {
      const schema = JSON.stringify(recordJsonSchema(name, undefined));
      const { properties } = JSON.parse(schema) as { properties: Record<string, object> };
      for (const [field, said] of Object.entries(properties)) {
        expect(said, `${name}.${field}`).toHaveProperty('description');
      }
    }
  });
});

test('一条一条：锚点、叫法、网址、原话；条号不在话里，〔原文如此〕留着', () => {
  const body =
    '## 二、工作措施\n\n### （一）大走访\n\n**1.看得见。**进户〔原文如此：疑为“入户”〕。\n';
  expect(clauseRecords(4999, body, 'official', addressOf)).toEqual([
    { anchor: '2', label: '第二部分', url: addressOf('/4999/#2'), text: '工作措施' },
    { anchor: '2-1', label: '二、（一）', url: addressOf('/4999/#2-1'), text: '大走访' },
    {
      anchor: '2-1-1',
      label: '二、（一）1.',
      url: addressOf('/4999/#2-1-1'),
      text: '看得见。进户〔原文如此：疑为“入户”〕。',
    },
  ]);
});
