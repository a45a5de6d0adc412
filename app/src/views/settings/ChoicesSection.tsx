import {
  HOUSE_PROFILE,
  latestProfiles,
  profileId,
  profilesOn,
  saveSetting,
} from '@claimbench/model'
import { Link } from 'wouter'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import {
  ABBREVIATIONS_SETTING,
  abbreviationsOf,
  BULK_SETTING,
  HOLD_OUT_SETTING,
  holdsOut,
  LEARNING_SETTING,
  learnsFromTags,
  PROFILE_SETTING,
  takesInBulk,
  THEME_SETTING,
  themeOf,
  THEMES,
  WHOLE_NAMES_SETTING,
  wholeNamesOf,
} from '../../shell/settings.ts'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { settingsWords } from '../../words/settings.ts'
import { profileName, profileWords } from '../../words/profiles.ts'
import { standardsWords } from '../../words/standards.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import styles from './SettingsView.module.css'

/** How one judges, and how the app looks. */
export function ChoicesSection() {
  const dispatch = useDispatch()
  const profiles = useDesk(profilesOn)
  const chosen = useDesk(desk => desk.settings.get(PROFILE_SETTING)?.value)
  const profile = profiles.find(({ id }) => id === chosen)
  const latest = useDesk(latestProfiles)
  // A version that was chosen stays among the choices when a later one comes.
  const offered = profile && !latest.includes(profile) ? [...latest, profile] : latest
  const isBulkOn = useDesk(takesInBulk)
  const isLearning = useDesk(learnsFromTags)
  const isHoldingOut = useDesk(holdsOut)
  const theme = useDesk(themeOf)
  const abbreviations = useDesk(abbreviationsOf)
  const names = useDesk(wholeNamesOf)

  function saveList(setting: string, saved: readonly string[], typed: string) {
    const texts = typed
      .split(',')
      .map(text => text.trim())
      .filter(Boolean)
    if (texts.join() !== saved.join()) save(setting, texts)
  }

  const save = (setting: string, value: unknown) => dispatch(saveSetting, { setting, value })

  return (
    <>
      <section className={styles['section']}>
        <h2>{settingsWords.judging}</h2>
        <SelectField
          label={settingsWords.profile}
          value={
            profile?.id ??
            latest.find(one => one.profile === HOUSE_PROFILE)?.id ??
            profileId({ id: HOUSE_PROFILE, version: 1 })
          }
          options={offered.map(one => ({ value: one.id, label: profileName(one) }))}
          {...(profile?.note && { hint: profile.note })}
          onChoose={id => save(PROFILE_SETTING, id)}
        />
        <Link href="/profiles">{profileWords.page}</Link>
        <Link href="/standards">{standardsWords.page}</Link>
      </section>
      <section className={styles['section']}>
        <h2>{settingsWords.suggestions}</h2>
        <CheckField
          label={settingsWords.bulk}
          checked={isBulkOn}
          onChange={event => save(BULK_SETTING, event.target.checked)}
        />
        <CheckField
          label={suggestionWords.learn}
          checked={isLearning}
          onChange={event => save(LEARNING_SETTING, event.target.checked)}
        />
        <CheckField
          label={suggestionWords.holdOut}
          checked={isHoldingOut}
          onChange={event => save(HOLD_OUT_SETTING, event.target.checked)}
        />
      </section>
      <section className={styles['section']}>
        <h2>{settingsWords.splitting}</h2>
        <TextField
          key={abbreviations.join()}
          label={settingsWords.abbreviations}
          hint={settingsWords.abbreviationsHint}
          defaultValue={abbreviations.join(', ')}
          onBlur={event => saveList(ABBREVIATIONS_SETTING, abbreviations, event.target.value)}
        />
        <TextField
          key={`names ${names.join()}`}
          label={settingsWords.wholeNames}
          hint={settingsWords.wholeNamesHint}
          defaultValue={names.join(', ')}
          onBlur={event => saveList(WHOLE_NAMES_SETTING, names, event.target.value)}
        />
      </section>
      <section className={styles['section']}>
        <h2>{settingsWords.appearance}</h2>
        <SelectField
          label={settingsWords.theme}
          value={theme}
          options={THEMES.map(value => ({ value, label: settingsWords.themes[value] }))}
          onChoose={value => save(THEME_SETTING, value)}
        />
      </section>
    </>
  )
}
