import type { Readable } from './readable.ts';

const FOLD = /\r?\n[ \t]/g;
/** 一行的名字和参数，到头一个不在引号里的冒号为止。 */
const NAME = /^(?:"[^"]*"|[^":])*:/;

/** 日历文件（RFC 5545）里的字：折起来的行接上，转义解开，一行的值是一段；参数里的也看。 */
export function calendarTexts(calendar: string): readonly Readable[] {
  const lines = calendar.replace(FOLD, '').split(/\r?\n/);
  const values = lines.map((line) => unescaped(line.replace(NAME, ''))).filter(Boolean);
  const parameters = lines.flatMap(
    (line) => NAME.exec(line)?.[0].match(/=("[^"]*"|[^;:]*)/g) ?? [],
  );
  return [
    { where: '日历', text: values.join('\n'), pieces: values },
    ...parameters.map((text) => ({ where: '日历', text: text.slice(1) })),
  ];
}

function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}
