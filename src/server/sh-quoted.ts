/** 一段文字在 sh（POSIX）里怎么写，才是这几个字：整段用单引号，里面的单引号另写。不收 NUL 字，sh 里写不出来。 */
export function shQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
