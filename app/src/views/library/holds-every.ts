/** Whether a text holds every word of a question, in any case and order. */
export function holdsEvery(text: string, question: string): boolean {
  const held = text.toLocaleLowerCase()
  return question
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => held.includes(word.replaceAll('"', '')))
}
