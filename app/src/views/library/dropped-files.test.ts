import { expect, test } from 'vitest'
import { filesDropped, filesOfFolder } from './dropped-files.ts'

const file = (path: string) =>
  Object.assign(new File(['words'], path.split('/').at(-1) ?? ''), { webkitRelativePath: path })

test('a folder gives the files that can be articles, in order, and counts the others', () => {
  const { files, leftOut } = filesOfFolder([
    file('week/b.pdf'),
    file('week/a.HTML'),
    file('week/a_files/frame.html'),
    file('week/photo.jpg'),
    file('week/.DS_Store'),
    file('week/deep/c.docx'),
  ])
  expect(files.map(({ name }) => name)).toEqual(['a.HTML', 'b.pdf', 'c.docx'])
  expect(leftOut).toBe(3)
})

interface Tree {
  readonly [name: string]: Tree | string
}

/** A dropped entry as browsers give it: folders answer in parts, an empty part is the end. */
function entry(name: string, inside: Tree | string, path = `/${name}`): FileSystemEntry {
  if (typeof inside === 'string') {
    const asFile = {
      isFile: true,
      isDirectory: false,
      fullPath: path,
      file: (give: (file: File) => void) => give(new File([inside], name)),
    }
    // Only what the reader of entries asks for.
    return asFile as unknown as FileSystemEntry
  }
  const parts = [
    ...Object.entries(inside).map(([child, below]) => [entry(child, below, `${path}/${child}`)]),
    [],
  ]
  const asFolder = {
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader: () => ({
      readEntries: (give: (part: FileSystemEntry[]) => void) => give(parts.shift() ?? []),
    }),
  }
  return asFolder as unknown as FileSystemEntry
}

const drop = (entries: readonly FileSystemEntry[], files: readonly File[] = []) =>
  ({
    items: entries.map(one => ({ webkitGetAsEntry: () => one })),
    files,
  }) as unknown as DataTransfer

test('folders in a dropped folder are looked through', async () => {
  const { files, leftOut } = await filesDropped(
    drop([entry('week', { 'a.md': 'A', deep: { 'b.txt': 'B', 'c.exe': 'C' } })]),
  )
  expect(files.map(({ name }) => name)).toEqual(['a.md', 'b.txt'])
  expect(leftOut).toBe(1)
})

test('single files are taken whatever their name: the reader says what is wrong with them', async () => {
  const files = [new File(['words'], 'article.odt')]
  expect(await filesDropped(drop([entry('article.odt', 'words')], files))).toEqual({
    files,
    leftOut: 0,
  })
})
