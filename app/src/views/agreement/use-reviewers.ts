import { agreeOnTag, reopenAgreedTag } from '@claimbench/model'
import type { AttemptChoice, DeskAsClass } from '@claimbench/model/training'
import { useCallback, useMemo, useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { classFigures } from '../../training/class-figures.ts'
import { agreementWords } from '../../words/agreement.ts'
import type { ClassDesk, SettledAnswer, Trail } from '../classroom/class-context.ts'
import { useReasonDrafts } from '../classroom/use-reason-drafts.ts'
import type { Settling } from '../classroom/use-settling.ts'

const ONLY: AttemptChoice = 'last'

/**
 * The reviewers of an article as the parts of the class view need them. `show` brings the article
 * into view when somebody follows a figure.
 */
export function useReviewers(
  coded: DeskAsClass | undefined,
  show: () => void,
): ClassDesk | undefined {
  const { reviewer } = useSession()
  const agreed = useDesk(desk => desk.agreedTags)
  const [inHand, take] = useState(0)
  const [trail, setTrail] = useState<Trail>()
  const settling = useAgreeing(coded?.revision)
  const drafts = useReasonDrafts()
  const answers = useMemo(
    () =>
      new Map(
        [...agreed.values()]
          .filter(row => row.revision === coded?.revision)
          .map(({ start, tag, reason }): [number, SettledAnswer] => [
            start,
            { sentence: start, tag, reason, alternatives: [], marks: { kind: 'none' } },
          ]),
      ),
    [agreed, coded?.revision],
  )
  const members = useMemo(
    () =>
      (coded?.members ?? []).map(member => ({
        ...member,
        name: member.name || (member.id === reviewer ? agreementWords.you : agreementWords.noName),
      })),
    [coded, reviewer],
  )
  const figures = useMemo(
    () => coded && classFigures(coded.article, members, ONLY),
    [coded, members],
  )
  if (!coded || !figures) return undefined
  return {
    kind: 'reviewers',
    lesson: {
      packed: { article: coded.article, sheets: new Map() },
      content: coded.article.id,
      packTitle: '',
      key: undefined,
    },
    members,
    figures,
    key: undefined,
    answers,
    settling,
    drafts,
    choice: ONLY,
    setChoice: () => undefined,
    inHand,
    take,
    trail,
    follow(next) {
      setTrail(next)
      if (!next) return
      take(now => next.places[0] ?? now)
      show()
    },
  }
}

// What is agreed belongs to the article: its own history takes it back, also after a reload.
function useAgreeing(revision: string | undefined): Settling {
  const session = useSession()
  const dispatch = useDispatch()
  const history = useSessionState(state => state.history)
  const settle = useCallback<Settling['settle']>(
    answers => {
      if (revision === undefined) return
      const gesture = answers.length > 1 ? session.newId() : undefined
      for (const { sentence: start, answer } of answers) {
        const options = gesture === undefined ? {} : { gesture }
        if (answer) {
          const { tag, reason } = answer
          dispatch(agreeOnTag, { revision, start, tag, reason }, options)
        } else {
          dispatch(reopenAgreedTag, { revision, start }, options)
        }
      }
    },
    [dispatch, session, revision],
  )
  return useMemo(
    () => ({
      settle,
      undo: () => session.undo().ok,
      redo: () => session.redo().ok,
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
    }),
    [settle, session, history],
  )
}
