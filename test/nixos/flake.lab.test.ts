import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import { VERSION } from '#domain/protocol/version'
import { buildOnGrind, flakeCommand, flakeOnGrind, type GrindFolder } from './on-grind.ts'

let folder: GrindFolder
beforeAll(async () => {
  folder = await flakeOnGrind()
})
afterAll(() => folder[Symbol.asyncDispose]())

/** Runs `nix` with our flake, its nixpkgs replaced by the stand-in. */
function nix(...words: readonly string[]): Promise<string> {
  return succeedOnHost('grind', flakeCommand([...words, `path:${folder.path}`], folder.path), { user: 'runner' })
}

describe('the flake', () => {
  it('the flake has its outputs', async () => {
    const outputsSchema = z.record(z.string(), z.record(z.string(), z.unknown()))
    const shown = outputsSchema.parse(JSON.parse(await nix('flake', 'show', '--json', '--all-systems')))
    expect(Object.fromEntries(Object.entries(shown).map(([output, parts]) => [output, Object.keys(parts).toSorted()]))).toEqual({
      checks: ['aarch64-linux', 'x86_64-linux'],
      devShells: ['aarch64-linux', 'x86_64-linux'],
      lib: ['type'],
      nixosModules: ['grind', 'prod'],
      packages: ['aarch64-linux', 'x86_64-linux'],
      templates: ['default'],
    })
    expect(shown['packages']?.['x86_64-linux']).toMatchObject({
      agent: { type: 'derivation', name: `grind-to-prod-agent-${VERSION}` },
      cli: { type: 'derivation', name: `grind-to-prod-${VERSION}` },
      default: { type: 'derivation', name: `grind-to-prod-${VERSION}` },
    })
  })

  it('the flake evaluates as a whole, with the assertions of its systems', async () => {
    await expect(nix('flake', 'check', '--no-build', '--all-systems')).resolves.toBe('')
  })

  it('the flake has packages whose programs start', async () => {
    const [agent, cli] = await buildOnGrind(folder.path, [`path:${folder.path}#agent`, `path:${folder.path}#cli`])
    expect(await succeedOnHost('grind', [`${cli}/bin/grind-to-prod`, '--help'], { user: 'runner' })).toContain('grind-to-prod')
    // As root, it reads the policy, which a build host does not have.
    const { status, stdout } = await onHost('grind', [`${agent}/bin/grind-to-prod-agent`, 'status', 'choiros', '--json'])
    expect({ status, stdout }).toEqual({ status: 10, stdout: expect.stringContaining('"code":"not-installed"') })
  })

  it('the flake has checks that pass', async () => {
    const checks = ['agent', 'cli', 'grind', 'prod'].map((check) => `path:${folder.path}#checks.x86_64-linux.${check}`)
    expect(await buildOnGrind(folder.path, checks)).toHaveLength(checks.length)
  })
})
