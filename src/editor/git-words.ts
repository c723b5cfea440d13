/** git 的一次推送、取回没有办成：为什么，怎么办。 */
export interface GitTrouble {
  readonly message: string;
  readonly hint: string;
}

/** 推上去了，服务器说的话（网站换上了没有）；什么也没说的是空的。 */
export function sayPushed(said: string): string {
  return remoteWords(said);
}

/** 推送没有办成，照 git 的话（英文）说成中文。提交已经在这台电脑上了，丢不了。 */
export function sayPushTrouble(said: string): GitTrouble {
  const refused = remoteWords(said);
  const stopped = hookWords(said);
  if (stopped !== '') {
    return { message: `这台电脑上推送以前的关口没有放行，没有推。它说：\n${stopped}`, hint: BACK };
  }
  if (/fetch first|non-fast-forward|\[rejected\]|cannot lock ref|别人刚推上来/.test(said)) {
    return {
      message: '服务器上有别人新提交的，你这里还没有。',
      hint: '先按“取回别人改的”，再按“推送”。',
    };
  }
  if (/pre-receive hook declined|hook declined|remote rejected/.test(said)) {
    return {
      message: `服务器不收。${refused === '' ? '' : `它说：\n${refused}`}`,
      hint: BACK,
    };
  }
  return (
    connectionTrouble(said) ?? { message: `没有推上去。git 说：${firstLine(said)}`, hint: LATER }
  );
}

/** 取回没有办成。 */
export function sayPullTrouble(said: string): GitTrouble {
  if (/CONFLICT|could not apply|Merge conflict/i.test(said)) {
    return {
      message:
        '你提交的和别人提交的，改了同一个地方，合不到一起；什么也没有动，还是取回以前的样子。',
      hint: '按“撤回最后一次提交”（再早的提交也改了那一处的，再按一次）；在撤回来的那个文件旁边按“撤回”，你写的会另存一份；按“取回别人改的”；再打开那一页，照着另存的把你的写上，发布。',
    };
  }
  return (
    connectionTrouble(said) ?? { message: `没有取回来。git 说：${firstLine(said)}`, hint: LATER }
  );
}

/** 没有推上去的，在编辑器里就收得回来：服务器、关口说的 git 命令用不着。 */
const BACK =
  '外面谁也没有看到，收得回来：按下面的“撤回最后一次提交”，文件都还在；照上面说的改好，再发布。毛病在早一些的提交里的，再按一次。';

const LATER = '提交已经存在这台电脑上，丢不了。过一会儿再按；还不行，把这句话给管电脑的人看。';

function connectionTrouble(said: string): GitTrouble | undefined {
  if (
    /resolve host|connect to|timed out|unreachable|unable to access|Connection (?:refused|reset)/i.test(
      said,
    )
  ) {
    return {
      message: '连不上服务器：这台电脑没有网，或者服务器没有开。',
      hint: '提交已经存在这台电脑上，丢不了。有网了，回到这一页按“推送”。',
    };
  }
  if (
    /Permission denied|Authentication failed|could not read (?:Username|Password)|403|publickey/i.test(
      said,
    )
  ) {
    return {
      message: '服务器不认得这台电脑，不让推。',
      hint: '请管服务器的人开权限，或者把这台电脑的钥匙登上去；提交已经存在这台电脑上，丢不了。',
    };
  }
  if (/does not appear to be a git repository|not found|No such file/i.test(said)) {
    return {
      message: '写着的服务器地址找不到仓库。',
      hint: '请管电脑的人看看 git remote -v 写得对不对；提交已经存在这台电脑上，丢不了。',
    };
  }
  return undefined;
}

/** 服务器自己说的几句，它用 `remote:` 开头。 */
function remoteWords(said: string): string {
  return [...said.matchAll(/^remote:\s?(.*)$/gm)]
    .map(([, words = '']) => words.trim())
    .filter((words) => words !== '' && !/^error: hook declined/i.test(words))
    .join('\n');
}

/** 推送以前的关口说的话：它不放行，git 就不去连服务器，自己只说一句没推成。 */
function hookWords(said: string): string {
  if (!/failed to push some refs/.test(said) || /^fatal:|rejected\]|^remote:/m.test(said))
    return '';
  return said
    .split('\n')
    .filter((line) => !/^(?:error: failed to push|hint:|To )/.test(line))
    .join('\n')
    .trim();
}

function firstLine(said: string): string {
  return (
    said.split('\n').find((line) => line.trim() !== '' && !line.startsWith('hint:')) ?? '什么也没说'
  );
}
