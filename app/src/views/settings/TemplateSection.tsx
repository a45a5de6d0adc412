// How the newsroom's reports look: logo, colours, language. Colours in which text could not be read
// are refused with the contrast they have.
import { keepAttachment, saveSetting } from '@claimbench/model'
import {
  LARGEST_LOGO,
  parseTemplate,
  readPicture,
  REPORT_LANGUAGES,
  type ReportTemplate,
  SHIPPED_TEMPLATE,
  TEMPLATE_SETTING,
  templateOf,
  type TemplateRefusal,
} from '@claimbench/report'
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { languageWords } from '../../words/report.ts'
import { templateRefusalWords, templateWords } from '../../words/template.ts'
import styles from './SettingsView.module.css'

/** The template of reports. */
export function TemplateSection() {
  const dispatch = useDispatch()
  const kept = useDesk(templateOf)
  const [draft, setDraft] = useState<ReportTemplate>(kept)
  const [refusal, setRefusal] = useState<TemplateRefusal>()
  const [isSaved, setIsSaved] = useState(false)

  function change(fields: Partial<ReportTemplate>) {
    setDraft({ ...draft, ...fields })
    setIsSaved(false)
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const parsed = parseTemplate(draft)
    setRefusal(parsed.ok ? undefined : parsed.error)
    if (!parsed.ok) return setIsSaved(false)
    const saved = dispatch(saveSetting, { setting: TEMPLATE_SETTING, value: parsed.value })
    setIsSaved(saved.ok)
  }

  const problemFor = (field: TemplateRefusal['field']) =>
    refusal?.field === field ? templateRefusalWords(refusal) : undefined
  return (
    <section className={styles['section']}>
      <h2>{templateWords.heading}</h2>
      <p className={styles['note']}>{templateWords.hint}</p>
      <form className={styles['section']} onSubmit={save} noValidate>
        <LogoField logo={draft.logo} onChoose={logo => change({ logo })} />
        <TextField
          type="color"
          label={templateWords.accent}
          value={draft.accent}
          problem={problemFor('accent')}
          onChange={event => change({ accent: event.target.value })}
        />
        <TextField
          type="color"
          label={templateWords.paper}
          hint={templateWords.paperHint}
          value={draft.paper}
          problem={problemFor('paper')}
          onChange={event => change({ paper: event.target.value })}
        />
        <SelectField
          label={templateWords.language}
          value={draft.language}
          options={REPORT_LANGUAGES.map(value => ({ value, label: languageWords[value] }))}
          onChoose={language => change({ language })}
        />
        <div className={styles['row']}>
          <Button type="submit" look="primary">
            {templateWords.save}
          </Button>
          <Button
            onClick={() => {
              setRefusal(undefined)
              change({ accent: SHIPPED_TEMPLATE.accent, paper: SHIPPED_TEMPLATE.paper })
            }}
          >
            {templateWords.shipped}
          </Button>
          <span role="status" className={styles['note']}>
            {isSaved && templateWords.saved}
          </span>
        </div>
      </form>
    </section>
  )
}

interface LogoFieldProps {
  readonly logo: string | undefined
  readonly onChoose: (logo: string | undefined) => void
}

function LogoField({ logo, onChoose }: LogoFieldProps) {
  const dispatch = useDispatch()
  const attachments = useAttachments()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const shown = useShownFile(logo)

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    if (file.size > LARGEST_LOGO) return setProblem(templateWords.logoTooLarge)
    const picture = readPicture(new Uint8Array(await file.arrayBuffer()))
    if (!picture) return setProblem(templateWords.noPicture)
    const row = await attachments.keep(file)
    if (!dispatch(keepAttachment, row).ok) return
    setProblem(undefined)
    onChoose(row.id)
  }

  return (
    <div className={styles['row']}>
      {shown && <img className={styles['logo']} src={shown} alt={templateWords.logoAlt} />}
      <Button onClick={() => input.current?.click()}>
        {logo ? templateWords.otherLogo : templateWords.chooseLogo}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={templateWords.chooseLogo}
        onChange={event => void choose(event)}
      />
      {logo && (
        <Button look="quiet" onClick={() => onChoose(undefined)}>
          {templateWords.noLogo}
        </Button>
      )}
      <span className={styles['note']}>{templateWords.logoHint}</span>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** The address of a kept file, for as long as it is shown; undefined until it is at hand. */
function useShownFile(id: string | undefined): string | undefined {
  const attachments = useAttachments()
  const [shown, setShown] = useState<{ readonly id: string; readonly address: string }>()
  useEffect(() => {
    let address: string | undefined
    let isOver = false
    if (id === undefined) return
    void attachments.open(id).then(file => {
      if (!file || isOver) return
      address = URL.createObjectURL(file)
      setShown({ id, address })
    })
    return () => {
      isOver = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [attachments, id])
  return shown?.id === id ? shown?.address : undefined
}
