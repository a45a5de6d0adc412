// Small JSON files that newsrooms hand to each other: a rating profile, the standards of a check. Each
// says which format it is and of which version; nothing is believed before all of it is read.
import * as v from 'valibot'
import { nestsDeeper } from './json-depth.ts'
import { type Damage, fail, ok, type Result, shownFound } from './result.ts'

/** The longest file that is read, in UTF-16 units: a hundred times the longest honest one. */
export const SETTINGS_FILE_LIMIT = 1_000_000

/** More levels than any of these files has. */
const DEEPEST = 20

/** Why such a file cannot be used. Nothing of it was kept. */
export interface SettingsFileFault {
  readonly code: Exclude<Damage['code'], 'checksum'> | 'too-large'
  /** The place in the file, such as `profile/scale/2/name`; empty for the whole. */
  readonly path: string
  /** What was found there, shortened for showing. */
  readonly found: string
}

interface FileKind<Content> {
  readonly format: string
  /** The newest version that is read. */
  readonly version: number
  readonly schema: v.GenericSchema<unknown, Content>
}

/** Reads a file of one kind; the schema must be strict, so that nothing is dropped unseen. */
export function readSettingsFile<Content>(
  text: string,
  { format, version, schema }: FileKind<Content>,
): Result<Content, SettingsFileFault> {
  if (text.length > SETTINGS_FILE_LIMIT) return fault('too-large', '', text.length)
  if (nestsDeeper(text, DEEPEST)) return fault('not-ours')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // Of our own making, but cut short, or of another kind altogether.
    return fault(text.includes(`"${format}"`) ? 'truncated' : 'not-ours')
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), json)
  if (!head.success) return fault('not-ours', '', formatOf(json))
  if (head.output.version > version) return fault('newer-version', 'version', head.output.version)
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('/')
  return fault('malformed', path, issue.input)
}

/** The text of such a file, indented by two spaces, ending in a line break. */
export function settingsFile(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function formatOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json ? json.format : ''
}

function fault(code: SettingsFileFault['code'], path = '', found: unknown = '') {
  return fail<SettingsFileFault>({ code, path, found: shownFound(found) })
}
