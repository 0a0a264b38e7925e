/**
 * What a plan of two large closures costs: the comparison, and each of its forms. Every second package has another version, every
 * third of the rest another path. Medians.
 *
 *   node bench/plan.ts [PATHS]
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { toNix32 } from '#domain/closure/nix32'
import { planLines } from '#domain/plan/plan-lines'
import { releasePlan } from '#domain/plan/release-plan'
import { planSummary } from '#domain/summary/plan-summary'
import { samplePlanFacts } from '../test/domain/plan/sample.ts'

const ROUNDS = 5
const count = z.coerce
  .number()
  .int()
  .min(1)
  .max(200_000)
  .parse(process.argv[2] ?? 20_000)

const facts = samplePlanFacts()
const before = { ...facts.before!, paths: closure((index) => `package${index}x-1.0`) }
const after = { ...facts.after, paths: closure((index) => `package${index}x-${index % 2 === 0 ? '1.1' : '1.0'}`, 3) }
const plan = releasePlan({ ...facts, before, after })

measure(`${count} paths a side compared`, () => releasePlan({ ...facts, before, after }))
measure('as lines for a terminal', () => planLines(plan))
measure('as a summary of 900 KiB', () => planSummary(plan))
measure('as a comment of 64 KiB', () => planSummary(plan, { limitBytes: 65_000 }))
measure('as JSON', () => JSON.stringify(plan))

function closure(name: (index: number) => string, rebuiltEvery = Infinity) {
  return Array.from({ length: count }, (_, index) => {
    const digest = createHash('sha1')
      .update(`${name(index)} ${index % rebuiltEvery === 0}`)
      .digest()
    return { path: `/nix/store/${toNix32(digest)}-${name(index)}`, narSize: 1000 + index }
  })
}

function measure(name: string, work: () => unknown): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const median = times.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)]!
  process.stdout.write(`${name.padEnd(32)} ${median.toFixed(1)} ms\n`)
}
