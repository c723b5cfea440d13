import { describe, expect, test } from 'vitest';
import { policySchema } from '../kinds/policy.ts';
import { faqPage } from './faq-page.ts';
import { governmentService } from './government-service.ts';
import { jsonLd } from './json-ld.ts';

const policy = policySchema.parse({
  code: 1010,
  title: '农村低保',
  summary: '按月补差额。',
  topic: 'relief',
  aliases: ['吃低保'],
  checked: '2022-11-01',
  who: ['收入低于标准的人家〔据 低保条例 第10条；报纸〕。'],
  gain: ['钱'],
  where: ['镇里'],
  bring: ['户口簿'],
  duration: ['30日'],
  ask: [
    { name: '镇便民服务中心', about: '受理〔待核实〕' },
    { name: '热线', phone: '12345' },
  ],
  steps: ['先申请'],
  basis: [
    { short: '低保条例', title: '某市条例', issuer: '某市', mark: 'verified' },
    { short: '报纸', title: '报道', form: 'page', issuer: '某报', mark: 'secondary' },
  ],
});
const setting = { sponsor: '某镇人民政府', town: '某区某镇', url: undefined };

describe('政策写成 GovernmentService', () => {
  test('给谁、谁办、管哪里都在，记号变成平常话', () => {
    expect(governmentService(policy, setting)).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1010',
      provider: { '@type': 'GovernmentOrganization', name: '某镇人民政府' },
      areaServed: { '@type': 'AdministrativeArea', name: '某区某镇' },
      audience: { audienceType: '收入低于标准的人家（旁证）。' },
    });
  });

  test('没有电话、没有网址的，不写空的一项', () => {
    const service = governmentService(policy, setting);
    expect(service).not.toHaveProperty('url');
    expect(service.availableChannel).toEqual([
      { '@type': 'ServiceChannel', name: '镇便民服务中心' },
      {
        '@type': 'ServiceChannel',
        name: '热线',
        servicePhone: { '@type': 'ContactPoint', telephone: '12345' },
      },
    ]);
  });

  test('网站有了网址，就写这一页的', () => {
    const url = 'https://a.gov.cn/1010/';
    expect(governmentService(policy, { ...setting, url })).toHaveProperty('url', url);
  });
});

test('问答写成 FAQPage；没有问答就没有', () => {
  expect(faqPage([])).toBeUndefined();
  expect(faqPage([{ name: '领好多？', answer: ['看差额。', '看表。'] }])).toEqual({
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: '领好多？',
        acceptedAnswer: { '@type': 'Answer', text: '看差额。\n看表。' },
      },
    ],
  });
});

test('尖括号转义，读回来一个字不变', () => {
  const thing = { '@type': 'Thing', name: '</script><b>' };
  const text = jsonLd([undefined, thing]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [thing] });
});
