/** 给技术员那一页的样式：什么浏览器都读得懂，印出来也看得清。 */
export const technicianLook = `
body { max-width: 46em; margin: 1.5em auto; padding: 0 1em; font: 17px/1.7 sans-serif; color: #1b1713; background: #fff; }
h1 { font-size: 1.5em; } h2 { margin-top: 1.6em; font-size: 1.2em; }
table { border-collapse: collapse; } th, td { padding: .35em .7em; border: 1px solid #999; text-align: left; vertical-align: top; }
th { white-space: nowrap; background: #f2ebdf; }
code { padding: 0 .2em; background: #f4f1ea; overflow-wrap: anywhere; word-break: break-word; }
pre { padding: .6em .8em; border: 1px solid #999; background: #f4f1ea; white-space: pre-wrap; word-break: break-all; }
`;
