import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#domain/config/role'
import { configSchema, type Gate } from '#domain/config/schema'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { realRunner } from '#tools/run/real'
import { runGates } from '#steps/gates/gates'
import { sampleConfig } from '../../domain/manifest/sample.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gates-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A gate that runs this shell text, as an argument of a shell that the gate itself names. */
const gate = (name: string, script: string, more: object = {}) => ({ name, command: ['sh', '-c', script], ...more })

type WrittenGate = Partial<Gate> & { name: string; command: string[] }

const run = (...gates: WrittenGate[]) => runAs('active', ...gates)

function runAs(role: Role | undefined, ...gates: WrittenGate[]) {
  const reporter = collectingReporter()
  const { afterApply } = configSchema.parse({ ...sampleConfig, gates: { afterApply: gates } }).gates
  const facts = {
    releaseId: 'a'.repeat(64),
    application: 'choiros',
    hostName: 'prod',
    role,
    manifestFile: '/bundle/manifest.json',
  } as const
  const outcomes = runGates({ stage: 'afterApply', gates: afterApply, directory: folder, facts }, { runner: realRunner, reporter })
  return outcomes.then((gatesRun) => ({ outcomes: gatesRun, events: reporter.events }))
}

const alive = (pid: number) => {
  try {
    // A process that has ended and waits for its parent counts as ended.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

async function ended(pid: number): Promise<boolean> {
  const deadline = performance.now() + 20_000
  while (alive(pid) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
  return !alive(pid)
}

describe('runGates', () => {
  test.each([
    { name: 'status 0 passes', command: ['true'], passed: true, detail: 'ended with status 0' },
    { name: 'any other status fails', command: ['sh', '-c', 'exit 3'], passed: false, detail: 'ended with status 3' },
    { name: 'a signal fails', command: ['sh', '-c', 'kill -9 $$'], passed: false, detail: 'was ended by a signal' },
    {
      name: 'a program that is missing fails',
      command: ['no-such-program'],
      passed: false,
      detail: expect.stringMatching(/^could not be started \(no-such-program: .*cannot be started \(ENOENT\)\)$/),
    },
  ])('the result of a gate: $name', async ({ command, passed, detail }) => {
    const { outcomes } = await run({ name: 'one', command })
    expect(outcomes).toEqual([{ name: 'one', stage: 'afterApply', passed, detail, seconds: expect.any(Number), output: '' }])
  })

  test('gates run one after another, and none after one that failed', async () => {
    const { outcomes, events } = await run(
      gate('one', 'echo 1 >> order'),
      gate('two', 'echo 2 >> order; exit 1'),
      gate('three', 'echo 3 >> order'),
    )
    expect(outcomes.map(({ name, passed }) => [name, passed])).toEqual([
      ['one', true],
      ['two', false],
    ])
    expect(readFileSync(join(folder, 'order'), 'utf8')).toBe('1\n2\n')
    expect(events.filter(({ event }) => event === 'phase')).toEqual([
      { event: 'phase', phase: 'gate', state: 'start' },
      { event: 'phase', phase: 'gate', state: 'end' },
    ])
  })

  test('an empty list of gates reports nothing', async () => {
    expect(await run()).toEqual({ outcomes: [], events: [] })
  })

  test("a gate runs in the configuration's folder, with the promote and its own variables in its environment", async () => {
    const script =
      'pwd; echo "$GRIND_TO_PROD_RELEASE_ID $GRIND_TO_PROD_APPLICATION $GRIND_TO_PROD_HOST $GRIND_TO_PROD_ROLE $GRIND_TO_PROD_MANIFEST $X"; test -n "$PATH"'
    const { outcomes } = await run(gate('one', script, { environment: { X: 'y z', GRIND_TO_PROD_HOST: 'another' } }))
    expect(outcomes[0]).toMatchObject({
      passed: true,
      output: `${folder}\n${'a'.repeat(64)} choiros prod active /bundle/manifest.json y z\n`,
    })
  })

  test('a gate for a host without a role gets an empty role, whatever the environment has', async () => {
    const gates = gate('one', 'echo "<$GRIND_TO_PROD_ROLE>"', { environment: { GRIND_TO_PROD_ROLE: 'active' } })
    expect((await runAs(undefined, gates)).outcomes[0]?.output).toBe('<>\n')
  })

  test("a gate's arguments are read by no shell", async () => {
    const words = ['$HOME', '`id`', '; touch canary', '*', 'a b', '']
    const { outcomes } = await run({ name: 'one', command: ['printf', '<%s>', ...words] })
    expect(outcomes[0]?.output).toBe(words.map((word) => `<${word}>`).join(''))
  })

  test("a gate's output is kept, both streams as they arrive", async () => {
    const { outcomes } = await run(gate('one', 'echo out; sleep 0.1; echo err >&2; sleep 0.1; echo out again'))
    expect(outcomes[0]?.output).toBe('out\nerr\nout again\n')
  })

  test("a gate's last 64 KiB of output are kept, in whole words", async () => {
    const { outcomes } = await run(gate('one', 'yes € | head -c 10000000; echo end'))
    const output = outcomes[0]!.output
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(64 * 1024)
    expect(Buffer.byteLength(output)).toBeGreaterThan(64 * 1024 - 8)
    expect(output).toMatch(/^[€\n]*end\n$/)
  })

  test("a failed gate's last thirty lines are reported", async () => {
    const { events } = await run(gate('one', 'seq 1 100; exit 1'))
    const lines = Array.from({ length: 30 }, (_, index) => String(71 + index))
    expect(events).toContainEqual({ event: 'log', source: 'gate one', lines })
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'note', level: 'warning', message: expect.stringMatching(/^Gate one failed/) }),
    )
  })

  test("a passing gate's lines are not reported", async () => {
    const { events } = await run(gate('one', 'echo secret'))
    expect(events.filter(({ event }) => event === 'log')).toEqual([])
  })
})

describe('a gate that starts other programs', () => {
  test('a gate ends with all programs that it started at its timeout', async () => {
    const { outcomes } = await run(gate('one', 'sleep 300 & echo $!; wait', { timeoutSeconds: 1 }))
    expect(outcomes[0]).toMatchObject({ passed: false, detail: 'did not end within 1 s' })
    expect(await ended(Number(outcomes[0]!.output))).toBe(true)
  })

  test('a gate ends at its timeout also when it ignores the signal', async () => {
    const { outcomes } = await run(gate('one', 'trap "" TERM; (trap "" TERM; sleep 300) & echo $!; wait', { timeoutSeconds: 1 }))
    expect(outcomes[0]).toMatchObject({ passed: false, detail: 'did not end within 1 s' })
    expect(await ended(Number(outcomes[0]!.output))).toBe(true)
  })

  test('a gate has failed when it ends with success after its timeout', async () => {
    const { outcomes } = await run(gate('one', 'trap "exit 0" TERM; sleep 300 & wait', { timeoutSeconds: 1 }))
    expect(outcomes[0]).toMatchObject({ passed: false, detail: 'did not end within 1 s' })
  })

  test('a gate leaves no program behind, and is not waited for because of them', async () => {
    const { outcomes } = await run(gate('one', 'sleep 300 & echo $!'))
    expect(outcomes[0]).toMatchObject({ passed: true, detail: 'ended with status 0' })
    expect(await ended(Number(outcomes[0]!.output))).toBe(true)
  })

  test('a gate is not waited for because of a program that left its group', async () => {
    const { outcomes } = await run(gate('one', 'setsid sleep 300 & echo $!; sleep 0.2'))
    expect(outcomes[0]).toMatchObject({ passed: true, detail: 'ended with status 0' })
    process.kill(Number(outcomes[0]!.output), 'SIGKILL')
  })
})
