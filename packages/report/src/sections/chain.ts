// The way of a claim back to its origin, as readers are told it: who handed it to whom, who of them
// is named, and where the way breaks off.
import type { ChainFacts, HopFacts } from '../facts/facts.ts'
import { evidenceAnchor, jump, joined, link, paragraphs, text } from '../tree/lines.ts'
import type { Block, Line } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** The chain of a claim; nothing where it says no more than who says it. */
export function chainBlocks(chain: ChainFacts | undefined, words: ReportWords): readonly Block[] {
  if (!chain || saysNothingMore(chain)) return []
  return [
    { kind: 'heading', text: words.chain.heading, level: 4 },
    {
      kind: 'list',
      ordered: true,
      role: 'chain',
      items: chain.hops.map(hop => [{ kind: 'paragraph', line: hopLine(hop, words) }]),
    },
    ...paragraphs(verdictOnChain(chain, words), 'quiet'),
  ]
}

// One named source is what the card says already, and its link stands in the article.
function saysNothingMore({ hops: [only, ...more] }: ChainFacts): boolean {
  if (!only || more.length > 0) return more.length === 0
  const { standing, tried, evidence, isOrigin, note, opened } = only
  return standing === 'named' && ![tried, evidence, isOrigin, note, opened].some(Boolean)
}

function hopLine(hop: HopFacts, words: ReportWords): Line {
  const { chain } = words
  const sentences: readonly (Line | false | undefined)[] = [
    [text(words.quoted(hop.words), 'strong'), text(` (${chain.kind[hop.kind]}).`, 'quiet')],
    [text(whoWords(hop, words))],
    hop.isOrigin && [text(chain.isOrigin)],
    [text(linkWords(hop, words))],
    placesLine(hop, words),
    hop.evidence !== undefined && [
      text(`${chain.shownBy} `),
      jump(chain.evidence(hop.evidence), evidenceAnchor(hop.evidence)),
      text('.'),
    ],
    hop.note !== undefined && [text(`${words.article.note}: ${hop.note}`, 'quiet')],
  ]
  const said = sentences
    .filter(one => one !== undefined && one !== false)
    .filter(one => one.some(inline => inline.kind === 'break' || inline.text !== ''))
  return joined(said, ' ')
}

function whoWords({ standing, kind, resolvedTo, resolvedAs, tried }: HopFacts, words: ReportWords) {
  const { chain } = words
  const said = {
    named: '',
    resolved: chain.resolved(resolvedTo ?? '', resolvedAs && chain.resolvedKind[resolvedAs]),
    unresolved: !tried ? chain.notSaid : kind === 'named' ? chain.notFound : chain.notResolved,
  }[standing]
  return [said, tried && chain.tried(tried)].filter(Boolean).join(' ')
}

// That no link is given says something only of whoever is not named.
function linkWords({ link: state, kind, address, opened }: HopFacts, words: ReportWords): string {
  const { chain } = words
  if (opened && address !== undefined) {
    return chain.opened(words.date(opened.on), opened.isDead)
  }
  if (state === 'live' || (state === 'none' && (kind === 'named' || address !== undefined)))
    return ''
  return chain.link[state]
}

function placesLine({ address, archivedAddress, opened }: HopFacts, words: ReportWords) {
  const { evidence, about } = words
  const page = opened?.isDead ? about.address : evidence.live
  const places = [
    ...(address === undefined ? [] : [[link(page, address)]]),
    ...(archivedAddress === undefined ? [] : [[link(evidence.archived, archivedAddress)]]),
  ]
  return places.length > 0 && joined(places)
}

function verdictOnChain({ hops, breaksAt, hopsToOrigin }: ChainFacts, words: ReportWords): string {
  const { chain } = words
  const broken = breaksAt === undefined ? undefined : hops[breaksAt - 1]
  return [
    broken && chain.breaks(broken.number, chain.because[broken.kind]),
    hopsToOrigin === undefined ? !broken && chain.openEnd : chain.toOrigin(hopsToOrigin),
  ]
    .filter(Boolean)
    .join(' ')
}
