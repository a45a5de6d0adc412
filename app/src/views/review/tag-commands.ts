import type { Tag } from '@claimbench/model'

/** The command that gives each tag and goes on. */
export const TAG_COMMANDS: Readonly<Record<Tag, string>> = {
  claim: 'tag-claim',
  opinion: 'tag-opinion',
  attribution: 'tag-attribution',
  none: 'tag-none',
}
