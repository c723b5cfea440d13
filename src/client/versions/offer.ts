/** 各版的单子上有得比的，才下载比两版的脚本。 */
if (document.querySelector('[data-compared]') !== null) void import('./compare.ts');
