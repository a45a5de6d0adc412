import styles from './ResultView.module.css'

/** A share, 0 to 1, as a bar. The number stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles['track']} width="100" height="6" rx="1" />
      <rect className={styles['fill']} width={share * 100} height="6" rx="1" />
    </svg>
  )
}
