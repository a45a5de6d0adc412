// Automatic backups: the folder, how they stand, and what stands in their way.
import { useAutomaticBackups } from '../../shell/automatic-backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { folderWords } from '../../words/backup.ts'
import styles from './SettingsView.module.css'

/** The part of the settings about the folder of automatic backups. */
export function FolderBackups() {
  const { state, choose, allow, write, forget } = useAutomaticBackups()
  const { folder, problem, isWriting, isSupported } = state
  return (
    <div className={styles['section']}>
      <h3 className={styles['subheading']}>{folderWords.heading}</h3>
      <p className={styles['note']}>{isSupported ? folderWords.hint : folderWords.unsupported}</p>
      <p role="status" className={styles['note']}>
        {isWriting
          ? folderWords.writing
          : folder &&
            [
              folderWords.into(folder.name, folder.files),
              folder.lastAt && folderWords.last(folder.lastAt),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      {problem && (
        <p className={styles['problem']} role="alert">
          {folderWords.problems[problem]}
        </p>
      )}
      {isSupported && (
        <div className={styles['row']}>
          {problem === 'permission' && (
            <Button look="primary" onClick={() => void allow()}>
              {folderWords.allow}
            </Button>
          )}
          {folder && problem !== 'permission' && (
            <Button disabled={isWriting} onClick={() => void write()}>
              {folderWords.write}
            </Button>
          )}
          <Button disabled={isWriting} onClick={() => void choose()}>
            {folder ? folderWords.another : folderWords.choose}
          </Button>
          {folder && (
            <Button look="quiet" disabled={isWriting} onClick={() => void forget()}>
              {folderWords.forget}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
