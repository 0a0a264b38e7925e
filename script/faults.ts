/**
 * The fault run: every fault in every phase against a lab of its own, and the invariants after each.
 *
 *   npm run faults -- [--cell NAME]… [--slice] [--random N [--seed N]] [--part I/N] [--json]
 *
 * `--cell` runs the cells whose names contain this; `--slice` those of the test suite; `--random` as many crash points chosen by
 * chance (the same ones for the same seed) instead of the table; `--part` every N-th cell, so that several can run side by
 * side. With `--json` the last line is one JSON object. Status 1 when an invariant does not hold, or when every attempt was over before its
 * fault: nothing was tried then.
 */
import { resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { cells, slice } from '../test/faults/cells.ts'
import { randomCells } from '../test/faults/random.ts'
import { runCells, summarize } from '../test/faults/run.ts'
import type { CellResult } from '../test/faults/run-cell.ts'

const { values: flags } = parseArgs({
  options: {
    cell: { type: 'string', multiple: true },
    slice: { type: 'boolean', default: false },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    json: { type: 'boolean', default: false },
  },
})

process.env['GRIND_TO_PROD_LAB_STATE'] ??= resolve('.lab/faults')
const [part = 1, parts = 1] = flags.part.split('/').map(Number)
const chosen = (flags.random === undefined ? (flags.slice ? slice : cells) : randomCells(Number(flags.random), Number(flags.seed)))
  .filter(({ name }) => flags.cell === undefined || flags.cell.some((wanted) => name.includes(wanted)))
  .filter((_, index) => index % parts === part - 1)
if (chosen.length === 0) throw new Error('No cell has such a name.')

const results = await runCells(chosen, tell)
const summary = summarize(results)
process.stderr.write(
  `${summary.cells} cells, ${summary.violations} violations, ${summary.missed} over before their fault, recovery in ${summary.recoverySecondsP50} s (median), ${summary.recoverySecondsP99} s (99 %)\n`,
)
if (flags.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
process.exitCode = summary.violations === 0 && summary.missed < summary.cells ? 0 : 1

function tell({ cell, outcome, phase, told, struck, violations, recoverySeconds, seconds }: CellResult): void {
  const colour = violations.length === 0 ? 'green' : 'red'
  const recovery = recoverySeconds === null ? '' : `, recovered in ${recoverySeconds.toFixed(1)} s`
  const missed = struck === false ? ', over before the fault' : ''
  process.stderr.write(
    `${styleText(colour, (outcome ?? 'NONE').padEnd(11))} ${phase} ${cell} (${seconds.toFixed(1)} s${recovery}${missed})\n`,
  )
  for (const { invariant, evidence } of violations) process.stderr.write(`    ${invariant}: ${evidence.slice(0, 1500)}\n`)
  if (violations.length > 0) process.stderr.write(`    told: ${told.slice(0, 500)}\n`)
}
