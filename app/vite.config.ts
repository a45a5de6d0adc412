import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { boundPdfStreams } from './build/bound-pdf-streams.ts'
import { precache } from './build/precache.ts'
import { sampleList } from './build/sample-list.ts'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), sampleList(), precache()],
  // Some packages ship a variant for pages that asks `document`; our worker has none.
  resolve: {
    conditions: ['worker', ...defaultClientConditions],
    alias: [
      {
        find: /^(?:node|sync)-fetch$/,
        replacement: `${import.meta.dirname}/build/never-fetch.ts`,
      },
      { find: /^fflate$/, replacement: `${import.meta.dirname}/build/zip-in-place.ts` },
    ],
  },
  server: { port: 47812, strictPort: true },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: `${import.meta.dirname}/index.html`,
        'service-worker': `${import.meta.dirname}/src/service-worker.ts`,
      },
      output: {
        // The service worker's address must not change from build to build.
        entryFileNames: chunk =>
          chunk.name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: { format: 'es', plugins: () => [boundPdfStreams()] },
  test: {
    name: 'app',
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    // The files of a worker share what they load: each by itself would load the app anew, which takes longer
    // than the tests do. So no test leaves a global behind or mocks a module.
    isolate: false,
    setupFiles: ['src/test-setup.ts'],
    // The colours are read by a test of their own.
    css: { include: [/tokens\.css/] },
    testTimeout: 60_000,
  },
})
