import { exampleFiles } from '@claimbench/fixtures'
import { expect, test } from 'vitest'
import { importDocx } from './docx/import-docx.ts'
import { fileFormat } from './file-format.ts'
import { importArticle } from './import-article.ts'
import { importPdf } from './pdf/import-pdf.ts'
import { ImportRefusal } from './refusal.ts'
import { sourceFromFile } from './source-from-file.ts'
import { articleDigest } from './testing/article-digest.ts'

const READERS = {
  pdf: importPdf,
  word: importDocx,
  text: (bytes: Uint8Array, name: string) => importArticle(sourceFromFile(bytes, name)),
}

/** What is expected of a file: its article, or the code with which it is refused. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<unknown> {
  try {
    const format = fileFormat(bytes)
    const article =
      format === 'text' ? await READERS.text(bytes, name) : await READERS[format](bytes)
    return articleDigest(article)
  } catch (error) {
    if (error instanceof ImportRefusal) return { refused: error.code }
    throw error
  }
}

test.each([...exampleFiles()])(
  '%s comes in as expected',
  { timeout: 60_000 },
  async (name, bytes) => {
    const outcome = `${JSON.stringify(await outcomeOf(name, bytes), null, 2)}\n`
    await expect(outcome).toMatchFileSnapshot(
      `../../../../fixtures/import/files/${name}.expected.json`,
    )
  },
)
