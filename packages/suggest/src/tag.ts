// The tags of a sentence.

export type Tag = 'claim' | 'opinion' | 'attribution' | 'none'

/** The order of the tag model's classes. */
export const tagOrder = ['claim', 'opinion', 'attribution', 'none'] as const
