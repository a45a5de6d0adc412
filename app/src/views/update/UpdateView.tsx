// The place of an update: bring a newer version, see what becomes of every mark, decide, and only then
// change anything.
import { useState } from 'react'
import { ArticlePlace } from '../../shell/ArticlePlace.tsx'
import { incomingVersion, type IncomingVersion } from '../../shell/incoming-versions.ts'
import { updateWords } from '../../words/update.ts'
import { BringVersion } from './BringVersion.tsx'
import { ReviewUpdate } from './ReviewUpdate.tsx'

/** Updates an article. Keyed by the article: another one is another view. */
export function UpdateView({ id }: { readonly id: string }) {
  const [version, setVersion] = useState<IncomingVersion | undefined>(() => incomingVersion(id))
  return (
    <ArticlePlace id={id} heading={updateWords.heading}>
      {(article, revision) =>
        version ? (
          <ReviewUpdate article={article} revision={revision} version={version} />
        ) : (
          <BringVersion article={id} onRead={setVersion} />
        )
      }
    </ArticlePlace>
  )
}
