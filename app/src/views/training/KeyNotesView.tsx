// Reasons and alternatives of an article, sentence by sentence: what its key says besides the tags.
import {
  type ArticleRow,
  type ClaimRow,
  claimsIn,
  keyNoteId,
  type KeyNoteRow,
  type Sentence,
  sentencesOf,
  type Tag,
  tagOf,
  TAGS,
  writeKeyNote,
} from '@claimbench/model'
import { useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { HeldElsewhere } from '../../shell/HeldElsewhere.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { CheckField, TextArea, TextField } from '../../ui/Field.tsx'
import { makeWords } from '../../words/packs.ts'
import { reviewWords, tagWords } from '../../words/review.ts'
import { KeyNotesUndo } from './KeyNotesUndo.tsx'
import styles from './MakePackView.module.css'
import homeStyles from './TrainingHome.module.css'
import { TrainingNotice } from './TrainingNotice.tsx'

/** Opens an article to write its key. */
export function KeyNotesView({ id }: { readonly id: string }) {
  const opening = useOpenArticle(id)
  const article = useDesk(desk => desk.articles.get(id))
  if (opening === 'opening') return <TrainingNotice>{reviewWords.loading}</TrainingNotice>
  if (opening === 'gone' || !article) return <TrainingNotice>{reviewWords.gone}</TrainingNotice>
  return <KeyNotes article={article} />
}

function KeyNotes({ article }: { readonly article: ArticleRow }) {
  const { reviewer } = useSession()
  const sentences = useDesk(desk => sentencesOf(desk, article.revision)).filter(
    one => !one.isFurniture,
  )
  const bare = useDesk(
    desk =>
      sentences.filter(
        ({ start }) => !desk.keyNotes.get(keyNoteId(article.revision, start, reviewer))?.reason,
      ).length,
  )
  return (
    <ColumnPlace title={article.title} width="list" head={<KeyNotesUndo />}>
      <HeldElsewhere />
      <p className={homeStyles['intro']}>{makeWords.notesIntro}</p>
      <p className={styles['row']}>
        <Link href="/training/make">{makeWords.backToPack}</Link>
        <span className={styles['note']}>{makeWords.withoutReason(bare)}</span>
      </p>
      <ol className={styles['sentences']}>
        {sentences.map(sentence => (
          <KeyNote key={sentence.start} article={article} sentence={sentence} />
        ))}
      </ol>
    </ColumnPlace>
  )
}

interface KeyNoteProps {
  readonly article: ArticleRow
  readonly sentence: Sentence
}

function KeyNote({ article, sentence }: KeyNoteProps) {
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const { revision } = article
  const { start, end, number = 0 } = sentence
  const id = keyNoteId(revision, start, reviewer)
  const text = useDesk(desk => desk.revisions.get(revision)?.text.slice(start, end))
  const tag = useDesk(desk => tagOf(desk, revision, sentence, reviewer)?.tag)
  const note = useDesk(desk => desk.keyNotes.get(id))
  const claims = useDesk(desk => claimsIn(desk, revision, sentence))
  const write = (fields: Parameters<typeof writeKeyNote>[1]['fields'], what: string) =>
    dispatch(writeKeyNote, { revision, start, fields }, { gesture: `${id}:${what}` })

  return (
    <li className={styles['sentence']}>
      <p className={styles['words']} lang={article.language}>
        <Glyph tag={tag} /> {text}
      </p>
      <TextArea
        label={`${makeWords.reason(number)} (${tag ? tagWords[tag] : makeWords.untaggedHere})`}
        rows={2}
        value={note?.reason ?? ''}
        onChange={event => write({ reason: event.target.value }, 'reason')}
      />
      {TAGS.filter(other => other !== tag).map(other => (
        <Alternative
          key={other}
          tag={other}
          number={number}
          alternatives={note?.alternatives ?? []}
          onWrite={alternatives => write({ alternatives }, other)}
        />
      ))}
      {claims.map(claim => (
        <OtherWordings
          key={claim.id}
          claim={claim}
          note={note}
          onWrite={wordings => write({ wordings }, claim.id)}
        />
      ))}
    </li>
  )
}

interface AlternativeProps {
  readonly tag: Tag
  readonly number: number
  readonly alternatives: KeyNoteRow['alternatives']
  readonly onWrite: (alternatives: KeyNoteRow['alternatives']) => void
}

function Alternative({ tag, number, alternatives, onWrite }: AlternativeProps) {
  const given = alternatives.find(one => one.tag === tag)
  const others = alternatives.filter(one => one.tag !== tag)
  return (
    <div className={styles['row']}>
      <CheckField
        label={makeWords.alsoTag(tagWords[tag])}
        checked={given !== undefined}
        onChange={event =>
          onWrite(event.target.checked ? [...others, { tag, reason: '' }] : others)
        }
      />
      {given && (
        <TextField
          label={makeWords.alsoReason(tagWords[tag], number)}
          value={given.reason}
          onChange={event => onWrite([...others, { tag, reason: event.target.value }])}
        />
      )}
    </div>
  )
}

interface OtherWordingsProps {
  readonly claim: ClaimRow
  readonly note: KeyNoteRow | undefined
  readonly onWrite: (wordings: KeyNoteRow['wordings']) => void
}

// What is typed may end in an empty line, which the record does not keep: the field has its own words
// as long as they say what the record says.
function OtherWordings({ claim, note, onWrite }: OtherWordingsProps) {
  const own = (note?.wordings ?? []).filter(one => one.claim === claim.id)
  const others = (note?.wordings ?? []).filter(one => one.claim !== claim.id)
  const kept = own.map(({ wording }) => wording).join('\n')
  const [typed, setTyped] = useState(kept)
  return (
    <TextArea
      label={makeWords.wordings(claim.quote)}
      rows={2}
      value={wordingsIn(typed).join('\n') === kept ? typed : kept}
      onChange={event => {
        setTyped(event.target.value)
        onWrite([
          ...others,
          ...wordingsIn(event.target.value).map(wording => ({ claim: claim.id, wording })),
        ])
      }}
    />
  )
}

function wordingsIn(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}
