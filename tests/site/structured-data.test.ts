import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policies } from '../support/policies.ts';

/** schema.org 里用到的各样东西：哪些项必须有，哪些可以有，每项里装什么。 */
const vocabulary: Readonly<Record<string, Shape>> = {
  GovernmentService: {
    required: {
      name: 'text',
      description: 'text',
      identifier: 'text',
      provider: ['GovernmentOrganization'],
      areaServed: ['AdministrativeArea'],
      audience: ['Audience'],
      availableChannel: ['ServiceChannel'],
    },
    optional: { url: 'address' },
  },
  GovernmentOrganization: { required: { name: 'text' }, optional: {} },
  AdministrativeArea: { required: { name: 'text' }, optional: {} },
  Audience: { required: { audienceType: 'text' }, optional: {} },
  ServiceChannel: { required: { name: 'text' }, optional: { servicePhone: ['ContactPoint'] } },
  ContactPoint: { required: { telephone: 'phone' }, optional: {} },
  FAQPage: { required: { mainEntity: ['Question'] }, optional: {} },
  Question: { required: { name: 'text', acceptedAnswer: ['Answer'] }, optional: {} },
  Answer: { required: { text: 'text' }, optional: {} },
};

type Rule = 'text' | 'phone' | 'address' | readonly string[];

interface Shape {
  readonly required: Readonly<Record<string, Rule>>;
  readonly optional: Readonly<Record<string, Rule>>;
}

const sites = ['dist', '.cache/dist-based'] as const;

describe.each(sites)('%s 里的结构化数据', (folder) => {
  test.each(policies.map(({ code, title }) => [code, title] as const))(
    '%i %s 合 schema.org 的样子，没有空的一项',
    (code, title) => {
      const graph = graphOf(readFileSync(join(folder, String(code), 'index.html'), 'utf8'));
      expect(graph.map((thing) => propertyOf(thing, '@type'))).toEqual([
        'GovernmentService',
        'FAQPage',
      ]);
      expect(graph.flatMap((thing) => faultsIn(thing, title))).toEqual([]);
      expect(propertyOf(graph[0], 'name')).toBe(title);
      expect(propertyOf(graph[0], 'identifier')).toBe(String(code));
    },
  );
});

test('写明了网址的网站，每项服务写着自己的网址', () => {
  const [service] = graphOf(readFileSync('.cache/dist-based/1010/index.html', 'utf8'));
  expect(propertyOf(service, 'url')).toBe('https://town.example.gov.cn/zt/mbl/1010/');
});

function graphOf(html: string): readonly unknown[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  expect(blocks).toHaveLength(1);
  const data: unknown = JSON.parse(blocks[0]?.[1] ?? '');
  expect(propertyOf(data, '@context')).toBe('https://schema.org');
  const graph = propertyOf(data, '@graph');
  return Array.isArray(graph) ? graph : [];
}

/** 一样东西哪里不合：少了、多了、空了、装错了。 */
function faultsIn(thing: unknown, path: string): readonly string[] {
  const type = propertyOf(thing, '@type');
  const shape = typeof type === 'string' ? vocabulary[type] : undefined;
  if (shape === undefined || typeof thing !== 'object' || thing === null) {
    return [`${path}：不认得 ${String(type)}`];
  }
  const rules = { ...shape.optional, ...shape.required };
  return [
    ...Object.keys(shape.required)
      .filter((key) => !Object.hasOwn(thing, key))
      .map((key) => `${path}：少了 ${key}`),
    ...Object.entries(thing)
      .filter(([key]) => key !== '@type')
      .flatMap(([key, value]: [string, unknown]) => {
        const rule = rules[key];
        return rule === undefined
          ? [`${path}：没有 ${key} 这一项`]
          : listOf(value).flatMap((one) => faultOf(one, rule, `${path}.${key}`));
      }),
  ];
}

function faultOf(value: unknown, rule: Rule, path: string): readonly string[] {
  if (typeof rule !== 'string') {
    return rule.includes(String(propertyOf(value, '@type')))
      ? faultsIn(value, path)
      : [`${path}：装的不是 ${rule.join('、')}`];
  }
  if (typeof value !== 'string' || value.trim() === '') return [`${path}：是空的`];
  if (/〔|\*\*|\]\(/.test(value)) return [`${path}：留着记号 ${value}`];
  if (rule === 'phone' && !/^[\d-]{3,13}$/.test(value)) return [`${path}：不像电话 ${value}`];
  if (rule === 'address' && !URL.canParse(value)) return [`${path}：不是网址 ${value}`];
  return [];
}

/** 一项可以装几个；一个也没有的当作空的。 */
function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.length === 0 ? [''] : value;
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
