// A linear model in eight bits: one weight for each hashed feature and class.

import type { Features } from './features.ts'

/** Weights as they are shipped. */
export interface WrittenModel {
  /** The table of each class has 2^bits weights. */
  readonly bits: number
  readonly classes: number
  /** What one step of the eight-bit weights is worth. */
  readonly step: number
  /** Log-odds = scale * score + shift, by class; fitted on sentences left out of training. */
  readonly calibration: readonly (readonly [scale: number, shift: number])[]
  /** The weights, class after class, as signed bytes in base 64. */
  readonly weights: string
}

export interface LinearModel {
  readonly classes: number
  /** The calibrated log-odds of each class. */
  logOdds(features: Features): number[]
  /** What one feature adds to the log-odds of a class in a sentence of `count` features. */
  weightOf(id: number, at: number, count: number): number
}

/** Reads a written model. */
export function readLinearModel({
  bits,
  classes,
  step,
  calibration,
  weights,
}: WrittenModel): LinearModel {
  const table = signedBytes(weights)
  const size = 1 << bits
  if (table.length !== size * classes)
    throw new RangeError(`Expected ${size * classes} weights, found ${table.length}`)
  const scale = (at: number) => calibration[at]?.[0] ?? 1
  const shift = (at: number) => calibration[at]?.[1] ?? 0
  return {
    classes,
    logOdds({ ids }) {
      const norm = step / Math.sqrt(ids.length || 1)
      return Array.from({ length: classes }, (_, at) => {
        let sum = 0
        for (const id of ids) sum += table[at * size + (id & (size - 1))] ?? 0
        return scale(at) * sum * norm + shift(at)
      })
    },
    weightOf: (id, at, count) =>
      (scale(at) * step * (table[at * size + (id & (size - 1))] ?? 0)) / Math.sqrt(count || 1),
  }
}

/** The logistic function. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Signed bytes from base 64 without padding in the middle. */
export function signedBytes(base64: string): Int8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const text = base64.replaceAll('=', '')
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let written = 0
  for (let at = 0; at < text.length; at++) {
    held = (held << 6) | (values[text.charCodeAt(at)] ?? 0)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[written++] = (held >> bits) & 255
  }
  return bytes
}

/** Base 64 of signed bytes, padded. */
export function base64Of(bytes: Int8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const held =
      ((bytes[at] ?? 0) & 255) * 65536 +
      ((bytes[at + 1] ?? 0) & 255) * 256 +
      ((bytes[at + 2] ?? 0) & 255)
    parts.push(
      alphabet.charAt(held >> 18) +
        alphabet.charAt((held >> 12) & 63) +
        (left > 1 ? alphabet.charAt((held >> 6) & 63) : '=') +
        (left > 2 ? alphabet.charAt(held & 63) : '='),
    )
  }
  return parts.join('')
}
