/** 外框里填的各页：各版的单子上有得比的，才下载比两版的脚本；怎么引用，才下载复制的。 */
if (document.querySelector('[data-compared]') !== null) void import('./versions/compare.ts');
if (document.querySelector('[data-copy]') !== null) void import('./citation/cite-page.ts');
