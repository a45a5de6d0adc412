// Articles that are not open, to be read beside the one that is: nothing can be changed in them.
import type { ArticleId, Desk } from '@claimbench/model'
import { createContext, useContext } from 'react'

export interface OtherArticles {
  /** A desk with the article on it; undefined when there is none of that id. */
  readonly load: (id: ArticleId) => Promise<Desk | undefined>
}

export const OtherArticlesContext = createContext<OtherArticles | undefined>(undefined)

/** The articles that are not open. Throws outside of the app. */
export function useOtherArticles(): OtherArticles {
  const articles = useContext(OtherArticlesContext)
  if (!articles) throw new Error('A view that reads other articles stands outside of the app')
  return articles
}
