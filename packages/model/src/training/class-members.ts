// Who is in a class: the people of its result files, each with their goes at one article. The order of
// the files says nothing; a file that does not belong is named, and the others count.
import type { Answer } from '../records/answer.ts'
import type { Tag } from '../records/tag.ts'
import { deviceMark, type ResultAttempt, type ResultFile } from './result-file.ts'
import type { TrainingArticle } from './training-article.ts'

/** A result file that was read and verified, by a name of its own. */
export interface ClassFile {
  readonly file: string
  readonly result: ResultFile
}

/** What a class is about. */
export interface ClassArticle {
  readonly article: TrainingArticle
  /** The hashes under which attempts may name it: of its pack, and of the article alone. */
  readonly contents: readonly string[]
}

/** A person of the class: a name and a device. Neither proves who sat there. */
export interface Member {
  /** Person and device; the same in every file of theirs. */
  readonly id: string
  /** As it was typed in the latest file; may be empty. */
  readonly name: string
  /** The device key in a form that two people can compare. */
  readonly mark: string
  /** Their goes at this article, the earliest first. */
  readonly attempts: readonly ResultAttempt[]
  /** The files they came from. */
  readonly files: readonly string[]
  /** True when a file from another device names the same person. */
  readonly isElsewhereToo: boolean
}

/** Why a good result file adds nothing to a class. */
export interface ClassFileProblem {
  readonly file: string
  readonly code:
    /** Its attempts are at other articles. */
    | 'other-article'
    /** It names this article, but answers sentences that the article does not have. */
    | 'does-not-fit'
    /** Every attempt in it is in a later file of the same person. */
    | 'nothing-new'
  /** The titles of the articles it is about. */
  readonly titles: readonly string[]
}

export interface ClassMembers {
  /** By name, then by id. */
  readonly members: readonly Member[]
  /** In the order of the files. */
  readonly problems: readonly ClassFileProblem[]
}

/** Sorts result files into people and their attempts at one article. */
export function classMembers(about: ClassArticle, files: readonly ClassFile[]): ClassMembers {
  const problems: ClassFileProblem[] = []
  const people = new Map<string, ClassFile[]>()
  for (const file of files) {
    const code = problemOf(about, file)
    if (code) problems.push(problem(file, code))
    else listIn(people, personOf(file.result)).push(file)
  }
  const members = Array.from(people, ([id, own]) => memberOf(about, id, own))
  for (const file of files) {
    const member = members.find(({ id }) => id === personOf(file.result))
    const isUsed = member?.files.includes(file.file)
    if (member && !isUsed && !problems.some(one => one.file === file.file)) {
      problems.push(problem(file, 'nothing-new'))
    }
  }
  const order = new Map(files.map(({ file }, i) => [file, i]))
  return {
    members: withTwins(members).sort(
      (a, b) => a.name.localeCompare(b.name, 'en') || compare(a.id, b.id),
    ),
    problems: problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0)),
  }
}

/** Which of several goes of one person counts. */
export type AttemptChoice = 'first' | 'last'

/** The attempt that counts for a member: the first or the last that was finished, else of all. */
export function attemptThatCounts(
  { attempts }: Pick<Member, 'attempts'>,
  choice: AttemptChoice,
): ResultAttempt | undefined {
  const finished = attempts.filter(attempt => attempt.finishedAt !== undefined)
  return (finished.length > 0 ? finished : attempts).at(choice === 'first' ? 0 : -1)
}

/** An attempt's answers by the start of their sentence. */
export function answersByStart(attempt: ResultAttempt): ReadonlyMap<number, Answer> {
  return new Map(attempt.answers.map(answer => [answer.sentence, answer]))
}

/**
 * Sentences × people: the tag each gave, null where they gave none. One row for each sentence of the
 * article, in reading order, its columns in the order of `members`.
 */
export function tagsOfClass(
  article: TrainingArticle,
  members: readonly Pick<Member, 'attempts'>[],
  choice: AttemptChoice,
): readonly (readonly (Tag | null)[])[] {
  const columns = members.map(member => {
    const attempt = attemptThatCounts(member, choice)
    return attempt && answersByStart(attempt)
  })
  return article.sentences.map(({ start }) =>
    columns.map(answers => answers?.get(start)?.tag ?? null),
  )
}

function isAbout({ article, contents }: ClassArticle, attempt: ResultAttempt): boolean {
  return attempt.exercise === article.id && contents.includes(attempt.content)
}

function problemOf(
  about: ClassArticle,
  { result }: ClassFile,
): 'other-article' | 'does-not-fit' | undefined {
  const attempts = result.attempts.filter(attempt => isAbout(about, attempt))
  if (attempts.length === 0) return 'other-article'
  const { sentences } = about.article
  const ends = new Map(sentences.map(({ start, end }) => [start, end]))
  const fits = attempts.every(({ answers }) =>
    answers.every(({ sentence, spans, fragments }) => {
      const end = ends.get(sentence)
      if (end === undefined) return false
      return [...spans, ...fragments].every(
        mark => sentence <= mark.start && mark.start < mark.end && mark.end <= end,
      )
    }),
  )
  return fits ? undefined : 'does-not-fit'
}

function memberOf(about: ClassArticle, id: string, files: readonly ClassFile[]): Member {
  // Of several copies of an attempt the one from the latest file counts, and of equals the one
  // whose file comes first by name: whatever order the files came in.
  const latestFirst = [...files].sort(
    (a, b) => compare(b.result.madeAt, a.result.madeAt) || compare(a.file, b.file),
  )
  const attempts = new Map<string, { readonly attempt: ResultAttempt; readonly file: string }>()
  for (const { file, result } of latestFirst) {
    for (const attempt of result.attempts) {
      if (isAbout(about, attempt) && !attempts.has(attempt.id)) {
        attempts.set(attempt.id, { attempt, file })
      }
    }
  }
  const publicKey = latestFirst[0]?.result.signature.publicKey ?? ''
  const used = new Set(Array.from(attempts.values(), ({ file }) => file))
  return {
    id,
    name: latestFirst[0]?.result.trainee.name.trim() ?? '',
    mark: deviceMark(publicKey),
    attempts: Array.from(attempts.values(), ({ attempt }) => attempt).sort(
      (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id),
    ),
    files: latestFirst.map(({ file }) => file).filter(file => used.has(file)),
    isElsewhereToo: false,
  }
}

/** Marks those whose name or id stands on another device as well. */
function withTwins(members: readonly Member[]): Member[] {
  const traineeOf = ({ id }: Member) => id.slice(id.indexOf('/') + 1)
  return members.map(member => ({
    ...member,
    isElsewhereToo: members.some(
      other =>
        other !== member &&
        (traineeOf(other) === traineeOf(member) ||
          (member.name !== '' && other.name.toLowerCase() === member.name.toLowerCase())),
    ),
  }))
}

function personOf({ signature, trainee }: ResultFile): string {
  return `${deviceMark(signature.publicKey).replaceAll(' ', '')}/${trainee.id}`
}

function problem({ file, result }: ClassFile, code: ClassFileProblem['code']): ClassFileProblem {
  return { file, code, titles: [...new Set(result.attempts.map(({ title }) => title))] }
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
