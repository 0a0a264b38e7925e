import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { stateFolder } from '#tools/files/state-folder'
import { evaluate, evaluationError, systemOf } from './on-grind.ts'

const GRIND = 'repository + "/nix/modules/grind.nix"'
const USUAL = `{ pkgs, ... }: {
  services.grind-to-prod.grind = { enable = true; package = pkgs.nix; signingKeyFile = "/etc/nix/grind.secret"; };
}`

function evaluated<Schema extends z.ZodType>(result: string, schema: Schema, also = '{ }'): Promise<z.infer<Schema>> {
  return evaluate(systemOf([GRIND, USUAL, also], result), schema)
}

describe('the module of a build host', () => {
  it("the grind module makes the daemon sign its builds, and adds to the host's own features", async () => {
    const settingsSchema = z.record(z.string(), z.array(z.string()))
    const settings = await evaluated(
      'config.nix.settings',
      settingsSchema,
      '{ nix.settings.experimental-features = [ "ca-derivations" ]; }',
    )
    expect(settings['secret-key-files']).toEqual(['/etc/nix/grind.secret'])
    expect(settings['experimental-features']?.toSorted()).toEqual(['ca-derivations', 'flakes', 'nix-command'])
    expect(settings['trusted-users']).toEqual(['root'])
  })

  it('the grind module creates a user for the runner, and a folder for roots that nothing cleans', async () => {
    const view = '{ user = config.users.users.runner; folders = config.systemd.tmpfiles.settings.grind-to-prod-runner; }'
    const viewSchema = z.object({ user: z.looseObject({ home: z.string() }), folders: z.record(z.string(), z.unknown()) })
    const { user, folders } = await evaluated(view, viewSchema)
    const home = '/var/lib/grind-to-prod-runner'
    expect(user).toMatchObject({ isSystemUser: true, group: 'runner', extraGroups: [], home, createHome: true })
    expect(folders[stateFolder({}, home)]).toEqual({ d: { user: 'runner', group: 'runner', mode: '0700' } })
  })

  it('the grind module keeps a runner that the host declares itself', async () => {
    const own = `{
      users.users.ci = { isNormalUser = true; isSystemUser = false; group = "users"; home = "/home/ci"; };
      services.grind-to-prod.grind = { user = "ci"; home = "/home/ci"; };
    }`
    const user = await evaluated('config.users.users.ci', z.unknown(), own)
    expect(user).toMatchObject({ isNormalUser: true, isSystemUser: false, group: 'users', home: '/home/ci' })
    expect(await evaluated('config.system.build.toplevel.drvPath', z.string(), own)).toMatch(/\.drv$/)
  })

  const runner = (also: string) =>
    `{ services.grind-to-prod.grind.runners.grind = { url = "https://github.com/o/r"; tokenFile = "/etc/token"; ${also} }; }`

  it("the grind module declares NixOS' own runner, with the hook that runs before each job", async () => {
    const runnerSchema = z.object({ extraEnvironment: z.record(z.string(), z.string()), ephemeral: z.boolean(), user: z.string() })
    const view = 'builtins.removeAttrs config.services.github-runners.grind [ "extraPackages" ]'
    const declared = await evaluated(view, runnerSchema, runner('publicRepositories = [ "o/r" "o/s" ];'))
    expect(declared).toMatchObject({ user: 'runner', ephemeral: true })
    expect(declared.extraEnvironment).toEqual({
      XDG_STATE_HOME: '/var/lib/grind-to-prod-runner/.local/state',
      ACTIONS_RUNNER_HOOK_JOB_STARTED: expect.stringMatching(/^\/nix\/store\/.*\/job-started\.sh$/),
      GRIND_TO_PROD_PUBLIC_REPOSITORIES: 'o/r o/s',
    })
  })

  const trusted = 'User runner must not be in nix.settings.trusted-users'
  const outside = 'must be an absolute path outside'
  const refused = [
    { name: 'a trusted runner', text: 'nix.settings.trusted-users = [ "runner" ];', says: trusted },
    {
      name: 'a runner of a trusted group',
      text: 'nix.settings.trusted-users = [ "@ci" ]; users.users.runner.extraGroups = [ "ci" ];',
      says: trusted,
    },
    {
      name: 'a signing key in the store',
      text: 'services.grind-to-prod.grind.signingKeyFile = lib.mkForce "${builtins.storeDir}/grind.secret";',
      says: outside,
    },
    {
      name: 'a signing key as a path, which would be copied into the store',
      text: 'services.grind-to-prod.grind.signingKeyFile = lib.mkForce /etc/nix/grind.secret;',
      says: 'is not of type `string',
    },
    {
      name: 'a runner that does not know how our workflows name our actions',
      text: `services.grind-to-prod.grind.runners.grind = { url = "https://github.com/o/r"; tokenFile = "/etc/token"; };
        services.github-runners.grind = lib.mkForce { package.version = "2.335.1"; };`,
      says: 'services.github-runners.grind.package is older than 2.336.0',
    },
    {
      name: 'a home that the service of a runner cannot see',
      text: `services.grind-to-prod.grind.home = "/home/runner";
        services.grind-to-prod.grind.runners.grind = { url = "https://github.com/o/r"; tokenFile = "/etc/token"; };`,
      says: 'services.grind-to-prod.grind.home is /home/runner, and the service of services.github-runners.grind sees no home there',
    },
    { name: 'a relative signing key', text: 'services.grind-to-prod.grind.signingKeyFile = lib.mkForce "grind.secret";', says: outside },
  ]
  it.for(refused)('the grind module refuses $name', async ({ text, says }) => {
    const system = systemOf([GRIND, USUAL, `{ lib, ... }: { ${text} }`], 'config.system.build.toplevel.drvPath')
    expect(await evaluationError(system)).toContain(says)
  })
})

it('a home under /home is for hosts without such a runner, or for a runner that may see it', async () => {
  const home = '{ services.grind-to-prod.grind.home = "/home/runner"; }'
  const runner = `{ lib, ... }: {
    services.grind-to-prod.grind.runners.grind = { url = "https://github.com/o/r"; tokenFile = "/etc/token"; };
    services.github-runners.grind = lib.mkForce { serviceOverrides.ProtectHome = false; };
  }`
  for (const modules of [[home], [home, runner]]) {
    const system = systemOf([GRIND, USUAL, ...modules], 'config.system.build.toplevel.drvPath')
    expect(await evaluate(system, z.string())).toMatch(/\.drv$/)
  }
})

it('both modules fit on one host', async () => {
  const prod = `{ pkgs, ... }: {
    services.grind-to-prod = { enable = true; package = pkgs.nix; allowedSigners = "x"; trustedPublicKeys = input; };
  }`
  const names = 'builtins.seq config.system.build.toplevel.drvPath (builtins.attrNames config.users.users)'
  const system = systemOf([GRIND, USUAL, 'repository + "/nix/modules/prod.nix"', prod], names)
  expect(await evaluate(system, z.unknown(), ['grind.example-1:liDBIYdU5gUHn5BLi1J/DP2hcCHvZ1GNRFr1ABIMF4g='])).toEqual([
    'deploy',
    'runner',
  ])
})
