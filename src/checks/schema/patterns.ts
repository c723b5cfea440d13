/** schema 里一条正则要的是什么样子。 */
export interface PatternMeaning {
  readonly what: string;
  readonly hint: string;
}

const meanings: ReadonlyMap<string, PatternMeaning> = new Map([
  [
    '^[1-9]\\d{3,5}#[a-z0-9._]+(?:-[a-z0-9._]+)*$',
    { what: '条款的引用', hint: "写成 '4999#2-8' 这样：编号、#、第几条，整个加英文引号。" },
  ],
  [
    '^[a-z][a-z0-9-]*$',
    {
      what: '代号',
      hint: '代号只用小写英文字母、数字和减号，字母开头；村的代号看 content/villages.json，方面、会的种类看 content/site.json。',
    },
  ],
  [
    '^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:jpg|png|webp)$',
    {
      what: '图片的文件名',
      hint: '写 content/images/ 里的文件名，小写英文、数字和减号，如 street-lights-after.jpg；前面不写文件夹。',
    },
  ],
  [
    '^[\\d-]{3,13}$',
    {
      what: '电话',
      hint: "只写数字和英文减号，加引号，如 '010-12345678'、'12345'；一个字段写一个号码。",
    },
  ],
  ['^[1-9]\\d*(?:\\.\\d+)?$', { what: '第几条', hint: "只写数，加英文引号，如 '3'。" }],
  [
    '^[^\\s；〔〕]+$',
    { what: '短名', hint: '短名里不能有空格、分号和〔〕，如 低保条例、2025年通知。' },
  ],
  [
    '^[\\p{Script=Han}0-9]{2,20}$',
    { what: '短名', hint: '只用汉字和半角数字，两个字以上、二十个字以内，如 医保缴费截止日。' },
  ],
  ['^\\d{4}(?:-\\d{2})?$', { what: '年或年月', hint: "写成 '2021' 或 '2021-07'，加英文引号。" }],
  [
    '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    { what: '系列的代号', hint: '用小写英文字母、数字和减号，字母开头，如 town-2026-1。' },
  ],
  [
    '^[a-z0-9][a-z0-9-]*$',
    {
      what: '一类的代号',
      hint: '用小写英文字母、数字和减号：方面看 content/site.json 的 aspects 里的 id，纠纷的类、回答照计划里已经有的写。',
    },
  ],
  [
    '^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?$',
    {
      what: '格子的名字',
      hint: '照计划里的格子写：村、村/方面、纠纷类别、问题/回答，如 jia/income、land、1/yes。',
    },
  ],
  [
    '^\\d{6}$',
    {
      what: '行政区划代码',
      hint: '写区县的六位代码，加英文双引号，如 "500000"；民政部网站上查得到。',
    },
  ],
  [
    '^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\\d{3}) [A-Za-z0-9+/]+=*$',
    {
      what: '公钥',
      hint: '照抄 .pub 文件的前两段，如 ssh-ed25519 AAAA…，后面的名字、邮箱不要；私钥一个字也不写。',
    },
  ],
  [
    '^(?:mailto:\\S+@\\S+|https://\\S+|tel:\\+[\\d-]+)$',
    {
      what: '告诉谁的地址',
      hint: '写单位公开的网址（https://…）、邮箱（mailto:…）或者座机（tel:+86-…），不写个人的。',
    },
  ],
  [
    '^#[0-9a-f]{6}$',
    { what: '颜色', hint: '写 # 加六位小写的十六进制，如 "#1a5fb4"；不写颜色的名字。' },
  ],
  [
    '^M[MmLlHhVvCcSsQqTtAaZz\\d\\s,.+-]+$',
    {
      what: '标志的线条',
      hint: '照抄 SVG 文件里 path 的 d，大写 M 开头，画在 32×32 的格子里；整个 SVG 文件、图片都不收。',
    },
  ],
]);

/** 一条正则的意思；`pattern` 带不带两头的斜线都行。不认得的返回 `undefined`。 */
export function patternMeaning(pattern: string): PatternMeaning | undefined {
  const bare = pattern.replace(/^\/(.*)\/[a-z]*$/s, '$1').replaceAll('\\/', '/');
  return meanings.get(bare);
}
