// What was dropped or chosen: files, and the files in folders.

/** The files that can be articles, and how many others were left out. */
export interface FoundFiles {
  readonly files: readonly File[]
  readonly leftOut: number
}

const READABLE = /\.(?:txt|text|md|markdown|mdown|html?|xhtml|mht|mhtml|docx|pdf)$/i
// Browsers put the pictures, frames and scripts of a saved page into a folder beside it.
const PARTS_OF_A_PAGE = /(?:_files|_fichiers|-Dateien|_archivos|_file)\//i
/** More than a person would check one by one; a folder with more was dropped by mistake. */
const MOST_FILES = 500

/** Everything that a drop holds. A single file is taken whatever its name; folders give what can be read. */
export async function filesDropped(data: DataTransfer): Promise<FoundFiles> {
  // Entries can only be asked for while the drop is being handled, before anything is awaited.
  const entries = Array.from(data.items ?? [], item => item.webkitGetAsEntry?.())
  if (!entries.some(entry => entry?.isDirectory)) return { files: [...data.files], leftOut: 0 }
  const found: { readonly path: string; readonly file: File }[] = []
  for (const entry of entries) if (entry) await collect(entry, found)
  return readable(found)
}

/** The files of a folder that was chosen. */
export function filesOfFolder(files: Iterable<File>): FoundFiles {
  return readable(Array.from(files, file => ({ path: file.webkitRelativePath || file.name, file })))
}

function readable(found: readonly { readonly path: string; readonly file: File }[]): FoundFiles {
  const files = found
    .filter(({ path }) => READABLE.test(path) && !PARTS_OF_A_PAGE.test(path))
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .slice(0, MOST_FILES)
    .map(({ file }) => file)
  return { files, leftOut: found.length - files.length }
}

async function collect(
  entry: FileSystemEntry,
  found: { path: string; file: File }[],
): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.push({ path: entry.fullPath, file })
    return
  }
  if (!isFolder(entry)) return
  const reader = entry.createReader()
  // A reader gives its entries in parts; an empty one is the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return
    for (const one of part) await collect(one, found)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
