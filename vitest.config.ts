import { configDefaults, defineConfig } from 'vitest/config';

/** 单元测试在哪里；`*.slow.test.ts` 要起命令、审几个镇，一个文件一秒以上，`npm run test:quick` 不跑。 */
const folders = ['src', 'scripts', 'tests/unit'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: folders.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
        },
      },
      {
        test: {
          name: 'slow',
          testTimeout: 60_000,
          include: folders.map((folder) => `${folder}/**/*.slow.test.ts`),
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/engines/chromium-{78,92}.test.ts'],
          globalSetup: ['tests/site/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: ['tests/site/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'shipped',
          include: ['tests/shipped/**/*.test.ts'],
          globalSetup: ['tests/shipped/serve.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'every',
          include: ['tests/every/*.test.ts'],
          globalSetup: ['tests/shipped/serve.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
