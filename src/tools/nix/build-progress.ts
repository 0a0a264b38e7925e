import type { Event } from '#domain/report/event'
import { activityTypes, parseLogLine, resultTypes } from './internal-log.ts'

type Progress = Extract<Event, { event: 'progress' }>
type Unit = Progress['unit']
type Amount = Pick<Progress, 'done' | 'total'>

/** Bytes between two reports: Nix itself reports every 16 KiB. */
const BYTES_BETWEEN_REPORTS = 4 * 1024 * 1024

/** Turns the lines of a running build's internal log into progress events, each only when it has news. */
export function buildProgress(report: (progress: Progress) => void): (line: string) => void {
  const types = new Map<number, number>()
  const transfers = new Map<number, { done: number; total: number }>()
  const last = new Map<Unit, { done: number; total: number }>()

  const tell = (unit: Unit, { done, total }: Amount, step: number) => {
    const before = last.get(unit) ?? { done: 0, total: 0 }
    const isNews = done - before.done >= step || (done !== before.done && done === total) || (step === 1 && total !== before.total)
    if (!isNews || total === 0) return
    last.set(unit, { done, total })
    report({ event: 'progress', phase: 'build', done: Math.min(done, total), total, unit })
  }

  return (text) => {
    const line = parseLogLine(text)
    if (line?.action === 'start') types.set(line.id, line.type)
    if (line?.action !== 'result' || line.type !== resultTypes.progress) return
    const [done, total] = line.fields
    if (typeof done !== 'number' || typeof total !== 'number') return
    const type = types.get(line.id)
    if (type === activityTypes.builds) tell('derivations', { done, total }, 1)
    else if (type === activityTypes.copyPaths) tell('paths', { done, total }, 1)
    else if (type === activityTypes.fileTransfer || type === activityTypes.copyPath) {
      transfers.set(line.id, { done, total })
      const sum = (pick: 'done' | 'total') => [...transfers.values()].reduce((bytes, transfer) => bytes + transfer[pick], 0)
      tell('bytes', { done: sum('done'), total: sum('total') }, BYTES_BETWEEN_REPORTS)
    }
  }
}
