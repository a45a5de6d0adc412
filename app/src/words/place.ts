// What every place of one article says.
export const placeWords = {
  back: 'Back to the article',
} as const
