import * as fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { phases as knownPhases } from '#domain/report/event'
import type { TimedPhase } from '#domain/report/timed-reporter'
import { phasesInOrder, timelineBlock } from '#domain/summary/timeline'
import { hostileText, textOf } from '../../fuzz/arbitraries.ts'

const taskSchema = z.array(z.object({ section: z.string(), task: z.string(), startTime: z.date(), endTime: z.date() }))
type Task = z.infer<typeof taskSchema>[number]

/** What Mermaid itself reads in the diagram. */
async function drawn(phases: readonly TimedPhase[]): Promise<Task[]> {
  const [open, ...diagram] = timelineBlock(phases).before
  expect([open, diagram.at(-2)]).toEqual(['```mermaid', '```'])
  const text = diagram.slice(0, -2).join('\n')
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'gantt' })
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const tasks: unknown = 'getTasks' in db && typeof db.getTasks === 'function' ? db.getTasks() : undefined
  return taskSchema.parse(tasks)
}

describe('a time line', () => {
  test('a timeline has a bar for each phase, with its host and duration', async () => {
    const tasks = await drawn([
      { phase: 'build', startSeconds: 5, seconds: 8.4 },
      { phase: 'switch', host: 'prod-a', startSeconds: 13.4, seconds: 0.003 },
      { phase: 'rollback', host: 'prod-a', startSeconds: 75, seconds: 65.2 },
    ])
    const [first] = tasks
    const shown = tasks.map(({ section, task, startTime, endTime }) => ({
      section,
      task: task.trim(),
      start: startTime.getTime() - first!.startTime.getTime(),
      milliseconds: endTime.getTime() - startTime.getTime(),
    }))
    expect(shown).toEqual([
      { section: 'this job', task: 'build 8.4 s', start: 0, milliseconds: 8400 },
      { section: 'prod-a', task: 'switch 3 ms', start: 8400, milliseconds: 3 },
      { section: 'prod-a', task: 'rollback 1 min 5 s', start: 70_000, milliseconds: 65_200 },
    ])
  })

  test.each<{ name: string; phases: TimedPhase[] }>([
    { name: 'no phases', phases: [] },
    { name: 'more than a day', phases: [{ phase: 'confirm', startSeconds: 0, seconds: 100_000 }] },
    { name: 'no numbers', phases: [{ phase: 'build', startSeconds: NaN, seconds: Infinity }] },
  ])('a timeline of $name is not drawn', ({ phases }) => expect(timelineBlock(phases)).toEqual({ before: [] }))

  const host = fc.option(
    fc.oneof(textOf(['section', 'click', ':', ';', '#', '%%', '\n', 'end', '---', '```', 'title', '{', '<b>'], 6), hostileText()),
    { nil: undefined },
  )
  const phase = fc
    .record({
      phase: fc.constantFrom(...knownPhases),
      host,
      startSeconds: fc.double({ min: 0, max: 40_000, noNaN: true }),
      seconds: fc.double({ min: 0, max: 40_000, noNaN: true }),
    })
    .map(({ host: where, ...rest }): TimedPhase => (where === undefined ? rest : { ...rest, host: where }))

  test("a timeline is read by Mermaid with the same number of bars, whatever a host's name is", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(phase, { minLength: 1, maxLength: 8 }), async (phases) => {
        expect(await drawn(phases)).toHaveLength(phases.length)
      }),
      { numRuns: 40 },
    )
  })

  test('a timeline has few bytes', () => {
    const many = Array.from({ length: 5000 }, (_, at): TimedPhase => ({
      phase: 'health',
      host: `host-${at}`,
      startSeconds: at,
      seconds: 1,
    }))
    expect(timelineBlock(many).before.join('\n').length).toBeLessThan(50_000)
  })
})

test('a timeline of a record has its phases in order', () => {
  const order = phasesInOrder(
    [
      { phase: 'verify', seconds: 0.5 },
      { phase: 'switch', seconds: 0.1 },
      { phase: 'health', seconds: 3 },
    ],
    'prod',
  )
  expect(order.map(({ startSeconds }) => startSeconds)).toEqual([0, 0.5, 0.6])
})
