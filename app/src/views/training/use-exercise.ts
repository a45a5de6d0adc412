// What an open exercise does by itself: keys, the first sentence, the time.
import { sentencesOf } from '@claimbench/model'
import { EXERCISE_REVISION } from '@claimbench/model/training'
import { useCallback, useEffect, useMemo } from 'react'
import { chordFrom } from '../../keys/chord.ts'
import { keyChoicesOf } from '../../keys/key-choices.ts'
import { goTo } from '../review/bench.ts'
import type { ReviewCommand } from '../review/commands.ts'
import { focusSentenceInHand } from '../review/focus-sentence.ts'
import { commandOfChord, commandsOf } from './exercise-commands.ts'
import { type Exercise, goOnInExercise, keptAnswer, pause } from './exercise.ts'

/** The commands of the exercise; the same list as long as it is open. */
export function useExerciseCommands(exercise: Exercise): readonly ReviewCommand[] {
  return useMemo(() => commandsOf(exercise), [exercise])
}

/** The keys of the article; they also work when nothing has the focus. */
export function useExerciseKeys(exercise: Exercise): (event: KeyboardEvent) => void {
  const commands = useExerciseCommands(exercise)
  const run = useCallback(
    (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      const target = event.target as Element
      if (target.closest('input, textarea, select, [contenteditable="true"]')) return
      const chord = chordFrom(event)
      // A focused button or link keeps its own keys.
      if (target.closest('button, a, summary') && /^(Enter|Space)$/.test(chord)) return
      const { words, selection } = exercise.bench.hand.getState()
      const choices = keyChoicesOf(exercise.workspace.store.getState().desk)
      const hasWords = words !== undefined || selection !== undefined
      const command = commandOfChord(commands, chord, hasWords, choices)
      if (!command) return
      event.preventDefault()
      command.run(exercise.bench)
    },
    [commands, exercise],
  )
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const active = document.activeElement
      const isFree = !active || active === document.body
      const isBeside = active?.closest('aside') && active.matches('button, a, summary')
      if (!isFree && !isBeside) return
      if (isBeside && /^(Tab|Enter| |Shift|Control|Alt|Meta|F\d+)$/.test(event.key)) return
      focusSentenceInHand(exercise.bench.hand.getState().current)
      run(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [exercise, run])
  return run
}

/** On opening, the sentence where the trainee stopped is in hand, or the first open one. */
export function useFirstToAnswer(exercise: Exercise): void {
  useEffect(() => {
    const { bench, workspace, attempt, panes } = exercise
    if (bench.hand.getState().current !== -1) return
    const { desk } = bench.session.store.getState()
    const sentences = sentencesOf(desk, EXERCISE_REVISION).filter(one => !one.isFurniture)
    const left = workspace.store.getState().desk.attempts.get(attempt)?.inHand
    const last = sentences.find(({ start }) => start === left)
    if (last) goTo(bench, last)
    if (!last || keptAnswer(exercise, last.start)?.isShown) goOnInExercise(exercise)
    panes.setState({ isFinishing: false })
    const [first] = sentences
    if (bench.hand.getState().current === -1 && first) goTo(bench, first)
    focusSentenceInHand(bench.hand.getState().current)
  }, [exercise])
}

/** How long a sentence is in hand before that is noted, in milliseconds. */
const REST = 2_000

/** Time runs while the page is in view; how far the trainee has come is noted on the way. */
export function useTimeInView(exercise: Exercise): void {
  useEffect(() => {
    const { stopwatch, bench } = exercise
    let timer: ReturnType<typeof setTimeout> | undefined
    // What is noted while the page goes has no time to reach the disk in order: the next start would
    // speak of a session that ended early. The last rest was noted already.
    let isLeaving = false
    stopwatch.resume()
    stopwatch.turnTo(bench.hand.getState().current)
    const unfollow = bench.hand.subscribe((hand, before) => {
      if (hand.current === before.current) return
      stopwatch.turnTo(hand.current)
      clearTimeout(timer)
      timer = setTimeout(() => pause(exercise), REST)
    })
    function look() {
      if (document.visibilityState === 'visible') return stopwatch.resume()
      stopwatch.pause()
      if (!isLeaving) pause(exercise)
    }
    const leave = () => void (isLeaving = true)
    const comeBack = () => void (isLeaving = false)
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      clearTimeout(timer)
      unfollow()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
      stopwatch.pause()
      pause(exercise)
    }
  }, [exercise])
}
