/** 一个镇自己的内容仓库：程序不在里面，照这个网址、这一笔提交去取。 */
export interface ProgramSource {
  /** 程序的仓库，`https://` 开头，不带用户名和密码。 */
  readonly address: string;
  /** 哪一笔提交，四十位。 */
  readonly commit: string;
}

/** 流水线的一个文件；路径从仓库写起。 */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}
