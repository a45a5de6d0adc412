import type { Draft } from './draft.ts'

type Field = 'region' | 'theme' | 'section'

const FIELDS: readonly { field: Field; label: RegExp }[] = [
  { field: 'region', label: /^(?:regions?|countr(?:y|ies)|places?|locations?|регион|регіон)$/iu },
  {
    field: 'section',
    label:
      /^(?:categor(?:y|ies)|filed (?:under|in)|posted (?:in|under)|published (?:in|under)|sections?|rubric|department|kategorien?|ressort|rubrik|rubrique|catégories?|categorías?|sección|sezione|categori[ae]|categorias?|kategori[ea]|рубрик[аи]|категори[яи])$/iu,
  },
  { field: 'theme', label: /./u },
]

/** What a line such as `Region: Asia, USA` files the article under; undefined when it names nothing. */
export function readLabel(draft: Draft): { field: Field; values: string[] } | undefined {
  const hashtags = draft.text.match(/#[\p{L}\p{N}_]+/gu)
  if (draft.text.startsWith('#') && hashtags) {
    return { field: 'theme', values: hashtags.map(tag => tag.slice(1)) }
  }
  const colon = /^([^:：]{2,30})[:：]\s*/u.exec(draft.text)
  if (!colon?.[1]) return undefined
  const label = colon[1].trim()
  const field = FIELDS.find(entry => entry.label.test(label))?.field ?? 'theme'
  const linked = draft.links.filter(link => link.start >= colon[0].length)
  const values =
    linked.length > 0
      ? linked.map(link => draft.text.slice(link.start, link.end))
      : draft.text.slice(colon[0].length).split(/\s*[,;|·•/]\s*/u)
  return { field, values: values.map(value => value.trim()).filter(value => value !== '') }
}

/** The last part of a breadcrumb line such as `Home > World > Asia`. */
export function readBreadcrumb(text: string): string | undefined {
  const parts = text.split(/\s*[>›»→]\s*/u).filter(part => part !== '')
  return parts.length >= 2 && parts.every(part => part.length <= 40) ? parts.at(-1) : undefined
}
