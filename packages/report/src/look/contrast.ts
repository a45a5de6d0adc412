// Contrast of two colours as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3).

/** A colour as `#rrggbb`, in lower case. */
export type HexColour = string & { readonly as?: 'hex' }

/** Reads `#rgb` or `#rrggbb`, with or without the sign, in any case; undefined for anything else. */
export function parseColour(typed: string): HexColour | undefined {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed)?.[1]?.toLowerCase()
  if (digits === undefined) return undefined
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** How far two colours stand apart: from 1 to 21, the same whichever comes first. */
export function contrastOf(a: HexColour, b: HexColour): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour, made lighter step by step until text in it can be read on a dark ground. */
export function readableOn(ground: HexColour, colour: HexColour, atLeast: number): HexColour {
  let lighter = colour
  for (let step = 1; step <= STEPS && contrastOf(lighter, ground) < atLeast; step++) {
    lighter = towardsWhite(colour, step / STEPS)
  }
  return lighter
}

const STEPS = 20

function luminance(colour: HexColour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(channel => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: HexColour): readonly number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
}

function towardsWhite(colour: HexColour, share: number): HexColour {
  const mixed = channels(colour).map(channel => Math.round(channel + (255 - channel) * share))
  return `#${mixed.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}
