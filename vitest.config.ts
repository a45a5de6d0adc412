import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself it leaves one of two cores to whoever watches.
    maxWorkers: 2,
    projects: [
      {
        // No DOM here: a package that reaches for `document` fails at run time too.
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts', 'fixtures/src/**/*.test.ts'],
          environment: 'node',
          // See `app/vite.config.ts`.
          isolate: false,
          // No test measures time: a slow machine is not a failure.
          testTimeout: 60_000,
        },
      },
      'app/vite.config.ts',
    ],
  },
})
