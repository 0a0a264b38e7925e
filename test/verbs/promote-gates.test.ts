import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { canonicalJson } from '#domain/manifest/canonical'
import { rollbackRequestSchema } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import type { PromoteOptions } from '#steps/promote/promotion'
import { promote } from '#verbs/promote'
import { agentThat, OLD_RELEASE, prepared, recordOf, refused, verbsOf, type ScriptedVerb } from '../support/scripted-agent.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest, type FakeHost } from './fake-host.ts'
import { config, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()

const gated = (gates: object) => configSchema.parse({ ...config, gates })
const check = { name: 'check', command: ['check', '--all'], environment: { X: 'y' }, timeoutSeconds: 7 }
const page = { name: 'page', command: ['page'] }
const passes: ScriptedAnswer = { when: ['page'], stdout: 'good\n' }
const fails: ScriptedAnswer = { when: ['page'], status: 1, stdout: 'wrong greeting\n' }

function hostWith(script: readonly ScriptedAnswer[], answers: Readonly<Record<string, ScriptedVerb>> = {}): FakeHost {
  const agent = agentThat({ prepare: [prepared()], apply: recordOf, rollback: recordOf, ...answers })
  return fakeHost(agent, [...script, ...wholeStore])
}

const run = (host: FakeHost, gates: object, more: Partial<PromoteOptions> = {}) =>
  promote(
    { ...promoteOptions(sample), config: gated(gates), actor: { name: 'me@grind', runUrl: 'https://github.example/run' }, ...more },
    { runner: host, reporter: { report: () => undefined } },
  )

const ran = ({ commands }: FakeHost, program: string) => commands.filter(({ argv }) => argv[0] === program)

describe('gates before the promote', () => {
  test('gates before the promote run while the host has only been inspected', async () => {
    const host = hostWith([{ when: ['check'], stdout: 'fine\n' }], {
      receive: () => result({ paths: 1, narBytes: 1, packBytes: 1, substitutedPaths: [] }),
    })
    const promoted = await run(host, { beforePromote: [check] })
    expect(promoted).toMatchObject({
      verdict: 'COMMITTED',
      gates: [{ name: 'check', stage: 'beforePromote', passed: true, detail: 'ended with status 0', output: 'fine\n' }],
      rollback: null,
    })
    expect(host.calls.map(({ verb, stdin }) => [verb, JSON.parse(stdin.toString()).dryRun])).toEqual([
      ['prepare', true],
      ['prepare', false],
      ['apply', undefined],
    ])
    expect(ran(host, 'check')).toEqual([
      {
        argv: ['check', '--all'],
        effect: 'write',
        directory: sample.folder,
        timeout: 7000,
        environment: {
          X: 'y',
          GRIND_TO_PROD_RELEASE_ID: RELEASE_ID,
          GRIND_TO_PROD_APPLICATION: 'choiros',
          GRIND_TO_PROD_HOST: 'prod',
          GRIND_TO_PROD_ROLE: 'active',
          GRIND_TO_PROD_MANIFEST: join(sample.bundle, 'manifest.json'),
        },
        guarded: { onOutput: expect.any(Function) },
      },
    ])
  })

  test('a failing gate before the promote ends it with nothing written, and leaves its evidence', async () => {
    const host = hostWith([{ when: ['check'], status: 1, stdout: 'broken\n' }])
    await expect(run(host, { beforePromote: [check, page] })).rejects.toMatchObject({
      name: 'GateError',
      code: 'gate-failed',
      message: expect.stringMatching(/^Gate check failed \(it ended with status 1\), so nothing was copied to prod /),
      gates: [{ name: 'check', passed: false, output: 'broken\n' }],
    })
    expect(host.calls.map(({ verb, stdin }) => [verb, JSON.parse(stdin.toString()).dryRun])).toEqual([['prepare', true]])
  })

  test('gates do not run for a release that is already current', async () => {
    const host = hostWith([], { prepare: () => prepared({ alreadyCurrent: true }) })
    expect(await run(host, { beforePromote: [check], afterApply: [page] })).toMatchObject({ verdict: 'UNCHANGED', gates: [] })
    expect(verbsOf(host)).toEqual(['prepare'])
  })

  test('a dry run names all gates and runs none', async () => {
    const promoted = await run(hostWith([]), { beforePromote: [check], afterApply: [page] }, { dryRun: true })
    expect(promoted).toMatchObject({ verdict: 'UNCHANGED', gates: [] })
    expect(promoted.plan?.gates).toEqual([
      { name: 'check', stage: 'beforePromote' },
      { name: 'page', stage: 'afterApply' },
    ])
  })
})

describe('gates after the apply', () => {
  test('the signed records of both attempts are kept, as the bytes that the host signed', async () => {
    const answer = (request: AgentRequest) => {
      const [message] = recordOf(request).messages!
      return result({ ...(message as { result: object }).result, signature: `signature of ${request.verb}\n` })
    }
    const folder = join(sample.folder, 'kept')
    const promoted = await run(
      hostWith([fails], { apply: answer, rollback: answer, snapshot: () => refused('ill') }),
      { afterApply: [page] },
      { snapshots: folder },
    )
    const file = (record: AttemptRecord | null) => join(folder, `host-record-${record!.attempt}.json`)
    const [applied, back] = [file(promoted.record), file(promoted.rollback)]
    expect(promoted.signedRecords).toEqual([applied, `${applied}.sig`, back, `${back}.sig`])
    const texts = promoted.signedRecords!.map((path) => readFileSync(path, 'utf8'))
    const signed = [canonicalJson(promoted.record!), 'signature of apply\n', canonicalJson(promoted.rollback!), 'signature of rollback\n']
    expect(texts).toEqual(signed)
    expect(promoted).toMatchObject({ verdict: 'ROLLED_BACK', signature: texts[1], rollbackSignature: texts[3] })
  })

  test('passing gates after the apply keep the release', async () => {
    const host = hostWith([passes])
    expect(await run(host, { afterApply: [page] })).toMatchObject({
      verdict: 'COMMITTED',
      reason: 'Every check passed.',
      gates: [{ name: 'page', stage: 'afterApply', passed: true }],
      rollback: null,
    })
    expect(verbsOf(host)).toEqual(['prepare', 'apply'])
  })

  test('a failing gate after the apply rolls back to the release that the record names', async () => {
    const host = hostWith([fails])
    const promoted = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: `Gate page failed (it ended with status 1), so prod rolled back to ${OLD_RELEASE}: Every check passed.`,
      releaseId: RELEASE_ID,
      record: { verb: 'apply', verdict: 'COMMITTED' },
      rollback: { verb: 'rollback', verdict: 'COMMITTED' },
      gates: [{ name: 'page', passed: false, output: 'wrong greeting\n' }],
    })
    expect(verbsOf(host)).toEqual(['prepare', 'apply', 'rollback'])
    expect(host.calls[2]!.words).toEqual(['choiros', '--to', OLD_RELEASE])
    expect(JSON.parse(host.calls[2]!.stdin.toString())).toMatchObject({
      actor: { name: 'me@grind (gate page failed)', runUrl: 'https://github.example/run' },
      expectCurrent: RELEASE_ID,
    })
  })

  test.each<{ name: string; rollback: (request: AgentRequest) => AgentAnswer; verdict: string; says: string }>([
    {
      name: 'the old release is ill',
      rollback: (request) => recordOf(request, { verdict: 'NEEDS_HUMAN', reason: 'Neither is healthy.' }),
      verdict: 'NEEDS_HUMAN',
      says: 'Neither is healthy.',
    },
    {
      name: 'the old release is ill and the host returned to the new one',
      rollback: (request) => recordOf(request, { verdict: 'ROLLED_BACK', reason: 'It was ill.' }),
      verdict: 'NEEDS_HUMAN',
      says: 'It was ill.',
    },
    {
      name: 'the host changed nothing',
      rollback: (request) => recordOf(request, { verdict: 'UNCHANGED', reason: 'The closure is damaged.' }),
      verdict: 'NEEDS_HUMAN',
      says: 'The closure is damaged.',
    },
    { name: 'somebody else holds the host', rollback: () => refused('busy'), verdict: 'NEEDS_HUMAN', says: 'No.' },
    { name: 'something else is current', rollback: () => refused('unexpected-release'), verdict: 'NEEDS_HUMAN', says: 'No.' },
    {
      name: 'contact is lost',
      rollback: () => ({ status: 255 }),
      verdict: 'UNKNOWN',
      says: `it is unknown whether prod rolled back to ${OLD_RELEASE}`,
    },
  ])('a rollback after a failing gate that fails because $name gives $verdict', async ({ rollback, verdict, says }) => {
    const promoted = await run(hostWith([fails], { rollback }), { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict, record: { verb: 'apply' }, gates: [{ passed: false }] })
    expect(promoted.reason).toMatch(/^Gate page failed/)
    expect(promoted.reason).toContain(says)
  })

  test.each([
    { name: 'there was none', previousRelease: null },
    { name: 'the same release was current', previousRelease: RELEASE_ID },
  ])('a human must decide after a failing gate without a rollback, because $name', async ({ previousRelease }) => {
    const host = hostWith([fails], { apply: (request) => recordOf(request, { previousRelease }) })
    const promoted = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict: 'NEEDS_HUMAN', rollback: null })
    expect(promoted.reason).toContain(`it still runs ${RELEASE_ID}`)
    expect(verbsOf(host)).toEqual(['prepare', 'apply'])
  })

  test('gates after the apply do not run for a release that the host did not commit', async () => {
    const host = hostWith([], { apply: (request) => recordOf(request, { verdict: 'ROLLED_BACK', reason: 'It was ill.' }) })
    expect(await run(host, { afterApply: [page] })).toMatchObject({ verdict: 'ROLLED_BACK', reason: 'It was ill.', gates: [] })
    expect(verbsOf(host)).toEqual(['prepare', 'apply'])
  })

  test('the longest name of an actor still has room for the gate', async () => {
    const host = hostWith([fails])
    await run(host, { afterApply: [{ ...page, name: 'p'.repeat(64) }] }, { actor: { name: 'n'.repeat(256) } })
    const { name } = rollbackRequestSchema.parse(JSON.parse(host.calls[2]!.stdin.toString())).actor
    expect(name).toMatch(/^n+ \(gate p{64} failed\)$/)
    expect(name).toHaveLength(256)
  })

  test("both stages' outcomes are kept", async () => {
    const host = hostWith([{ when: ['check'] }, passes])
    const { gates } = await run(host, { beforePromote: [check], afterApply: [page] })
    expect(gates.map(({ name, stage }) => [name, stage])).toEqual([
      ['check', 'beforePromote'],
      ['page', 'afterApply'],
    ])
  })
})
