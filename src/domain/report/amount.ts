import type { Event } from './event.ts'

type Unit = Extract<Event, { event: 'progress' }>['unit']

const binaryUnits = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** `1.5 MiB`; below 1 KiB `17 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length)
  return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`
}

/** `3 paths`, `1 path`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Returns an amount of progress in its unit. */
export function formatAmount(amount: number, unit: Unit): string {
  if (unit === 'bytes') return formatBytes(amount)
  return formatCount(amount, unit === 'paths' ? 'path' : 'derivation')
}
