// The segmenter as an application has it: one named import, bundled and minified.
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** A file of this folder that need not exist: packages are found from here. */
const ENTRY = fileURLToPath(new URL('entry.ts', import.meta.url))

/** A module of `code` with everything it imports, minified. */
export async function bundle(code: string): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: id => (id === ENTRY ? id : undefined),
        load: id => (id === ENTRY ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      // A library's bundle keeps its white space otherwise; an application's does not.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: ENTRY, formats: ['es'], fileName: 'entry' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('The bundler watched instead of building.')
  const chunks = output.output.filter((part): part is Rolldown.OutputChunk => part.type === 'chunk')
  const entry = chunks.find(chunk => chunk.isEntry)
  if (!entry) throw new Error('The bundle has no entry.')
  return entry.code
}

/** The size in bytes of a module after gzip. */
export const compressedSize = (code: string) => gzipSync(code, { level: 9 }).length
