// The place of an update: bring a newer version, see what becomes of every mark, decide, and only then
// change anything.
import { useState } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { incomingVersion, type IncomingVersion } from '../../shell/incoming-versions.ts'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { reviewWords } from '../../words/review.ts'
import { updateWords } from '../../words/update.ts'
import { BringVersion } from './BringVersion.tsx'
import { HeldElsewhere } from '../../shell/HeldElsewhere.tsx'
import { ReviewUpdate } from './ReviewUpdate.tsx'
import styles from './UpdateView.module.css'

/** Updates an article. Keyed by the article: another one is another view. */
export function UpdateView({ id }: { readonly id: string }) {
  const opening = useOpenArticle(id)
  const article = useDesk(desk => desk.articles.get(id))
  const revision = useDesk(desk => desk.revisions.get(article?.revision ?? ''))
  const [version, setVersion] = useState<IncomingVersion | undefined>(() => incomingVersion(id))
  if (opening === 'opening') return <p className={styles['notice']}>{reviewWords.loading}</p>
  if (opening === 'gone' || !article || !revision) {
    return (
      <div className={styles['notice']}>
        <p>{reviewWords.gone}</p>
        <Link href="/">{reviewWords.toLibrary}</Link>
      </div>
    )
  }
  return (
    <div className={styles['place']}>
      <PlaceHeader title={updateWords.heading(article.title)}>
        <Link href={`/review/${id}`} className={styles['back'] ?? ''}>
          {updateWords.back}
        </Link>
      </PlaceHeader>
      <HeldElsewhere />
      {version ? (
        <ReviewUpdate article={article} revision={revision} version={version} />
      ) : (
        <BringVersion article={id} onRead={setVersion} />
      )}
    </div>
  )
}
