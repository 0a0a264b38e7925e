import colours from 'picocolors'
import type { DriftLine } from '#domain/drift/drift-lines'
import type { DriftReport } from '#domain/drift/finding'
import { VERSION } from '#domain/protocol/version'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { isColourful } from './reporter.ts'
import type { World } from './world.ts'

export const driftFormats = ['table', 'markdown', 'json', 'sarif', 'html'] as const
export type DriftFormat = (typeof driftFormats)[number]

/** Formats a drift report. `world` shows whether standard output supports colours; without it there are none. */
export async function driftText(
  report: DriftReport,
  format: DriftFormat,
  world: Pick<World, 'stdout' | 'environment'> | undefined,
): Promise<string> {
  if (format === 'markdown') return (await import('#domain/drift/drift-markdown')).driftMarkdown(report)
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'sarif') return `${JSON.stringify((await import('#domain/drift/drift-sarif')).driftSarif(report, VERSION), null, 2)}\n`
  if (format === 'html') return (await import('#domain/drift/drift-page')).driftPage(report)
  const { driftLines } = await import('#domain/drift/drift-lines')
  return painted(driftLines(report), world !== undefined && world.stdout.isTTY === true && isColourful(world.environment))
}

function painted(lines: readonly DriftLine[], isColoured: boolean): string {
  const paint = colours.createColors(isColoured)
  const tones: Record<DriftLine['tone'], (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.blue,
    strong: paint.bold,
    faint: paint.dim,
    plain: (text) => text,
  }
  return lines.map(({ text, tone }) => `${tones[tone](sanitizeLine(text))}\n`).join('')
}
