/** 明白册的脚本：大字、收起来的表、查。没有它，册子照样读得全、点得到。 */
import '../elder.ts';
import '../folds.ts';
import './embedded-search.ts';
import '../search/suggest-box.ts';
