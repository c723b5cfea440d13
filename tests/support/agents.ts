/** 各家应用、浏览器的自称，照真的抄的；人名、机号去掉了。 */
export const appAgents = {
  微信安卓:
    'Mozilla/5.0 (Linux; Android 10; V1981A Build/QP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/78.0.3904.62 XWEB/2797 MMWEBSDK/20210302 Mobile Safari/537.36 MicroMessenger/8.0.2.1860(0x28000234) WeChat/arm64 NetType/4G Language/zh_CN ABI/arm64',
  微信苹果:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 14_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.3(0x1800032a) NetType/WIFI Language/zh_CN',
  微信电脑:
    'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/81.0.4044.138 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat',
  QQ: 'Mozilla/5.0 (Linux; Android 10; PCAM00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/77.0.3865.120 MQQBrowser/6.2 TBS/045714 Mobile Safari/537.36 V1_AND_SQ_8.8.50_2324_YYB_D QQ/8.8.50.6735 NetType/4G',
  钉钉: 'Mozilla/5.0 (iPhone; CPU iPhone OS 14_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 AliApp(DingTalk/6.0.18) com.laiwang.DingTalk/15365095 Channel/201200 language/zh-Hans-CN WK',
  微博: 'Mozilla/5.0 (Linux; Android 10; M2004J7AC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/78.0.3904.108 Mobile Safari/537.36 Weibo (Xiaomi-M2004J7AC__weibo__11.4.3__android__android10)',
  抖音: 'Mozilla/5.0 (Linux; Android 10; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/75.0.3770.142 Mobile Safari/537.36 aweme_150600 JsSdk/1.0 BytedanceWebview/d8a21c6',
  没听过的安卓应用:
    'Mozilla/5.0 (Linux; Android 11; PEGM00 Build/RKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/92.0.4515.159 Mobile Safari/537.36',
  没听过的苹果应用:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
} as const;

/** 手机厂家的、从浏览器改的：文件存得下，按打印没有反应。 */
export const vendorAgents = {
  小米: 'Mozilla/5.0 (Linux; U; Android 10; zh-cn; M2004J7AC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/79.0.3945.147 Mobile Safari/537.36 XiaoMi/MiuiBrowser/13.5.40',
  华为: 'Mozilla/5.0 (Linux; Android 10; JEF-AN00; HMSCore 6.1.0.314) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.105 HuaweiBrowser/12.0.1.300 Mobile Safari/537.36',
  OPPO: 'Mozilla/5.0 (Linux; U; Android 11; zh-cn; PEGM00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/77.0.3865.120 Mobile Safari/537.36 HeyTapBrowser/40.7.29.2',
  UC: 'Mozilla/5.0 (Linux; U; Android 9; zh-CN; V1901A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/78.0.3904.108 UCBrowser/13.2.8.1108 Mobile Safari/537.36',
  QQ浏览器:
    'Mozilla/5.0 (Linux; U; Android 10; zh-cn; V1981A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/66.0.3359.126 MQQBrowser/11.4 Mobile Safari/537.36',
} as const;

/** 样样做得了的。 */
export const wholeAgents = {
  安卓Chrome:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36',
  苹果Safari:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 12_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1',
  苹果电脑:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_4) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Safari/605.1.15',
  Edge: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 Edg/114.0.1823.51',
  火狐: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0',
} as const;
