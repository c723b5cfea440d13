import { expect, test } from 'vitest';
import { citeDataset } from './dataset.ts';

const cited = {
  author: '某镇人民政府',
  title: '八件事办到哪一步',
  code: 7001,
  published: '2022-11-18',
};

test('照国家标准写：责任者、题名、数据集、公布的日子、网址', () => {
  expect(citeDataset({ ...cited, address: 'https://town.example.gov.cn/7001/' })).toBe(
    '某镇人民政府. 八件事办到哪一步：编号7001[DS/OL]. (2022-11-18)[引用日期]. https://town.example.gov.cn/7001/.',
  );
});

test('网站还没有定地址，就不写网址', () => {
  expect(citeDataset({ ...cited, address: undefined })).toBe(
    '某镇人民政府. 八件事办到哪一步：编号7001[DS/OL]. (2022-11-18)[引用日期].',
  );
});
