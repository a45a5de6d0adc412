// Ids are UUIDs of version 7 (RFC 9562, section 5.7), made where the row is made: no server hands
// them out. They sort by the time they were made. Chance and time come in as data.

export type ArticleId = string & { readonly of?: 'article' }
export type RevisionId = string & { readonly of?: 'revision' }
export type SpanId = string & { readonly of?: 'span' }
export type ClaimId = string & { readonly of?: 'claim' }
export type EvidenceId = string & { readonly of?: 'evidence' }
export type HopId = string & { readonly of?: 'hop' }
export type SearchId = string & { readonly of?: 'search' }
export type SourceId = string & { readonly of?: 'source' }
export type VerdictId = string & { readonly of?: 'verdict' }
export type ReviewerId = string & { readonly of?: 'reviewer' }
export type DeviceId = string & { readonly of?: 'device' }
export type PatchId = string & { readonly of?: 'patch' }
/** The SHA-256 of a file's bytes in lower-case hex. */
export type AttachmentId = string & { readonly of?: 'attachment' }

/** An ISO 8601 moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = string & { readonly of?: 'instant' }
/** An ISO 8601 calendar date, `2024-03-12`. */
export type CalendarDate = string & { readonly of?: 'date' }

/**
 * A UUID of version 7 for the moment `now` (milliseconds since 1970, 48 bits) from ten random
 * bytes. Throws a RangeError when `random` is shorter than that.
 */
export function uuidV7(now: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidV7 needs ten random bytes')
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80

  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return [8, 12, 16, 20, 32].reduce(
    (parts, end, i, ends) => parts + (i ? '-' : '') + hex.slice(ends[i - 1] ?? 0, end),
    '',
  )
}
