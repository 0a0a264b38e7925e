import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventoryOf } from '#domain/closure/inventory'
import { textStorePath } from '#domain/closure/text-path'
import { prepareRequestSchema } from '#domain/protocol/requests'
import { keepClosure } from '#steps/deltas/promoted-closure'
import { promote } from '#verbs/promote'
import { HYPERVISOR, SANDBOX, sampleInventory } from '../domain/manifest/sample.ts'
import { agentThat, OLD_RELEASE, prepared, received, recordOf, verbsOf } from '../support/scripted-agent.ts'
import { fakeHost, type AgentAnswer } from './fake-host.ts'
import { promoteOptions, release, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const manifestPath = textStorePath('choiros-release.json', Buffer.from(release.bytes), [SANDBOX, HYPERVISOR])

const sample = useSampleBundle()
const [first, ...others] = sampleInventory.paths

/** This machine knows of the host that it runs a release with these paths: all of the sample but one. */
const keep = (paths = others) =>
  keepClosure(
    { stateFolder: join(sample.folder, 'grind-to-prod'), application: 'choiros', host: 'prod' },
    { releaseId: OLD_RELEASE, closure: inventoryOf(paths) },
    ['prod'],
  )

const run = (host: ReturnType<typeof fakeHost>) => promote(promoteOptions(sample), { runner: host, reporter: { report: () => undefined } })

/** What the host was asked: for each `prepare` the release that its closure is given from, and its paths. */
const asked = ({ calls }: ReturnType<typeof fakeHost>) =>
  calls
    .filter(({ verb }) => verb === 'prepare')
    .map(({ stdin }) => prepareRequestSchema.parse(JSON.parse(stdin.toString())))
    .map(({ closureFrom, closure, manifestPath: own }) => ({
      closureFrom,
      paths: closure.paths.map(({ path }) => path).filter((path) => path !== own),
    }))

const whole = { closureFrom: undefined, paths: sampleInventory.paths.map(({ path }) => path) }
const difference = { closureFrom: OLD_RELEASE, paths: [first!.path] }

describe('the closure in a request of prepare', () => {
  test('a host is sent only what differs from the release that it committed last', async () => {
    await keep()
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED' })
    expect(asked(host)).toEqual([difference])
    const request = JSON.parse(host.calls[0]!.stdin.toString()) as object
    expect(Object.keys(request).slice(-2)).toEqual(['closureFrom', 'closure'])
    expect(readdirSync(join(sample.folder, 'grind-to-prod/closures/choiros/prod'))).toContain(`${RELEASE_ID}.json`)
  })

  test('a host of which nothing is known is sent the whole closure', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)
    await run(host)
    expect(asked(host)).toEqual([whole])
  })

  const error = (more: object): AgentAnswer => ({
    messages: [{ event: 'error', kind: 'input', code: 'request-invalid', message: 'No.', ...more }],
    status: 2,
  })
  test.each([
    { name: 'that runs another release', answer: error({ subcode: 'closure-unknown' }) },
    { name: 'whose agent is older', answer: error({ subcode: 'unknown-field', unknown: { field: 'closureFrom' } }) },
    {
      name: 'whose agent only says so in its sentence',
      answer: error({ message: "The request's closureFrom is not a known field; the fields here are protocol, closure." }),
    },
  ])('a host $name is sent the whole closure, from then on', async ({ answer }) => {
    await keep()
    const missing = prepared({ missing: [manifestPath] })
    const answers = { prepare: [answer, missing, prepared()], receive: [received()], apply: recordOf }
    const host = fakeHost(agentThat(answers), wholeStore)
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED' })
    expect(asked(host)).toEqual([difference, whole, whole])
  })

  describe('what Nix is asked about before the host has answered', () => {
    const isComponent = (path: string) => [HYPERVISOR, SANDBOX].includes(path)
    const library = sampleInventory.paths.find(({ path }) => !isComponent(path))!

    /** Promotes to a host that has everything, and returns about which other paths than the components Nix was asked. */
    async function askedOf(): Promise<string[]> {
      const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)
      await run(host)
      const inputs = host.commands.filter(({ argv }) => argv[1] === 'path-info').map(({ input }) => input ?? '')
      return inputs.flatMap((input) => input.trim().split('\n')).filter((path) => path !== '' && !isComponent(path))
    }

    test('Nix is asked about the whole of a first release', async () => {
      expect(await askedOf()).toContain(library.path)
    })

    test('Nix is asked about what differs from the release that the host committed last, and nothing else', async () => {
      await keep(sampleInventory.paths.filter(({ path }) => path !== library.path))
      expect(await askedOf()).toEqual([library.path])
    })

    test('Nix is asked about nothing more for a host that has the same paths', async () => {
      await keep(sampleInventory.paths)
      expect(await askedOf()).toEqual([])
    })
  })

  test('another refusal of a host is not asked again', async () => {
    await keep()
    const host = fakeHost(agentThat({ prepare: [error({ subcode: 'wrong-application', code: 'wrong-application' })] }), wholeStore)
    await expect(run(host)).rejects.toMatchObject({ code: 'wrong-application' })
    expect(verbsOf(host)).toEqual(['prepare'])
  })
})
