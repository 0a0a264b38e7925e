/**
 * What a start of the command line takes beside a bare start of Node: the two in turn, each pair as a ratio, and the median of the
 * ratios, so that it holds on a machine whose speed changes. As a user has it, with what Node keeps compiled, and as a job has it,
 * which keeps nothing. Ends with 1 if the help takes more than three bare starts with what is kept.
 *
 *   npm run build && npm run bench:start
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bundleFolder } from '../test/support/run-stub.ts'

const ROUNDS = 25
const LIMIT = 3

const starts: readonly (readonly string[])[] = [
  ['--help'],
  ['--version'],
  ['completion', 'bash'],
  ['complete', '--', 'pro'],
  ['complete', '--', 'promote', '--'],
  ['promote', '--help'],
]

const home = mkdtempSync(join(tmpdir(), 'bench-start-'))
const kept = { PATH: process.env['PATH'], HOME: home }
const cli = join(bundleFolder(), 'cli.js')
try {
  process.stdout.write('median of start / bare start of node, over pairs (lowest, highest)\n')
  let isSlow = false
  for (const words of starts) {
    const withKept = ratios([cli, ...words], kept)
    isSlow ||= words[0] === '--help' && median(withKept) > LIMIT
    const inJob = ratios([cli, ...words], { ...kept, CI: 'true' })
    process.stdout.write(`${`grind-to-prod ${words.join(' ')}`.padEnd(40)} ${shown(withKept)}   in a job ${shown(inJob)}\n`)
  }
  if (isSlow) throw new Error(`The help takes more than ${LIMIT} bare starts.`)
} finally {
  rmSync(home, { recursive: true })
}

/** How long a start takes, as a multiple of a bare one right before it. */
function ratios(words: readonly string[], environment: NodeJS.ProcessEnv): number[] {
  took(words, environment)
  return Array.from({ length: ROUNDS }, () => {
    const bare = took(['--eval', '0'], environment)
    return took(words, environment) / bare
  })
}

function took(words: readonly string[], environment: NodeJS.ProcessEnv): number {
  const begin = performance.now()
  const { status } = spawnSync(process.execPath, words, { cwd: '/', stdio: 'ignore', env: environment })
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}.`)
  return performance.now() - begin
}

function shown(values: readonly number[]): string {
  return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}, ${Math.max(...values).toFixed(2)})`
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
}
