import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { succeedOnHost } from '../../lab/client.ts'
import { parseConfig } from '#domain/config/parse'
import { policyOf } from '#domain/installation/policy'
import { policySchema } from '#domain/trust/policy'
import { parseAllowedSigners } from '#domain/trust/signers'
import { flakeCommand, flakeOnGrind, type GrindFolder } from './on-grind.ts'

const PAGE = 'docs/nixos.md'
const EXAMPLE = 'examples/nixos-host'

/** The page's files: the first line of each block of Nix is its name. */
const files = Array.from(readFileSync(PAGE, 'utf8').matchAll(/^```nix\n# ([a-z.]+)\n(.*?)^```$/gms), ([, name, text]) => ({
  name: String(name),
  text: String(text),
}))

let ours: GrindFolder
beforeAll(async () => {
  ours = await flakeOnGrind()
  await succeedOnHost('grind', ['mkdir', `${ours.path}/theirs`], { user: 'runner' })
  for (const { name, text } of files) await succeedOnHost('grind', ['tee', `${ours.path}/theirs/${name}`], { user: 'runner', input: text })
})
afterAll(() => ours[Symbol.asyncDispose]())

async function evaluate<Schema extends z.ZodType>(attribute: string, schema: Schema, place = 'theirs'): Promise<z.infer<Schema>> {
  const words = ['eval', '--json', `path:${ours.path}/${place}#nixosConfigurations.${attribute}`]
  const command = flakeCommand(words, ours.path, { 'grind-to-prod': `path:${ours.path}` })
  return schema.parse(JSON.parse(await succeedOnHost('grind', command, { user: 'runner' })))
}

describe('the page about NixOS', () => {
  it('docs/nixos.md declares two hosts that evaluate, with their assertions', async () => {
    expect(files.map(({ name }) => name)).toEqual(['flake.nix', 'prod.nix', 'grind.nix'])
    for (const host of ['prod', 'grind']) {
      expect(await evaluate(`${host}.config.system.build.toplevel.drvPath`, z.string())).toMatch(/^\/nix\/store\/.*\.drv$/)
    }
  })

  it('docs/nixos.md gives production a policy and signers that the agent accepts', async () => {
    const etc = await evaluate('prod.config.environment.etc', z.record(z.string(), z.object({ text: z.string() })))
    const policy = policySchema.parse(JSON.parse(String(etc['grind-to-prod/host.json']?.text)))
    expect(Object.keys(policy.applications)).toEqual(['choiros'])
    const signers = parseAllowedSigners(String(etc['grind-to-prod/allowed_signers']?.text))
    expect(signers).toMatchObject({
      problems: [],
      signers: [{ principals: ['maintainer@example'], namespaces: ['grind-to-prod-release'] }],
    })
  })

  it('docs/nixos.md shows first a host whose releases are its system, as in the example', async () => {
    const shown = (language: string, name: string) =>
      new RegExp(`^\`\`\`${language}\\n# ${name}\\n(.*?)^\`\`\`$`, 'ms').exec(readFileSync(PAGE, 'utf8'))?.[1]
    expect(shown('nix', 'examples/nixos-host/prod.nix')).toBe(readFileSync(`${EXAMPLE}/prod.nix`, 'utf8'))
    expect(shown('yaml', 'grind-to-prod.yml')).toBe(readFileSync(`${EXAMPLE}/grind-to-prod.yml`, 'utf8'))
  })

  it('docs/nixos.md has a runner whose builds are kept where the module keeps them', async () => {
    const runnerSchema = z.object({
      user: z.string(),
      extraEnvironment: z.object({ XDG_STATE_HOME: z.string(), ACTIONS_RUNNER_HOOK_JOB_STARTED: z.string() }),
    })
    const { user, extraEnvironment } = await evaluate('grind.config.services.github-runners.grind', runnerSchema)
    const folders = await evaluate('grind.config.systemd.tmpfiles.settings.grind-to-prod-runner', z.record(z.string(), z.unknown()))
    expect(user).toBe('runner')
    expect(Object.keys(folders)).toContain(`${extraEnvironment.XDG_STATE_HOME}/grind-to-prod`)
    expect(extraEnvironment.ACTIONS_RUNNER_HOOK_JOB_STARTED).toMatch(/^\/nix\/store\/.*\/job-started\.sh$/)
  })
})

describe('the example of a host whose releases are its system', () => {
  const config = parseConfig(readFileSync(`${EXAMPLE}/grind-to-prod.yml`, 'utf8'), 'grind-to-prod.yml')

  it('the example of a system alone has a configuration without a prefix', () => {
    expect(config.prefix).toBeUndefined()
    expect(config.components).toMatchObject({ prod: { kind: 'system', switchMode: 'switch' } })
  })

  it('the example of a system alone evaluates, and its policy allows exactly what it requests', async () => {
    const folder = `${ours.path}/host`
    await succeedOnHost('grind', ['mkdir', folder], { user: 'runner' })
    for (const name of ['flake.nix', 'prod.nix', 'wiki.mjs']) {
      await succeedOnHost('grind', ['tee', `${folder}/${name}`], { user: 'runner', input: readFileSync(`${EXAMPLE}/${name}`, 'utf8') })
    }
    expect(await evaluate('prod.config.system.build.toplevel.drvPath', z.string(), 'host')).toMatch(/\.drv$/)
    const etc = await evaluate('prod.config.environment.etc', z.record(z.string(), z.object({ text: z.string() })), 'host')
    const policy = policySchema.parse(JSON.parse(String(etc['grind-to-prod/host.json']?.text))).applications['wiki']
    expect(policy).toEqual(policyOf(config, 'prod'))
  })
})
