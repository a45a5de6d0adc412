import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { copyWords } from '../../words/copies.ts'
import styles from './CopyReader.module.css'

interface PictureCopyProps {
  readonly name: string
  /** Of a picture on this machine, of a kind that shows and never runs. */
  readonly address: string
}

/** A copy that is a picture, whole or in its own size. */
export function PictureCopy({ name, address }: PictureCopyProps) {
  const [isWhole, setIsWhole] = useState(true)
  const [isBroken, setIsBroken] = useState(false)

  return (
    <>
      <div className={styles['notes']}>
        <p>{isBroken ? copyWords.brokenPicture : copyWords.picture}</p>
        {!isBroken && <p>{copyWords.pictureLocator}</p>}
      </div>
      {!isBroken && (
        <>
          <div className={styles['search']}>
            <Button onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? copyWords.actualPicture : copyWords.wholePicture}
            </Button>
          </div>
          <div
            className={styles['body']}
            role="region"
            // What scrolls has to take the focus, or the arrow keys never reach it.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={copyWords.pictureRegion}
          >
            <img
              className={styles[isWhole ? 'whole' : 'actual']}
              src={address}
              alt={copyWords.pictureAlt(name)}
              onError={() => setIsBroken(true)}
            />
          </div>
        </>
      )}
    </>
  )
}
