import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { settingsWords } from '../../words/settings.ts'
import { BackupSection } from './BackupSection.tsx'
import { ChoicesSection } from './ChoicesSection.tsx'
import { IdentitySection } from './IdentitySection.tsx'
import { KeysSection } from './KeysSection.tsx'
import { OrganisationSection } from './OrganisationSection.tsx'
import styles from './SettingsView.module.css'

/** Who I am, the organisation, how I judge, how it looks, and where the work is kept. */
export function SettingsView() {
  return (
    <div className={styles['place']}>
      <PlaceHeader title={settingsWords.heading} />
      <main className={styles['main']} id="content">
        <div className={styles['column']}>
          <IdentitySection />
          <OrganisationSection />
          <ChoicesSection />
          <KeysSection />
          <BackupSection />
        </div>
      </main>
    </div>
  )
}
