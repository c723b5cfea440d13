import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { releasesIn } from '../release.ts';
import { dataFilesOf } from './data-files.ts';
import { dataset } from './dataset.ts';

const { plan, releases } = demoSource();
const described = dataset({
  name: '进度',
  description: '一期一期公布。',
  publisher: '某镇人民政府',
  place: '某区某镇',
  start: plan.start,
  releases: releasesIn(plan, releases, '八件事').map((release) => ({
    release,
    files: dataFilesOf(release.code, true),
  })),
  measures: [{ label: '走访', unit: '户', definition: '走了多少户。' }],
  addressOf: (file) => `https://town.example.gov.cn/data/${file}`,
});

test('从头一天到最后一期，每个文件都有网址和格式', () => {
  expect(described).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2022-10-17/2022-12-13',
    identifier: '7008',
  });
  expect(described.distribution).toHaveLength(releases.length * 4);
  for (const { contentUrl, encodingFormat } of described.distribution) {
    expect(contentUrl).toMatch(/^https:\/\/town\.example\.gov\.cn\/data\/700\d/);
    expect(encodingFormat).toContain('/');
  }
});

test('还没有公布过，不写日子', () => {
  const empty = dataset({ ...emptySource(), releases: [] });
  expect(empty).not.toHaveProperty('temporalCoverage');
  expect(empty.distribution).toEqual([]);
});

function emptySource() {
  return {
    name: '进度',
    description: '',
    publisher: '',
    place: '',
    start: plan.start,
    measures: [],
    addressOf: (file: string) => file,
  };
}
