// Reads a PDF's text in the browser: pdf.js needs one, and we have one.
import { createRequire } from 'node:module'
import type { BrowserContext } from '@playwright/test'

const require = createRequire(import.meta.url)

/** A place under the app's own address; every file of it is answered from the packages here. */
const PLACE = '/pdf-reader'

/** What the evaluated function uses of pdf.js. */
interface Pdf {
  readonly GlobalWorkerOptions: { workerSrc: string }
  getDocument(source: { data: Uint8Array }): {
    readonly promise: Promise<{
      readonly numPages: number
      getPage(number: number): Promise<{
        getTextContent(): Promise<{ readonly items: readonly { readonly str?: string }[] }>
      }>
    }>
  }
}

/** The text of each page, without any space, in Unicode's compatibility form. */
export async function pagesOfPdf(
  context: BrowserContext,
  bytes: Buffer,
): Promise<readonly string[]> {
  const page = await context.newPage()
  await page.route(`**${PLACE}/**`, route => {
    const file = new URL(route.request().url()).pathname.slice(PLACE.length)
    return file === '/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>PDF</title>' })
      : route.fulfill({ path: require.resolve(`pdfjs-dist/build${file}`) })
  })
  await page.goto(`${PLACE}/`)
  const pages = await page.evaluate(
    async ({ place, base64 }) => {
      const pdf = (await import(`${place}/pdf.mjs`)) as Pdf
      pdf.GlobalWorkerOptions.workerSrc = `${place}/pdf.worker.mjs`
      const data = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const document = await pdf.getDocument({ data }).promise
      const texts: string[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent()
        texts.push(items.map(item => item.str ?? '').join(''))
      }
      return texts
    },
    { place: PLACE, base64: bytes.toString('base64') },
  )
  await page.close()
  return pages.map(withoutSpace)
}

/** Letters alone, so that lines and hyphens of a layout do not matter. */
export function withoutSpace(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD]+/gu, '')
}
