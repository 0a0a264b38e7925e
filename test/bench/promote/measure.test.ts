import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const program = join(import.meta.dirname, '../../../bench/promote/on-host/measure.pl')
const printed = z.object({
  status: z.number(),
  seconds: z.number(),
  started: z.number(),
  residentBytes: z.number(),
  processorSeconds: z.number(),
  stdout: z.string(),
  lines: z.array(z.tuple([z.number(), z.string()])),
})

function measure(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { stdout } = spawnSync('perl', [program, ...argv], { encoding: 'utf8', env: { ...process.env, ...environment } })
  return printed.parse(JSON.parse(stdout))
}

describe('the program that measures programs', () => {
  test('a measured program has its status, its output and the time of each line of its errors', () => {
    const before = Date.now() / 1000
    const result = measure(['bash', '-c', 'echo one >&2; echo out; echo two >&2; exit 3'])
    expect(result).toMatchObject({ status: 3, stdout: 'out\n' })
    expect(result.lines.map(([, line]) => line)).toEqual(['one', 'two'])
    const [[one], [two]] = [result.lines[0]!, result.lines[1]!]
    expect(one).toBeGreaterThan(0)
    expect(two).toBeGreaterThanOrEqual(one)
    expect(result.seconds).toBeGreaterThan(0)
    expect(result.started).toBeGreaterThan(before - 1)
    expect(result.residentBytes).toBeGreaterThan(1_000_000)
  })

  test('a measured program ends without waiting for one that it leaves behind', () => {
    // It holds the standard error, and would be waited for until a test's limit.
    const { status, stdout } = measure(['bash', '-c', 'sleep infinity & echo "$!"'])
    process.kill(Number(stdout))
    expect(status).toBe(0)
  })

  test('a measured program that is killed, cannot be started, or takes too long has a status of its own', () => {
    expect(measure(['bash', '-c', 'kill -TERM $$']).status).toBe(128 + 15)
    expect(measure(['/nowhere/program']).status).toBe(127)
    expect(measure(['sleep', '60'], { MEASURE_LIMIT_SECONDS: '0.1' }).status).toBe(128 + 9)
  })
})
