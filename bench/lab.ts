/**
 * What the lab itself costs: a warm start of two hosts, and a program that runs on one of them. The start is one time, the program
 * the shortest of several.
 *
 *   node bench/lab.ts      with no lab up; the first start of all makes the root file system, and is not measured
 */
import { lab, onHost } from '../lab/client.ts'

const ROUNDS = 10

await lab('up')
await lab('down')
process.stdout.write(`a warm start     ${((await took(() => lab('up'))) / 1000).toFixed(1)} s\n`)
try {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await took(() => onHost('prod', ['true'])))
  process.stdout.write(`a program on it  ${Math.min(...times).toFixed(0)} ms\n`)
} finally {
  await lab('down')
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
