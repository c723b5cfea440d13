/** 没有照搬的一处：哪一样，在哪一段。 */
export interface Loss {
  readonly kind: LossKind;
  /** 在读出来的第几块（一段、一张表），从 1 数；在最后一块后面的多一；说不出在哪里的是 `undefined`。 */
  readonly place: number | undefined;
  /** 不在哪一块里，夹在第 `place` 块后面（0 是最前面）：只有一张图、一个公式的一段不算一块。 */
  readonly isBetween?: boolean;
  /** 没有取的字；取了的、没有字的是空的。只用来核对，不印出来。 */
  readonly words: string;
  /** 没有取的字，要印出来给人看的；印以前遮住姓名、号码，截短。 */
  readonly quoted?: string;
}

/** 一样东西怎么处置：没有取的、取了可是要看一眼的。`say` 里的「N」换成有几处。 */
interface LossKindSaid {
  readonly isKept: boolean;
  readonly say: string;
  readonly advice: string;
}

const dropped = (say: string, advice: string): LossKindSaid => ({ isKept: false, say, advice });
const kept = (say: string, advice: string): LossKindSaid => ({ isKept: true, say, advice });

/** Word 文件里的各样东西，说给人听。 */
export const lossKinds = {
  picture: dropped(
    '图片 N 处，没有取',
    '章、签名、扫描件里有个人的东西，不上网；图里要紧的话，用字写出来',
  ),
  diagram: dropped('流程图、SmartArt N 处，没有取', '把图里的话照次序写成一条一条'),
  chart: dropped('图表 N 处，没有取', '把图里的数写成一张表'),
  shape: dropped('画的线、框 N 处，没有取', '红线、框线网站自己会画，不用补'),
  object: dropped('嵌进去的别的文件 N 处，没有取', '打开它，把要公布的话抄出来'),
  equation: dropped('公式 N 处，没有取', '用字写出来，如“补助＝面积×标准”'),
  blank: dropped('要填的横线 N 处，没有画', '空着要人填的，写成“____”'),
  symbol: dropped('符号字体的字 N 个，没有取', '对着原件看是什么，换成平常的字'),
  comment: dropped('批注 N 处，没有取', '批注是改稿的话，不公布'),
  deleted: dropped('修订里删掉的字 N 处，没有取', '照改好以后的样子取的，对一对'),
  hidden: dropped('藏起来的字 N 处，没有取', '要公布的，在 Word 里取消“隐藏”再来'),
  contents: dropped('目录 N 处，没有取', '网站照标题自己排'),
  'page-number': dropped('页码 N 处，没有取', '网页没有页，不用补'),
  header: dropped('页眉、页脚里的字 N 处，没有取', '红头写在页眉里的，补到正文最前面'),
  placeholder: dropped('没有填的空格提示 N 处，没有取', '该填的填上'),
  control: dropped('表单的按钮、打勾的框 N 处，没有取', '勾了哪个，用字写出来'),
  pinyin: dropped('字上面注的音 N 处，没有取', '只取了字'),
  outside: dropped('从别的文件插进来的 N 处，没有取', '在 Word 里把它粘成平常的字再来'),
  field: dropped('域里的字 N 处，没有取', '对着原件看少了什么'),
  link: dropped('链接 N 处，只留了字，没有留网址', '要留的照 [字](网址) 补上，只收 gov.cn 的'),
  invisible: dropped('看不见的字（零宽空格一类）N 个，没有取', '不用补'),
  inserted: kept('修订里加的字 N 处，取了', '还没有定稿的，先定稿再公布'),
  footnote: kept('脚注、尾注 N 处，取了：正文里写成 [1]，话放在最后', '看看位置合不合适'),
  'text-box': kept('文本框 N 处，里面的字取了，放在它所在那一段的后面', '看看位置合不合适'),
  'changing-date': kept('会自己变的日期 N 处，取了存盘那天的', '改成定下来的日子'),
  number: kept('自动编的号 N 个，写成了字', '对着原件看一眼'),
  'number-form': kept('不常见的自动编号 N 个，写成了 1、2、3', '对着原件改过来'),
  merged: kept('表里合并的格 N 处，拆开了，每一格都写上同样的话', '看看读起来对不对'),
  'form-table': kept('登记表一类、各行格数不齐的表 N 张，一行一行靠左写', '看看读起来对不对'),
  'nested-table': kept('表里套的表 N 处，字取了，连成了一格', '看看读起来对不对'),
  'as-table': kept('排位置用的表 N 处，写成了一段一段的话', '看看次序对不对'),
  'symbol-read': kept('符号字体的字 N 个，换成了平常的字', '对着原件看一眼'),
  struck: kept('划了删除线的字 N 处，取了，网站没有删除线', '不要了的字删掉'),
  raised: kept('上标、下标 N 处，数字写成了 ² 这样，别的写成平常的字', '对着原件看一眼'),
  break: kept('段里的手动换行 N 处，接成了一行，或者另起了一段', '看看断得对不对'),
  'made-character': kept('自造的字 N 个，原样取了，别的电脑上显示不出来', '换成平常的字'),
} satisfies Readonly<Record<string, LossKindSaid>>;

export type LossKind = keyof typeof lossKinds;

/** 没有照搬的一样：说了什么、怎么办，在哪几块。 */
export interface SaidLoss {
  readonly isKept: boolean;
  readonly said: string;
  readonly advice: string;
  readonly places: readonly LossPlace[];
  readonly quoted: readonly string[];
}

/** 在哪里，见 `Loss`。 */
export interface LossPlace {
  readonly place: number;
  readonly isBetween: boolean;
}

/** 把没有照搬的归成一样一句，照上面的次序。 */
export function sayLosses(losses: readonly Loss[]): readonly SaidLoss[] {
  const byKind = Map.groupBy(losses, ({ kind }) => kind);
  return Object.entries(lossKinds).flatMap(([kind, { isKept, say, advice }]) => {
    const found = byKind.get(kind as LossKind) ?? [];
    if (found.length === 0) return [];
    const places = new Map(
      found.flatMap(({ place, isBetween = false }) =>
        place === undefined ? [] : [[`${place} ${isBetween}`, { place, isBetween }] as const],
      ),
    );
    const said = say.replace('N', String(found.length));
    const quoted = found.flatMap((loss) => loss.quoted ?? []);
    return [{ isKept, said, advice, places: [...places.values()], quoted }];
  });
}
