import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import { unitName } from '../../../src/server/systemd-units.ts';
import type { TownServer } from './server-folder.ts';

/** 建好以后说的话：接着做什么，照着抄就行。`isAdopted` 是接着先前公布过的历史。 */
export function nextSteps({ places, settings }: TownServer, isAdopted: boolean): string {
  const { at, repository } = places;
  const unit = unitName(basename(at));
  const { username } = userInfo();
  const adopted = isAdopted
    ? `\n先前公布过的历史接进来了，没有再查：公布过的收不回来。往后推的每一次都查。先生成头一份：\n  npm run server:build -- ${at}\n`
    : '';
  return `建好了：${at}
${adopted}
一、写内容的电脑上，在内容仓库里（服务器用 ssh 连，先把那台电脑的公钥添进 ~${username}/.ssh/authorized_keys）：
  git remote add town ssh://${username}@${hostname()}${repository}
  git push town ${settings.branch}
推送的时候先查，查过了收下，接着生成网站、换上去，一路有中文的话。

二、nginx（要管理员）：
  apt-get install nginx-light
  ln -s ${at}/nginx.conf /etc/nginx/sites-enabled/${unit}
  nginx -t && systemctl reload nginx

三、每夜照当天重新看一遍，到期没办的第二天显出来（要管理员）：
  cp ${at}/${unit}.service ${at}/${unit}.timer /etc/systemd/system/
  systemctl daemon-reload && systemctl enable --now ${unit}.timer

退回前一份：npm run server:rollback -- ${at}
网站在 ${at}/live；仓库、设置不在里面，不会挂出去。`;
}
