// How a sentence is tagged, as a trainee reads it beside the article.
import type { Tag } from '@claimbench/model'

export const guidelineWords = {
  heading: 'Guideline',
  intro: 'Look at the main verb of the sentence, and ask in this order. The first yes decides.',
  steps: [
    'Does somebody want, plan or try something, and nobody is cited for it? It is an opinion.',
    'Does somebody say, think, expect or suggest something? It is an attribution.',
    'Does somebody reveal, admit or rely on a fact? It is a claim; mark who and how.',
    'Can it be checked now? It is a claim. Does it judge, foretell or advise? It is an opinion. Else it is none.',
  ],
  tags: [
    {
      tag: 'claim',
      text: 'Says that something is or was so: an event, a number, a date, who belongs where. It could be looked up.',
      example: 'The council closed two of the five swimming pools in 2024.',
    },
    {
      tag: 'opinion',
      text: 'Judges, foretells, advises, or knows what somebody secretly wants.',
      example: 'Closing them was a shabby way to save money.',
    },
    {
      tag: 'attribution',
      text: 'Puts its main content in somebody else’s mouth: without that source the writer would not answer for it.',
      example: 'Several swimmers say that nobody asked them.',
    },
    {
      tag: 'none',
      text: 'A question, a greeting, a date, a line that asks for followers.',
      example: 'Read more on page four.',
    },
  ] satisfies readonly { readonly tag: Tag; readonly text: string; readonly example: string }[],
  hardTitle: 'Hard cases',
  hard: [
    '“It is clear that …” with nobody behind it is an opinion.',
    'A forecast is an opinion; somebody’s forecast is an attribution.',
    'Two main clauses: the one more worth a check decides.',
    'What a law or a report itself lays down is a claim with a source; what it is cited for is an attribution.',
    'A cause between two events is a claim; a motive is an opinion.',
    'Headlines and captions are tagged like any sentence.',
  ],
  spansTitle: 'Who says it',
  spans: [
    'The source is who is said to say it; the cue is the words that hand it over: said, according to, heard from.',
    'Named: a person, an organisation, a document that can be found.',
    'Unnamed: somebody definite without a name, such as two officials of the harbour.',
    'Vague: an open number of people, or nobody at all: experts, some media, it is believed, allegedly.',
    'Two layers are two sources: some papers have it from a minister.',
  ],
  fragmentsTitle: 'Claims',
  fragments: [
    'A claim is one fact, cut out in the article’s own words, often smaller than its sentence.',
    'Its wording stands alone: who, what, when, where, without pronouns, and not turned into its opposite.',
  ],
  verdictTitle: 'Evidence and verdict',
  verdict: [
    'Quote word for word. Prefer those who were there or keep the record to those who report it.',
    'Two documents that go back to one source are one voice.',
  ],
} as const
