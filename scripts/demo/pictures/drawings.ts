/** 演示用的几幅画，都是画的，没有人，没有字。画布 960×640。 */

const sky = '<rect width="960" height="640" fill="#dbe7ea"/>';
const hills =
  '<path d="M0 330Q160 190 330 300T660 270T960 300V640H0z" fill="#a9bfa6"/><path d="M0 400Q260 300 520 390T960 370V640H0z" fill="#8aa886"/>';
const ground = '<path d="M0 470L960 440V640H0z" fill="#cbb994"/>';
const road =
  '<path d="M0 600L960 500V640H0z" fill="#9a9a96"/><path d="M60 612L900 524" stroke="#e9e7dd" stroke-width="8" stroke-dasharray="70 50"/>';

const house = (x: number, y: number, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M0 90H220V230H0z" fill="#efe6d3"/><path d="M-24 96L110 8L244 96z" fill="#6f5a50"/><path d="M88 140H136V230H88z" fill="#8a5a3b"/><path d="M24 130H66V172H24zM158 130H200V172H158z" fill="#7d94a0"/></g>`;

const bin = (x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M6 30H94L84 150H16z" fill="#2f6f4f"/><path d="M0 12H100V32H0z" fill="#24573e"/><circle cx="28" cy="154" r="10" fill="#333"/><circle cx="72" cy="154" r="10" fill="#333"/></g>`;

const slope =
  '<path d="M150 470L330 640H960V440z" fill="#b8a47c"/><path d="M300 470L520 640" stroke="#8b7a57" stroke-width="10" stroke-dasharray="16 22"/>';

const wall =
  '<rect width="960" height="640" fill="#d9cdb8"/><path d="M0 480H960V640H0z" fill="#9b8b70"/>';

const drop = (x: number, y: number) =>
  `<path d="M${x} ${y}q-14 26 0 34q14-8 0-34z" fill="#4f8fb5"/>`;

const tap = (colour: string) =>
  `<path d="M690 250H770V330H740V290H690z" fill="${colour}"/><path d="M700 220H760" stroke="${colour}" stroke-width="18"/><path d="M730 220V252" stroke="${colour}" stroke-width="18"/>`;

/** 登记的名字（不带扩展名）→ 画。 */
export const drawings: Readonly<Record<string, string>> = {
  'bins-before': `${sky}${hills}${ground}${house(90, 250)}${slope}${road}${bin(800, 400, 0.8)}`,
  'bins-after': `${sky}${hills}${ground}${house(90, 250)}${house(620, 230, 0.8)}${bin(380, 380, 1.1)}${bin(500, 376, 1.1)}`,
  'pipe-before': `${wall}<path d="M0 270H700" stroke="#8a5b3a" stroke-width="56"/><path d="M250 246q30-20 60 4t70-2M400 290q40 14 80-4" stroke="#5d3a22" stroke-width="14" fill="none"/>${tap('#8a5b3a')}${drop(300, 310)}${drop(342, 350)}${drop(430, 320)}${drop(456, 376)}<ellipse cx="380" cy="540" rx="150" ry="26" fill="#6d8795"/>`,
  'pipe-after': `${wall}<path d="M0 270H700" stroke="#3f7fa8" stroke-width="56"/><path d="M0 254H700" stroke="#77aecb" stroke-width="10"/>${tap('#8b9298')}<path d="M744 330H768V500H744z" fill="#5fa3cc"/><path d="M640 500H870L840 610H670z" fill="#5d6f7a"/><ellipse cx="755" cy="502" rx="112" ry="18" fill="#7fbbdc"/>`,
  'village-office': `${sky}${hills}${ground}${house(300, 170, 1.6)}<path d="M700 460V150" stroke="#777" stroke-width="10"/><path d="M705 150H800V210H705z" fill="#c0392b"/><path d="M250 520H720V536H250z" fill="#b9a988"/>`,
};
