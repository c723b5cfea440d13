import { expect, test } from 'vitest';
import { type AskedRequest, barredRequest } from './allow-request.ts';

const running = { port: 4330, token: 'abc' };
const own = {
  host: '127.0.0.1:4330',
  origin: 'http://127.0.0.1:4330',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-mingbai-token': 'abc',
};
const post = (headers: AskedRequest['headers']) =>
  barredRequest({ method: 'POST', headers: { ...own, ...headers } }, running)?.status;
const get = (headers: AskedRequest['headers']) =>
  barredRequest({ method: 'GET', headers: { host: own.host, ...headers } }, running)?.status;

test('自己的网页写的放行；没有 Sec-Fetch 的旧浏览器也放行', () => {
  expect(post({})).toBeUndefined();
  expect(post({ 'sec-fetch-site': undefined })).toBeUndefined();
  expect(post({ host: 'localhost:4330', origin: 'http://localhost:4330' })).toBeUndefined();
});

test.each([
  ['别的网站', { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }],
  ['没有说从哪里来', { origin: undefined }],
  ['本机的另一个端口', { origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-site' }],
  ['沙箱里的网页', { origin: 'null' }],
  ['没有记号', { 'x-mingbai-token': undefined }],
  ['上一回的记号', { 'x-mingbai-token': 'old' }],
])('%s写的不放行', (_, headers) => expect(post(headers)).toBe(403));

test.each(['text/plain', 'application/x-www-form-urlencoded', undefined])(
  '表单发得出来的 %s 不收',
  (type) => expect(post({ 'content-type': type })).toBe(415),
);

test.each(['evil.example:4330', '127.0.0.1:80', '127.0.0.1', '0.0.0.0:4330', undefined])(
  '域名解析到本机的 %s，读写都不行',
  (host) => {
    expect(post({ host, origin: `http://${host}` })).toBe(421);
    expect(get({ host })).toBe(421);
  },
);

test('从书签、别处的链接打开可以，嵌在别的网页里、用脚本读不行', () => {
  expect(get({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBeUndefined();
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect(get({ ...link, 'sec-fetch-dest': 'document' })).toBeUndefined();
  expect(get({ ...link, 'sec-fetch-dest': 'iframe' })).toBe(403);
  expect(get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
});

test('别的动词不收', () => {
  expect(barredRequest({ method: 'PUT', headers: own }, running)?.status).toBe(405);
});
