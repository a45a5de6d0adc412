import { Button } from '../../ui/Button.tsx'
import { classroomWords } from '../../words/classroom.ts'
import styles from './Classroom.module.css'
import type { ClassFiles } from './use-class-files.ts'

/** Says how many files wait for their pack, and what brings them in. */
export function WaitingNotice({ waiting, letGo }: Pick<ClassFiles, 'waiting' | 'letGo'>) {
  if (waiting.length === 0) return null
  const packs = [...new Set(waiting.map(({ pack }) => pack))].filter(pack => pack !== '')
  return (
    <div className={styles['attempts']} role="status">
      <span>{classroomWords.waiting(waiting.length, packs)}</span>
      <Button look="quiet" onClick={letGo}>
        {classroomWords.letWaitingGo}
      </Button>
    </div>
  )
}
