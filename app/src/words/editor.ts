export const editorWords = {
  tools: 'Text style',
  bold: 'Bold',
  italic: 'Italic',
  bulletList: 'List',
  orderedList: 'Numbers',
  blockquote: 'Quote',
} as const
