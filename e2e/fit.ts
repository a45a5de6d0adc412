// Whether a page fits whoever reads it.
import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** The rules of axe whose answer may change with the colours alone. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * What axe calls serious or critical, each as a line that names the place.
 * @param rules `colours` asks only what a second colour scheme can change.
 */
export async function seriousProblems(
  page: Page,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  // Evaluated over the developer tools' protocol, the source is no script of the page: its content
  // security policy stays as strict as it is for people.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([runOnly]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(runOnly && { runOnly: [...runOnly] }),
      }),
    [rules === 'colours' ? RULES_OF_COLOUR : undefined] as const,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    )
}

/** By how many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}
