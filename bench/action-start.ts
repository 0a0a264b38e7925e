/**
 * What the start of an action costs, side by side in one run: a bare start of Node, and each action until its own code runs, which is
 * when it finds that its inputs are missing. Medians of interleaved rounds, and their ratios.
 *
 *   npm run build && node bench/action-start.ts
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { actionVerbs } from '../script/generate-action-docs.ts'
import { bundleFolder } from '../test/support/run-stub.ts'

const ROUNDS = 15

const bare = 'bare start of node'
const programs = new Map<string, readonly string[]>([
  [bare, ['--eval', '0']],
  ...actionVerbs().map((verb) => [verb, [join(bundleFolder(), `${verb}.js`)]] as const),
])
const took = new Map([...programs.keys()].map((name) => [name, [] as number[]]))
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, words] of programs) {
    const begin = performance.now()
    spawnSync(process.execPath, words, { cwd: '/', stdio: 'ignore', env: { ...process.env, INPUT_DIRECTORY: '/nowhere' } })
    took.get(name)!.push(performance.now() - begin)
  }
}
const base = median(took.get(bare)!)
for (const [name, times] of took) {
  const time = median(times)
  process.stdout.write(`${name.padEnd(20)} ${time.toFixed(0).padStart(5)} ms ${(time / base).toFixed(1).padStart(6)} × a bare start\n`)
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
}
