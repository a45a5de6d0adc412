/**
 * Suggestions at least this probable may be taken together. On the articles set aside about nine in
 * ten of them are right, so that correcting the tenth costs less than looking at all.
 */
export const bulkThreshold = 0.85
