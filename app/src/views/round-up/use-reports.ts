// The facts of chosen articles, read from the disk one after the other and kept while the place is open.
import { type Desk, latestPublication, seenBy } from '@claimbench/model'
import { gatherFacts, mainReviewerOf, pastEdition, type ReportFacts } from '@claimbench/report'
import { useEffect, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { appVersion } from '../report/app-version.ts'

/** `undefined`: not here or damaged. */
type Known = ReadonlyMap<string, ReportFacts | undefined>

export interface Reports {
  /** Those that were read, in the order of `ids`. */
  readonly reports: readonly ReportFacts[]
  /** How many are still to be read, and how many cannot be. */
  readonly waiting: number
  readonly unreadable: number
}

/** The reports on articles as readers have them. `at` is the moment of the document. */
export function useReports(ids: readonly string[], at: string): Reports {
  const session = useSession()
  const articles = useOtherArticles()
  const [known, setKnown] = useState<Known>(new Map())
  const next = ids.find(id => !known.has(id))

  useEffect(() => {
    if (next === undefined) return
    let isOver = false
    const keep = (facts: ReportFacts | undefined) => {
      if (!isOver) setKnown(before => new Map(before).set(next, facts))
    }
    articles.load(next).then(
      desk => keep(desk && factsAsPublished(desk, next, session.reviewer, at)),
      () => keep(undefined),
    )
    return () => {
      isOver = true
    }
  }, [articles, session, next, at])

  const read = ids.filter(id => known.has(id))
  const reports = read.flatMap(id => known.get(id) ?? [])
  return {
    reports,
    waiting: ids.length - read.length,
    unreadable: read.length - reports.length,
  }
}

// What readers have: the published version, else what is signed off now.
function factsAsPublished(
  whole: Desk,
  article: string,
  viewer: string,
  at: string,
): ReportFacts | undefined {
  const desk = seenBy(whole, viewer)
  const options = { article, audience: 'publish', at, version: appVersion } as const
  const published = latestPublication(desk, article)
  const past = published && pastEdition(desk, published.id, options)
  if (past) return gatherFacts(past.desk, past.options)
  return gatherFacts(desk, { ...options, reviewer: mainReviewerOf(desk, article, viewer) })
}
