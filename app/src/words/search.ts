// What the search over the library says.
export const searchWords = {
  label: 'Search titles, outlets, authors, present texts and claims',
  short: 'Search titles and texts',
  inClaims: 'In claims',
  byTitle: 'Title, outlet or author',
  inText: 'In the text',
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  looking: 'Searching …',
  preparing: (done: number, total: number) =>
    `The texts are being prepared for searching: ${done} of ${total}. This is done once.`,
  found: (articles: number, isAll: boolean) => {
    const counted = articles === 1 ? '1 article' : `${articles} articles`
    return isAll ? `Found in ${counted}.` : `Found in ${counted} so far.`
  },
  nothing: (question: string) =>
    `No article’s present text, title, outlet or author holds “${question}”, and no claim. Older versions are not searched. A word also finds longer words that begin with it; words between quotation marks must follow each other.`,
  goOn: 'Go on searching',
  failed:
    'The texts could not be searched. All articles are still here, and nothing was changed. Load the page again, then search once more.',
  more: (count: number, left: number) => `Show ${count} more of ${left}`,
} as const
