import { formatCount } from './amount.ts'

const steps = [
  { seconds: 86_400, word: 'day' },
  { seconds: 3600, word: 'hour' },
  { seconds: 60, word: 'minute' },
] as const

/** Returns how long ago a moment (RFC 3339) was, in its largest unit: `3 hours`; `in the future` for a clock that disagrees. */
export function ageOf(moment: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(moment)) / 1000)
  if (Number.isNaN(seconds)) return 'unknown'
  // Clocks of two machines differ a little.
  if (seconds < -60) return 'in the future'
  const step = steps.find((one) => seconds >= one.seconds)
  return step === undefined ? formatCount(Math.max(0, seconds), 'second') : formatCount(Math.floor(seconds / step.seconds), step.word)
}

/** The same as a clause: `3 hours ago`. */
export function agoOf(moment: string, now: number): string {
  const age = ageOf(moment, now)
  return /^[0-9]/.test(age) ? `${age} ago` : age
}
