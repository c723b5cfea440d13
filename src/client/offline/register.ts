/** 装上离线用的后台脚本；不能装的（没有 TLS、从文件打开、老浏览器）一声不响，页面照常。 */
if (import.meta.env.MODE === 'production') {
  addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    } catch {
      // 没有网的时候看不了，别的都一样。
    }
  });
}
