/** 区里的搜索页用的脚本：镇里的搜索页那一份，换一个打开的办法。 */
import '../elder.ts';
import './use-district.ts';
import '../search/search.ts';
