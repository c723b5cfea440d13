/** 对记录的页上有表的，才下载去对的脚本。 */
if (document.querySelector('[data-cite]') !== null) void import('./cite.ts');
