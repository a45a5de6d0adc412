// Two parts of the platform that Node, browsers and workers share, but the language's own library
// does not describe. The pure packages load no DOM types, so these few lines stand in for them.

interface ParsedUrl {
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly origin: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}
interface Decoder {
  decode(bytes: Uint8Array): string
}

declare const URL: { new (url: string, base?: string): ParsedUrl }
declare const TextDecoder: {
  new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): Decoder
}

/** Parses an address, against `base` if it is relative; undefined when it is none. */
export function parseUrl(address: string, base?: string): ParsedUrl | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

/** Decodes bytes strictly: undefined when the label is unknown or the bytes break its rules. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
