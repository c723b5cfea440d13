import type { ServerSettings } from './server-settings.ts';

/** 写 systemd 的单元要晓得的。 */
export interface UnitContext extends Pick<ServerSettings, 'program' | 'node'> {
  /** 服务器文件夹，完整的路径。 */
  readonly folder: string;
  /** 服务器文件夹自己的名字。 */
  readonly name: string;
  /** 用哪个用户运行：和收推送的是同一个。 */
  readonly user: string;
}

/** 每夜重新生成一遍的服务：只写得进服务器文件夹和程序自己的缓存。 */
export function nightlyService({ program, node, folder, name, user }: UnitContext): string {
  return `# 照当天重新看一遍：到期没有办的，第二天就显出来。由 npm run server:init 写。
[Unit]
Description=明白栏 ${name} 照当天重新生成

[Service]
Type=oneshot
User=${user}
WorkingDirectory=${program}
ExecStart=${quoted(node)} ${quoted(`${program}/scripts/server-build.ts`)} ${quoted(folder)}
UMask=0022
Nice=10
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=strict
ReadWritePaths=${quoted(folder)} ${quoted(program)}
`;
}

/** 每夜什么时候：过了零点，照北京时间；那时关着机的，开机补上。 */
export function nightlyTimer({ name }: Pick<UnitContext, 'name'>): string {
  return `[Unit]
Description=明白栏 ${name} 每夜照当天重新生成

[Timer]
OnCalendar=*-*-* 00:10:00 Asia/Shanghai
Persistent=true

[Install]
WantedBy=timers.target
`;
}

/** 单元的名字，不带后缀。 */
export function unitName(name: string): string {
  return `mingbai-${name}`;
}

/** systemd 的写法：一段一段用双引号，`%`、`$` 是它自己的记号。 */
function quoted(text: string): string {
  const plain = text.replaceAll(/["\\]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$');
  return `"${plain}"`;
}
