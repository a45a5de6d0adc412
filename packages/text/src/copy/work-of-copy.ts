// What a captured copy says of the work in it, so that nobody need type what the page states already.
import type { CitedWork } from '../citation/read-citation.ts'
import type { ArticleMeta } from '../import/article.ts'
import { fileFormat } from '../import/file-format.ts'
import { importArticle } from '../import/import-article.ts'
import type { PageReading } from '../import/pdf/read-pages.ts'
import { ImportRefusal } from '../import/refusal.ts'
import { sourceFromFile } from '../import/source-from-file.ts'
import { LARGEST_COPY } from './read-copy.ts'

/** Where a document names itself and its authors: its cover, its imprint, the page behind them. */
const FIRST_PAGES = 3

/**
 * Reads who wrote the work that a copy holds, what it is called, where and when it appeared, and who
 * published it first. Pages, Word files and PDFs state that; plain text and pictures do not, and
 * give undefined, as does what cannot be read: it never rejects with an `ImportRefusal`. Nothing is
 * fetched, and fields on which the copy is silent are absent. `reading` watches the first pages of a
 * PDF go by.
 */
export async function workOfCopy(
  bytes: Uint8Array,
  fileName: string,
  reading: Pick<PageReading, 'onProgress'> = {},
): Promise<CitedWork | undefined> {
  if (bytes.length > LARGEST_COPY) return undefined
  try {
    return await readWork(bytes, fileName, reading)
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined
    throw error
  }
}

async function readWork(
  bytes: Uint8Array,
  fileName: string,
  reading: PageReading,
): Promise<CitedWork | undefined> {
  switch (fileFormat(bytes)) {
    case 'pdf': {
      const { importPdf } = await import('../import/pdf/import-pdf.ts')
      return workFrom((await importPdf(bytes, { ...reading, most: FIRST_PAGES })).meta, 'document')
    }
    case 'word': {
      const { importDocx } = await import('../import/docx/import-docx.ts')
      return workFrom((await importDocx(bytes)).meta, 'document')
    }
    default: {
      const source = sourceFromFile(bytes, fileName)
      if (source.kind !== 'html') return undefined
      return workFrom((await importArticle(source)).meta, 'webpage')
    }
  }
}

function workFrom(meta: ArticleMeta, type: 'document' | 'webpage'): CitedWork | undefined {
  const { title, outlet, originalOutlet, canonicalUrl } = meta
  const authors = authorsOf(meta)
  // An article that was taken over bears the day on which this outlet printed it.
  const date = meta.republishedAt ?? meta.publishedAt
  if (title === undefined && authors.length === 0 && outlet === undefined) return undefined
  return {
    authors,
    type,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { container: outlet }),
    ...(originalOutlet !== undefined && originalOutlet !== outlet && { originalOutlet }),
    ...(date !== undefined && { date, year: Number(date.slice(0, 4)) }),
    ...(canonicalUrl !== undefined && { address: canonicalUrl }),
  }
}

// An outlet that names itself as the author says nothing that its name does not say.
function authorsOf({ byline, affiliation, outlet }: ArticleMeta): readonly string[] {
  if (byline === undefined || byline === outlet) return []
  return affiliation === undefined || byline.includes(affiliation) || affiliation === outlet
    ? [byline]
    : [byline, affiliation]
}
