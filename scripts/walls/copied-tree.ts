// A copy of the working tree to plant breaches in. The tree itself is never touched, so that
// nothing is left in it whatever happens to the check.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report'])
const CACHE = 'node_modules/.cache/types'

export interface CopiedTree {
  readonly folder: string
  readonly write: (file: string, source: string) => void
}

/** Makes a copy, hands it to `work`, and removes it, also when the process is interrupted. */
export function inCopiedTree<Answer>(work: (tree: CopiedTree) => Answer): Answer {
  // The real path: on some systems the temporary folder is a link, which tools would resolve.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimbench-walls-')))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const leave = () => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  try {
    copyFiles(folder)
    linkModules(folder)
    return work({
      folder,
      write(file, source) {
        const path = join(folder, file)
        if (existsSync(path))
          throw new Error(`${file} is there already: nothing is planted over it`)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, source)
      },
    })
  } finally {
    remove()
  }
}

function copyFiles(folder: string): void {
  cpSync(root, folder, {
    recursive: true,
    filter: path => !LEFT_OUT.has(basename(path)),
  })
  // What is checked already need not be checked again. The answers of this run stay in the copy.
  if (existsSync(join(root, CACHE))) {
    cpSync(join(root, CACHE), join(folder, CACHE), { recursive: true, preserveTimestamps: true })
  }
}

// A package's own node_modules holds links beside it, `../../text`: copied as they are, they lead to
// the copy. What is installed is linked to.
function linkModules(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.cache')
      link(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  for (const owner of ['app', 'e2e', 'fixtures', 'bench', ...packages()]) {
    const modules = join(owner, 'node_modules')
    if (!existsSync(join(root, modules))) continue
    cpSync(join(root, modules), join(folder, modules), { recursive: true, verbatimSymlinks: true })
  }
}

function packages(): readonly string[] {
  return readdirSync(join(root, 'packages')).map(name => join('packages', name))
}

function link(target: string, path: string): void {
  // A junction needs no rights on Windows; elsewhere the kind is ignored.
  symlinkSync(target, path, lstatSync(target).isFile() ? 'file' : 'junction')
}
