import { describe, expect, test } from 'vitest'
import { textStorePath } from '#domain/closure/text-path'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import type { Bundle } from '#steps/bundle/read'
import { grindClosure } from '#steps/bundle/grind-closure'
import { HYPERVISOR, LIBRARY, SANDBOX, sampleInventory } from '../../domain/manifest/sample.ts'
import { pathInfo, release, RELEASE_ID, wholeStore } from '../../verbs/sample-bundle.ts'

const bundle: Bundle = {
  file: '/bundle/manifest.json',
  folder: '/nowhere',
  manifest: release.manifest,
  text: release.bytes,
  releaseId: RELEASE_ID,
  signature: undefined,
  inventory: sampleInventory,
}
const bare: Bundle = { ...bundle, inventory: undefined }
const manifestPath = textStorePath('choiros-release.json', Buffer.from(release.bytes), [SANDBOX, HYPERVISOR])

/** Paths that are not valid, the first time and after something was fetched. */
function lacking(first: readonly string[], later: readonly string[]): ScriptedAnswer {
  let asked = 0
  return {
    when: ['nix-store', '--check-validity'],
    get stdout() {
      asked += 1
      return (asked === 1 ? first : later).join('\n')
    },
  }
}
const realise: ScriptedAnswer = { when: ['nix-store', '--realise'] }
const without = (path: string): ScriptedAnswer => ({
  ...pathInfo,
  stdout: JSON.stringify(
    Object.fromEntries(sampleInventory.paths.filter((entry) => entry.path !== path).map(({ path: name, ...info }) => [name, info])),
  ),
})

describe('grindClosure', () => {
  test('is the inventory and the manifest itself, rooted before it is looked at', async () => {
    const runner = scriptedRunner(wholeStore)
    const closure = await grindClosure(bundle, '/roots/link', runner)
    expect(closure.manifestPath).toBe(manifestPath)
    expect(closure.closure.paths.map(({ path }) => path).toSorted()).toEqual([HYPERVISOR, SANDBOX, LIBRARY, manifestPath].toSorted())
    expect(closure.lacking).toEqual([])
    expect([...closure.packable.keys()].toSorted()).toEqual([HYPERVISOR, SANDBOX, LIBRARY, manifestPath].toSorted())
    expect(runner.commands.map(({ argv, effect }) => [effect, ...argv])).toEqual([
      ['read', 'nix-store', '--check-validity', '--print-invalid', HYPERVISOR, SANDBOX, LIBRARY],
      [
        'write',
        'nix-store',
        '--realise',
        '--option',
        'builders',
        '',
        '--max-jobs',
        '0',
        '--add-root',
        '/roots/link-0',
        SANDBOX,
        HYPERVISOR,
      ],
      ['read', 'nix', 'path-info', '--extra-experimental-features', 'nix-command', '--json', '--stdin'],
    ])
  })

  test("the manifest's own path needs no signature, and its NAR is what a store would make of it", async () => {
    const { packable, manifestNar } = await grindClosure(bundle, '/roots/link', scriptedRunner(wholeStore))
    expect(packable.get(manifestPath)).toMatchObject({
      contentAddress: expect.stringMatching(/^text:sha256:/),
      signatures: [],
      references: [HYPERVISOR, SANDBOX],
      narSize: manifestNar.length,
    })
    expect(manifestNar.includes(release.bytes)).toBe(true)
  })

  test('without an inventory asks for the closure of the components', async () => {
    const runner = scriptedRunner(wholeStore)
    const { closure } = await grindClosure(bare, '/roots/link', runner)
    expect(closure.paths).toHaveLength(4)
    expect(runner.commands.at(-1)?.argv).toContain('--recursive')
  })

  test('fetches what it lacks and never builds it', async () => {
    const runner = scriptedRunner([lacking([LIBRARY], []), realise, pathInfo])
    expect((await grindClosure(bundle, '/roots/link', runner)).lacking).toEqual([])
    expect(runner.commands[1]?.argv).toEqual(['nix-store', '--realise', '--option', 'builders', '', '--max-jobs', '0', LIBRARY])
  })

  test('says what it lacks when an inventory says what that is', async () => {
    const {
      lacking: absent,
      packable,
      closure,
    } = await grindClosure(bundle, '/roots/link', scriptedRunner([lacking([LIBRARY], [LIBRARY]), realise, without(LIBRARY)]))
    expect(absent).toEqual([LIBRARY])
    expect(packable.has(LIBRARY)).toBe(false)
    expect(closure.paths).toHaveLength(4)
  })

  test('cannot go on when a component is lacking and no inventory tells what it needs', async () => {
    const runner = scriptedRunner([lacking([SANDBOX], [SANDBOX]), realise])
    await expect(grindClosure(bare, '/roots/link', runner)).rejects.toMatchObject({
      code: 'path-missing',
      host: 'grind',
      message: expect.stringContaining(SANDBOX),
    })
  })

  test.each([
    { name: 'with an inventory', of: bundle },
    { name: 'without', of: bare },
  ])('names the path that is not what the manifest speaks of, $name', async ({ of }) => {
    const other = {
      ...pathInfo,
      stdout: pathInfo.stdout!.replace(`"${HYPERVISOR}":{"narHash":"sha256-A`, `"${HYPERVISOR}":{"narHash":"sha256-B`),
    }
    const runner = scriptedRunner([...wholeStore.slice(0, 2), other])
    await expect(grindClosure(of, '/roots/link', runner)).rejects.toMatchObject({
      code: 'path-corrupt',
      host: 'grind',
      message: expect.stringContaining(HYPERVISOR),
    })
  })

  test('refuses another closure than that of the manifest', async () => {
    const runner = scriptedRunner([...wholeStore.slice(0, 2), without(LIBRARY)])
    await expect(grindClosure(bare, '/roots/link', runner)).rejects.toMatchObject({ code: 'path-corrupt', host: 'grind' })
  })

  test('does not go on without a root', async () => {
    const runner = scriptedRunner([wholeStore[0]!, { ...realise, status: 1, stderr: 'error: cannot make the link' }])
    await expect(grindClosure(bundle, '/roots/link', runner)).rejects.toThrow('cannot make the link')
  })
})
