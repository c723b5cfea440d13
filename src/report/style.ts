/** 报告的样式：看得清，黑白也分得开，A4 横着印。 */
export const reportStyle = `
:root { font: 17px/1.7 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1d1d1d; background: #fff; }
body { max-width: 74rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #8b1a10; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
.secret { font-weight: bold; color: #8b1a10; border: 2px solid #8b1a10; padding: .25rem .75rem; text-align: center; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { border: 1px solid #777; padding: .2rem .6rem; text-align: right; vertical-align: top; white-space: nowrap; }
th { background: #f1ece4; text-align: left; }
thead th { white-space: normal; min-width: 4rem; vertical-align: bottom; }
td small { display: block; color: #4a4a4a; }
.none { color: #4a4a4a; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  th, td { white-space: normal; padding: 1mm 2mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
