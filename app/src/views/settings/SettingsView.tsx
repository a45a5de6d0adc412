import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { settingsWords } from '../../words/settings.ts'
import { BackupSection } from './BackupSection.tsx'
import { ChoicesSection } from './ChoicesSection.tsx'
import { IdentitySection } from './IdentitySection.tsx'
import { KeysSection } from './KeysSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { OrganisationSection } from './OrganisationSection.tsx'
import { SetAsideSection } from './SetAsideSection.tsx'
import { TemplateSection } from './TemplateSection.tsx'

/** Who I am, the organisation, how I judge, how it looks, and where the work is kept. */
export function SettingsView() {
  return (
    <ColumnPlace title={settingsWords.heading} width="form">
      <IdentitySection />
      <PeopleSection />
      <OrganisationSection />
      <TemplateSection />
      <ChoicesSection />
      <KeysSection />
      <BackupSection />
      <SetAsideSection />
    </ColumnPlace>
  )
}
