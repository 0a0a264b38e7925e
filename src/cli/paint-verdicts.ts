import colours from 'picocolors'
import type { Verdict } from '#domain/activation/verdicts'

const paint = colours.createColors(true)

const tones: Readonly<Record<Verdict, (text: string) => string>> = {
  COMMITTED: (text) => paint.bold(paint.green(text)),
  UNCHANGED: paint.bold,
  ROLLED_BACK: (text) => paint.bold(paint.yellow(text)),
  NEEDS_HUMAN: (text) => paint.bold(paint.red(text)),
  UNKNOWN: (text) => paint.bold(paint.magenta(text)),
}

/** Colours each verdict that begins a line. */
export function paintVerdicts(text: string): string {
  return text.replaceAll(/^( *)(COMMITTED|UNCHANGED|ROLLED_BACK|NEEDS_HUMAN|UNKNOWN)(?=:)/gm, (_, space: string, verdict: Verdict) => {
    return `${space}${tones[verdict](verdict)}`
  })
}
