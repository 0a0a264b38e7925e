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
  approvals: undefined,
  inventory: sampleInventory,
}
const bare: Bundle = { ...bundle, inventory: undefined }
const manifestPath = textStorePath('choiros-release.json', Buffer.from(release.bytes), [SANDBOX, HYPERVISOR])

/** Paths that are not valid: of the components, of all, and after something was fetched; the last answer stays. */
function lacking(...answers: (readonly string[])[]): ScriptedAnswer {
  let asked = 0
  return {
    when: ['nix-store', '--check-validity'],
    get stdout() {
      asked += 1
      return (answers[asked - 1] ?? answers.at(-1)!).join('\n')
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
  test('signatures of other machines are sent beside those of the store, if a host can read them', async () => {
    const good = `second-1:${'A'.repeat(86)}==`
    const nixSignatures = { schemaVersion: 1 as const, signatures: { [HYPERVISOR]: [good, good, 'not a signature', 'a b:c'] } }
    const { narInfos } = await grindClosure({ ...bundle, nixSignatures }, '/roots/link', scriptedRunner(wholeStore))
    const [hypervisor, sandbox] = await narInfos([HYPERVISOR, SANDBOX])
    expect(hypervisor!.signatures).toEqual([good])
    expect(sandbox!.signatures).toEqual([])
  })

  test('grindClosure is the inventory and the manifest itself, rooted before it is verified', async () => {
    const runner = scriptedRunner(wholeStore)
    const closure = await grindClosure(bundle, '/roots/link', runner)
    expect(closure.manifestPath).toBe(manifestPath)
    expect(closure.closure.paths.map(({ path }) => path).toSorted()).toEqual([HYPERVISOR, SANDBOX, LIBRARY, manifestPath].toSorted())
    expect(closure.lacking).toEqual([])
    expect([...closure.packable.keys()].toSorted()).toEqual([HYPERVISOR, SANDBOX, LIBRARY, manifestPath].toSorted())
    expect(runner.commands.map(({ argv, effect }) => [effect, ...argv])).toEqual([
      ['read', 'nix-store', '--check-validity', '--print-invalid', SANDBOX, HYPERVISOR],
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
    // Valid components have a valid closure: not one command names the rest.
    expect(JSON.stringify(runner.commands)).not.toContain(LIBRARY)
  })

  test('grindClosure asks Nix about the paths that are packed and no others, and about each once', async () => {
    const runner = scriptedRunner(wholeStore)
    const { narInfos } = await grindClosure(bundle, '/roots/link', runner)
    const infos = await narInfos([LIBRARY, manifestPath, SANDBOX])
    expect(infos.map(({ path, references }) => [path, references])).toEqual([
      [LIBRARY, []],
      [manifestPath, [HYPERVISOR, SANDBOX]],
      [SANDBOX, expect.arrayContaining([LIBRARY])],
    ])
    // The components were asked about before.
    expect(runner.commands.at(-1)?.input).toBe(`${LIBRARY}\n`)
    const asked = runner.commands.length
    await Promise.all([narInfos([manifestPath]), narInfos([SANDBOX, LIBRARY])])
    expect(runner.commands).toHaveLength(asked)
  })

  test('a path that differs from the manifest is found before it is packed', async () => {
    const other = {
      ...pathInfo,
      stdout: pathInfo.stdout!.replace(`"${LIBRARY}":{"narHash":"sha256-A`, `"${LIBRARY}":{"narHash":"sha256-B`),
    }
    const early = pathInfo.stdout!.replace(LIBRARY, LIBRARY.replace('library', 'other'))
    let asked = 0
    const answer = {
      ...pathInfo,
      get stdout() {
        asked += 1
        return asked === 1 ? early : other.stdout
      },
    }
    const { narInfos } = await grindClosure(bundle, '/roots/link', scriptedRunner([...wholeStore.slice(0, 2), answer]))
    for (const time of [1, 2]) {
      await expect(narInfos([LIBRARY]), `time ${time}`).rejects.toMatchObject({
        code: 'path-corrupt',
        host: 'grind',
        message: expect.stringContaining(LIBRARY),
      })
    }
  })

  test('a path that is gone when it is to be packed is missing', async () => {
    const { narInfos } = await grindClosure(bundle, '/roots/link', scriptedRunner([...wholeStore.slice(0, 2), without(LIBRARY)]))
    await expect(narInfos([LIBRARY])).rejects.toMatchObject({
      code: 'path-missing',
      host: 'grind',
      message: expect.stringContaining(LIBRARY),
    })
  })

  test("grindClosure needs no signature for the manifest's own path, and derives its NAR", async () => {
    const { narInfos, manifestNar } = await grindClosure(bundle, '/roots/link', scriptedRunner(wholeStore))
    const [own] = await narInfos([manifestPath])
    expect(own).toMatchObject({
      contentAddress: expect.stringMatching(/^text:sha256:/),
      signatures: [],
      references: [HYPERVISOR, SANDBOX],
      narSize: manifestNar.length,
    })
    expect(manifestNar.includes(release.bytes)).toBe(true)
  })

  test('grindClosure asks for the closure of the components when there is no inventory', async () => {
    const runner = scriptedRunner(wholeStore)
    const { closure } = await grindClosure(bare, '/roots/link', runner)
    expect(closure.paths).toHaveLength(4)
    expect(runner.commands.at(-1)?.argv).toContain('--recursive')
  })

  test('grindClosure fetches missing paths and never builds them', async () => {
    const runner = scriptedRunner([lacking([SANDBOX, LIBRARY], [SANDBOX, LIBRARY], []), realise, pathInfo])
    expect((await grindClosure(bundle, '/roots/link', runner)).lacking).toEqual([])
    expect(runner.commands[2]?.argv).toEqual(['nix-store', '--realise', '--option', 'builders', '', '--max-jobs', '0', SANDBOX, LIBRARY])
  })

  test('grindClosure reports what is missing when an inventory describes it', async () => {
    const {
      lacking: absent,
      packable,
      closure,
    } = await grindClosure(bundle, '/roots/link', scriptedRunner([lacking([SANDBOX]), realise, without(SANDBOX)]))
    expect(absent).toEqual([SANDBOX])
    expect(packable.has(SANDBOX)).toBe(false)
    expect(closure.paths).toHaveLength(4)
  })

  test('grindClosure fails when a component is missing and no inventory describes its needs', async () => {
    const runner = scriptedRunner([lacking([SANDBOX]), realise])
    await expect(grindClosure(bare, '/roots/link', runner)).rejects.toMatchObject({
      code: 'path-missing',
      host: 'grind',
      message: expect.stringContaining(SANDBOX),
    })
  })

  test.each([
    { name: 'with an inventory', of: bundle },
    { name: 'without', of: bare },
  ])('grindClosure names the path that differs from the manifest, $name', async ({ of }) => {
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

  test('grindClosure refuses another closure than that of the manifest', async () => {
    const runner = scriptedRunner([...wholeStore.slice(0, 2), without(LIBRARY)])
    await expect(grindClosure(bare, '/roots/link', runner)).rejects.toMatchObject({ code: 'path-corrupt', host: 'grind' })
  })

  test('grindClosure fails without a root', async () => {
    const runner = scriptedRunner([wholeStore[0]!, { ...realise, status: 1, stderr: 'error: cannot make the link' }])
    await expect(grindClosure(bundle, '/roots/link', runner)).rejects.toThrow('cannot make the link')
  })
})
