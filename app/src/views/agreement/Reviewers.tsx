// Who has tagged the article, and the ways to bring a colleague's work in.
import type { ArticleRow } from '@claimbench/model'
import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useDispatch, useSession } from '../../desk/session-context.tsx'
import { useLibrary } from '../../shell/library-context.ts'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { agreementWords } from '../../words/agreement.ts'
import { fileNewsWords } from '../../words/classroom.ts'
import { memberName, useClass } from '../classroom/class-context.ts'
import styles from '../classroom/Classroom.module.css'
import { bringFromArticle, bringFromFile, type Brought } from './bring-work.ts'

/** The reviewers, and how to get another one. */
export function Reviewers({ article }: { readonly article: ArticleRow }) {
  const { members, lesson } = useClass()
  const total = lesson.packed.article.sentences.length
  return (
    <>
      <section>
        <h2 className={styles['heading']}>{agreementWords.reviewers}</h2>
        <ul className={styles['classes']}>
          {members.map(member => {
            const tagged = member.attempts[0]?.answers.length ?? 0
            const words = agreementWords.tagged(tagged, total)
            return (
              <li key={member.id}>
                <b>{memberName(member)}</b>
                <Progress value={tagged} total={total} label={words} />
                <span className={styles['hint']}>{words}</span>
              </li>
            )
          })}
        </ul>
        <p className={styles['hint']}>
          {members.length < 2 ? agreementWords.oneOnly : agreementWords.names}
        </p>
      </section>
      <Bring article={article} />
    </>
  )
}

function Bring({ article }: { readonly article: ArticleRow }) {
  const session = useSession()
  const dispatch = useDispatch()
  const workbench = useWorkbench()
  const entries = useLibrary()
  const articles = useOtherArticles()
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const others = useMemo(
    () =>
      (entries ?? [])
        .map(entry => entry.article)
        .filter(other => other.id !== article.id && other.title === article.title),
    [entries, article],
  )

  async function bring(read: () => Promise<Brought>) {
    setSaid(agreementWords.reading)
    const brought = await read()
    setSaid(broughtWords(brought))
  }
  const here = () => ({
    desk: session.store.getState().desk,
    article,
    dispatch,
    workbench,
    me: session.reviewer,
  })

  return (
    <section>
      <h2 className={styles['heading']}>{agreementWords.bring}</h2>
      <div className={styles['file-bar']}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={agreementWords.bringFile}
          accept=".json,application/json"
          onChange={event => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void bring(() => bringFromFile(here(), file))
          }}
        />
        <Button look="primary" onClick={() => input.current?.click()}>
          {agreementWords.bringFile}
        </Button>
        <span className={styles['hint']}>{agreementWords.bringFileHint}</span>
      </div>
      <p className={styles['hint']}>
        {agreementWords.bringBackup} <Link href="/settings">{agreementWords.toSettings}</Link>
      </p>
      {others.length === 0 && <p className={styles['hint']}>{agreementWords.noOther}</p>}
      <div className={styles['actions']}>
        {others.map(other => (
          <Button
            key={other.id}
            onClick={() =>
              void bring(async () =>
                bringFromArticle(here(), await articles.load(other.id), other.id),
              )
            }
          >
            {agreementWords.bringFrom(other.title, other.outlet)}
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

function broughtWords(brought: Brought): string {
  switch (brought.kind) {
    case 'brought':
      return agreementWords.brought(brought.names)
    case 'fault':
      return fileNewsWords({ name: '', kind: 'fault', of: 'result', fault: brought.fault })
    case 'other-article':
      return agreementWords.otherArticle(brought.titles)
    case 'another-text':
      return agreementWords.anotherText
    case 'own-work':
      return agreementWords.ownWork
    default:
      return brought satisfies never
  }
}
