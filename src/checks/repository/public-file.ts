import type { RepositoryCheck } from '../check.ts';
import { publicRegister } from './public-register.ts';

/** `public/` 里的文件不经检查就上网：只收登记过的，快捷方式不收，图片换了要重新登记。 */
export const publicFile: RepositoryCheck = {
  code: 'E-PUBLIC-FILE',
  *runOnRepository({ publicFiles }) {
    for (const { path, sha256 } of publicFiles) {
      const known = publicRegister.find((one) => one.path === path);
      const file = `public/${path}`;
      if (sha256 === undefined) {
        yield {
          file,
          line: 1,
          message: 'public/ 里不能放快捷方式（符号链接）：它指着的东西会跟着上网。',
          hint: '删掉它。',
        };
      } else if (known === undefined) {
        yield {
          file,
          line: 1,
          message: '这个文件没有登记，放在 public/ 里会原样上网。',
          hint: '要公开的话写进 content/；确实要原样放上网的，请维护的人登进 src/checks/repository/public-register.ts。',
        };
      } else if (known.sha256 !== undefined && known.sha256 !== sha256) {
        yield {
          file,
          line: 1,
          message: '这张图和登记的不是同一张。',
          hint: '换回原来的；要换新图，看过里面没有人、没有拍照的地点，再请维护的人重新登记。',
        };
      }
    }
  },
};
