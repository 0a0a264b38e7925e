import { lab } from '../../lab/client.ts'
import type { Cell } from './cell.ts'
import { forgetKnown, runCell, type CellResult } from './run-cell.ts'
import { freshLab, makeWorld, type World } from './world.ts'

/** Runs cells one after the other in a separate lab; a cell that cannot be run counts as a violation. */
export async function runCells(cells: readonly Cell[], told: (result: CellResult) => void): Promise<CellResult[]> {
  await freshLab()
  const results: CellResult[] = []
  try {
    let world = await makeWorld()
    for (const cell of cells) {
      const { result, broken } = await runOne(world, cell)
      results.push(result)
      told(result)
      // What a cell left half-done must not spoil the next one.
      if (broken) {
        await freshLab()
        world = await makeWorld()
        forgetKnown()
      }
    }
  } finally {
    await lab('down')
  }
  return results
}

async function runOne(world: World, cell: Cell): Promise<{ result: CellResult; broken: boolean }> {
  const began = performance.now()
  try {
    return { result: await runCell(world, cell), broken: false }
  } catch (error) {
    const evidence = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const seconds = (performance.now() - began) / 1000
    return {
      broken: true,
      result: {
        cell: cell.name,
        outcome: null,
        phase: '-',
        told: '',
        struck: null,
        violations: [{ invariant: 'run', evidence }],
        recoverySeconds: null,
        outageSeconds: 0,
        seconds,
      },
    }
  }
}

export interface Summary {
  readonly cells: number
  readonly violations: number
  /** Cells that were over before their fault struck, among the randomly chosen ones; for any other it is a violation. */
  readonly missed: number
  readonly verdicts: Readonly<Record<string, number>>
  readonly recoverySecondsP50: number | null
  readonly recoverySecondsP99: number | null
}

export function summarize(results: readonly CellResult[]): Summary {
  const verdicts: Record<string, number> = {}
  for (const { outcome } of results) verdicts[outcome ?? 'NONE'] = (verdicts[outcome ?? 'NONE'] ?? 0) + 1
  const times = results.flatMap(({ recoverySeconds }) => recoverySeconds ?? []).toSorted((left, right) => left - right)
  const percentile = (share: number) => {
    const value = times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)]
    return value === undefined ? null : Math.round(value * 100) / 100
  }
  return {
    cells: results.length,
    violations: results.reduce((sum, { violations }) => sum + violations.length, 0),
    missed: results.filter(({ struck }) => struck === false).length,
    verdicts,
    recoverySecondsP50: percentile(0.5),
    recoverySecondsP99: percentile(0.99),
  }
}
