/** 不是每个浏览器都做得到的两件事。 */
export type Need = 'print' | 'download';

/** 聊天、短视频、新闻这些应用里头的网页窗口：微信、企业微信、QQ、钉钉、微博、支付宝、飞书、抖音、头条、快手、百度、小红书。 */
const APPS =
  /MicroMessenger|wxwork|\bQQ\/|Qzone|DingTalk|Weibo|Alipay|\bLark\/|aweme|NewsArticle|Kwai|ksNebula|baiduboxapp|xiaohongshu|xhs/i;
/** 安卓的应用开的网页窗口，名字里带 `wv`；苹果的，没有 `Safari`。 */
const ANDROID_VIEW = /; wv\)/;
const APPLE = /iPhone|iPad|iPod/;
/** 手机厂家的浏览器：存得下文件，按了打印没有反应。老一点的是系统的网页窗口做的，自称 `Version/4.0`。 */
const VENDORS =
  /Version\/4\.0 .*Chrome\/|MiuiBrowser|HuaweiBrowser|HeyTapBrowser|VivoBrowser|UCBrowser|MQQBrowser|Quark/;

const HERE: Readonly<Record<Need, string>> = { print: '打印', download: '下载' };

/**
 * 在这个浏览器里做不了的，告诉人怎么办；做得了的是 `undefined`。
 * `agent` 是浏览器的自称，`hasPrint` 是它有没有打印这一样。
 */
export function unableTo(need: Need, agent: string, hasPrint: boolean): string | undefined {
  const isView = ANDROID_VIEW.test(agent) || (APPLE.test(agent) && !agent.includes('Safari/'));
  if (isView || APPS.test(agent)) return `这里不能${HERE[need]}。点右上角，选“在浏览器打开”。`;
  if (need === 'download' || (hasPrint && !VENDORS.test(agent))) return undefined;
  return '这个浏览器不能打印，用电脑打开再打。';
}
