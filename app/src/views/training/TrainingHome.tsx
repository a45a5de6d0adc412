// What there is to practise on, and what was done with it.
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { DropAnywhere } from '../../ui/DropAnywhere.tsx'
import { packWords } from '../../words/packs.ts'
import { trainingWords } from '../../words/training.ts'
import { AttemptList } from './AttemptList.tsx'
import { PackShelf } from './PackShelf.tsx'
import { SampleExercises } from './SampleExercises.tsx'
import styles from './TrainingHome.module.css'
import { TrainingParts } from './TrainingParts.tsx'
import { usePackIntake } from './use-pack-intake.ts'

/** The exercises on offer. A pack or a key can be dropped anywhere. */
export function TrainingHome() {
  const intake = usePackIntake()

  function take({ files }: DataTransfer) {
    if (files.length > 0) void intake.takeFiles([...files])
  }

  return (
    <ColumnPlace title={trainingWords.heading} width="list">
      <DropAnywhere words={packWords.dropNow} onDropped={take} />
      <TrainingParts />
      <p className={styles['intro']}>{trainingWords.intro}</p>
      <AttemptList />
      <PackShelf intake={intake} />
      <SampleExercises />
    </ColumnPlace>
  )
}
