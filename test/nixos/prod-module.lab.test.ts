import { AGENT_SLICE, agentSliceText } from '#domain/installation/slice'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hostPaths, STATE_ROOT } from '#domain/activation/host-paths'
import { desiredFiles } from '#domain/installation/files'
import { AGENT_LAUNCHER, DEPLOY_HOME, RECOVER_UNIT_FILE, recoverUnit, SUDOERS_FILE } from '#domain/installation/paths'
import { mergePolicy } from '#domain/installation/policy'
import { POLICY_FILE, policySchema } from '#domain/trust/policy'
import { applicationSignersFile, REVOKED_KEYS_FILE } from '#domain/trust/signers'
import { accessOf } from '../domain/installation/sample.ts'
import { options, ownPolicy, request } from './facts.ts'
import { evaluate, evaluationError, systemOf } from './on-grind.ts'

const NIXOS_AGENT = '/run/current-system/sw/bin/grind-to-prod-agent'
const PROD = 'repository + "/nix/modules/prod.nix"'
const USUAL = '{ services.openssh.enable = true; services.grind-to-prod = input; }'
/** Any package will do where the bundle does not matter, which may not have been built. */
const ANY_AGENT = '{ pkgs, ... }: { services.grind-to-prod.package = pkgs.nix; }'

const policy = mergePolicy(undefined, request)

function evaluated<Schema extends z.ZodType>(result: string, schema: Schema, given: object = options): Promise<z.infer<Schema>> {
  return evaluate(systemOf([PROD, USUAL, ANY_AGENT], result), schema, given)
}

/** What `host install` writes into a file, without comments and with the places that NixOS has. */
function onNixos(path: string, facts = request): string {
  return desiredFiles(facts, 'the bundle', { policy, access: accessOf(facts) })
    .find((file) => file.path === path)!
    .text.replaceAll('"sudo -n', '"/run/wrappers/bin/sudo -n')
    .replaceAll(AGENT_LAUNCHER, NIXOS_AGENT)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
}

const inEtc = (path: string): string => path.slice('/etc/'.length)

describe('the module of a production host sets up what `host install` does', () => {
  it('the prod module writes the policy of host install', async () => {
    const fileSchema = z.object({ text: z.string(), mode: z.string() })
    const { text, mode } = await evaluated(`config.environment.etc.${JSON.stringify(inEtc(POLICY_FILE))}`, fileSchema)
    expect(policySchema.parse(JSON.parse(text))).toEqual(policy)
    // A link into the store, NixOS's usual way, would be refused by the agent.
    expect(mode).toBe('0644')
  })

  it('the prod module writes the program that is notified, and the folder of the metrics', async () => {
    const text = `config.environment.etc.${JSON.stringify(inEtc(POLICY_FILE))}.text`
    const written = async (more: object) => policySchema.parse(JSON.parse(await evaluated(text, z.string(), { ...options, ...more })))
    expect(await written(ownPolicy)).toEqual({ ...policy, ...ownPolicy })
    expect(await written({ notify: { program: ['/bin/notify'] } })).toEqual(
      policySchema.parse({ ...policy, notify: { program: ['/bin/notify'] } }),
    )
    expect(await written({})).toEqual(policy)
  })

  it.each([
    { notify: { program: [] } },
    { notify: { program: ['notify'] } },
    { notify: { program: ['/bin/notify', '%n'] } },
    { notify: { program: ['/bin/notify'], verdicts: ['UNKNOWN'] } },
    { notify: { program: ['/bin/notify'], timeoutSeconds: 301 } },
    { metrics: { folder: 'relative' } },
  ])('the prod module refuses %j when it is evaluated', async (more) => {
    expect(policySchema.safeParse({ ...policy, ...more }).success).toBe(false)
    const system = systemOf([PROD, USUAL, ANY_AGENT], `config.environment.etc.${JSON.stringify(inEtc(POLICY_FILE))}.text`)
    expect(await evaluationError(system, { ...options, ...more })).toMatch(/notify|metrics/)
  })

  it('the prod module names the signers, and revoked keys only when there are some', async () => {
    const texts = 'builtins.mapAttrs (_: { text, ... }: text) config.environment.etc'
    const without = await evaluated(texts, z.record(z.string(), z.string()))
    expect(without[inEtc(applicationSignersFile('choiros'))]).toBe(request.allowedSigners)
    expect(Object.keys(without)).not.toContain(inEtc(REVOKED_KEYS_FILE))
    const revokedKeys = 'ssh-ed25519 AAAA\n'
    expect(await evaluated(texts, z.unknown(), { ...options, revokedKeys })).toEqual({
      ...without,
      [inEtc(REVOKED_KEYS_FILE)]: revokedKeys,
    })
  })

  it('the prod module creates a user with keys and without a password', async () => {
    expect(await evaluated('config.users.users.deploy', z.unknown())).toMatchObject({
      isSystemUser: true,
      group: 'deploy',
      extraGroups: [],
      shell: '/bin/sh',
      hashedPassword: '*',
      createHome: false,
    })
  })

  it('the prod module gives each key the forced command of host install', async () => {
    const keys = await evaluated('config.users.users.deploy.openssh.authorizedKeys.keys', z.array(z.string()))
    expect(keys.join('\n')).toBe(onNixos(`${DEPLOY_HOME}/.ssh/authorized_keys`))
  })

  it('the prod module permits that user the same one line with sudo, whatever its name', async () => {
    for (const user of ['deploy', 'releases']) {
      const text = await evaluated('config.security.sudo.extraConfig', z.string(), { ...options, user })
      expect(text.trim()).toBe(onNixos(SUDOERS_FILE, { ...request, user }))
      expect(await evaluated('config.security.sudo-rs.extraConfig', z.string(), { ...options, user })).toBe(text)
    }
  })

  it("the prod module gives a host's keys every application, and a shared key one line", async () => {
    const { choiros } = options.applications
    const [own, ofHost] = request.deployKeys as [string, string]
    const given = {
      ...options,
      deployKeys: [ofHost],
      applications: {
        choiros: { ...choiros, deployKeys: [own] },
        other: { ...choiros, prefix: '/opt/other', deployKeys: [own], readKeys: [] },
      },
    }
    const keys = await evaluated('config.users.users.deploy.openssh.authorizedKeys.keys', z.array(z.string()), given)
    const line = (words: string, key: string) => `restrict,command="/run/wrappers/bin/sudo -n ${NIXOS_AGENT} ${words}" ${key}`
    expect(keys).toEqual([
      line('dispatch', ofHost),
      line('dispatch --application choiros --application other', own),
      line('dispatch read --application choiros', request.readKeys![0]!),
    ])
  })

  it('the prod module accepts sudo-rs as sudo', async () => {
    const rust = '{ security.sudo.enable = false; security.sudo-rs.enable = true; }'
    const system = systemOf([PROD, USUAL, ANY_AGENT, rust], 'config.system.build.toplevel.drvPath')
    expect(await evaluate(system, z.string(), options)).toMatch(/\.drv$/)
  })

  it('the prod module creates the folders of the application, and only root may write to them', async () => {
    const folderSchema = z.object({
      d: z.object({ user: z.literal('root'), group: z.literal('root'), mode: z.string().regex(/^:?07[05][05]$/) }),
    })
    const folders = await evaluated('config.systemd.tmpfiles.settings.grind-to-prod', z.record(z.string(), folderSchema))
    const { prefix, state, roots } = hostPaths('choiros', request.policy.prefix)
    const allRoots = roots.slice(0, roots.lastIndexOf('/'))
    expect(Object.keys(folders).toSorted()).toEqual([allRoots, prefix, roots, state, STATE_ROOT].toSorted())
  })

  it('the prod module accepts an application of systems alone, without a folder of its own', async () => {
    const { prefix: _prefix, ...alone } = options.applications.choiros
    const given = { ...options, applications: { choiros: alone } }
    const view =
      '{ policy = config.environment.etc."grind-to-prod/host.json".text; folders = config.systemd.tmpfiles.settings.grind-to-prod; }'
    const { policy: text, folders } = await evaluated(
      view,
      z.object({ policy: z.string(), folders: z.record(z.string(), z.unknown()) }),
      given,
    )
    const { prefix: _ours, ...expected } = policy.applications['choiros']!
    expect(policySchema.parse(JSON.parse(text)).applications['choiros']).toEqual(expected)
    const { state, roots } = hostPaths('choiros', undefined)
    expect(Object.keys(folders).toSorted()).toEqual([roots.slice(0, roots.lastIndexOf('/')), roots, state, STATE_ROOT].toSorted())
  })

  it('the prod module gives the agent the slice of host install', async () => {
    const slice = await evaluated(
      `config.systemd.slices.${AGENT_SLICE.replace(/\.slice$/, '')}`,
      z.object({
        description: z.string(),
        sliceConfig: z.strictObject({ MemoryMax: z.string() }),
        // A switch to a system without it leaves the transaction that switches alone.
        unitConfig: z.strictObject({ 'X-StopOnRemoval': z.literal(false) }),
      }),
    )
    expect(agentSliceText).toContain(`[Unit]\nDescription=${slice.description}\n`)
    expect(agentSliceText).toContain(`[Slice]\nMemoryMax=${slice.sliceConfig.MemoryMax}\n`)
  })

  it('the prod module recovers at boot with the unit of host install', async () => {
    const unitSchema = z.object({
      description: z.string(),
      unitConfig: z.record(z.string(), z.string()),
      after: z.array(z.string()),
      serviceConfig: z.object({ Type: z.string(), RemainAfterExit: z.literal(true), ExecStart: z.string() }),
      wantedBy: z.array(z.string()),
      // Only a boot is a reason to recover; switching the configuration is none.
      restartIfChanged: z.literal(false),
    })
    const name = recoverUnit('choiros').replace(/\.service$/, '')
    const unit = await evaluated(`config.systemd.services.${JSON.stringify(name)}`, unitSchema)
    const { Type, ExecStart } = unit.serviceConfig
    const written = [
      '[Unit]',
      `Description=${unit.description}`,
      ...Object.entries(unit.unitConfig).map(([key, value]) => `${key}=${value}`),
      `After=${unit.after.join(' ')}`,
      '[Service]',
      `Type=${Type}`,
      'RemainAfterExit=yes',
      `ExecStart=${ExecStart.replace(/^\/nix\/store\/[^/]+\/bin\/grind-to-prod-agent/, NIXOS_AGENT)}`,
      '[Install]',
      `WantedBy=${unit.wantedBy.join(' ')}`,
    ]
    expect(written.join('\n')).toBe(onNixos(RECOVER_UNIT_FILE).replaceAll('%i', 'choiros'))
  })

  it('the prod module installs the agent where sudo finds it, and requires signatures', async () => {
    expect(await evaluated('builtins.elem config.services.grind-to-prod.package config.environment.systemPackages', z.boolean())).toBe(true)
    expect(await evaluated('config.nix.settings.require-sigs', z.unknown())).toBe(true)
  })

  it('the prod module has git where a snapshot needs a checkout, and nowhere else', async () => {
    const has = 'builtins.any ({ name, ... }: name == "git") config.environment.systemPackages'
    const { snapshot: _snapshot, ...without } = options.applications.choiros
    expect(await evaluated(has, z.boolean())).toBe(true)
    expect(await evaluated(has, z.boolean(), { ...options, applications: { choiros: without } })).toBe(false)
  })

  it('the prod module passes its own assertions, and does nothing unless enabled', async () => {
    expect(await evaluated('config.system.build.toplevel.drvPath', z.string())).toMatch(/\.drv$/)
    const view = '{ inherit (config) users; inherit (config.environment) etc; inherit (config.nix) settings; }'
    const off = await evaluate(systemOf([PROD], view), z.unknown())
    expect(off).toEqual({ users: { users: {}, groups: {} }, etc: {}, settings: { 'trusted-users': ['root'] } })
  })
})

describe('the module of a production host refuses', () => {
  const trusted = 'User deploy must not be in nix.settings.trusted-users'
  const refused = [
    { name: 'signatures turned off', text: 'nix.settings.require-sigs = lib.mkForce false;', says: 'needs nix.settings.require-sigs' },
    {
      name: 'signatures turned off in the free text',
      text: 'nix.extraOptions = "keep-outputs = true\\n require-sigs = false # for now";',
      says: 'needs nix.settings.require-sigs',
    },
    { name: 'a trusted deploy user', text: 'nix.settings.trusted-users = [ "deploy" ];', says: trusted },
    { name: 'everybody trusted', text: 'nix.settings.trusted-users = [ "*" ];', says: trusted },
    { name: 'its group trusted', text: 'nix.settings.extra-trusted-users = "admin @deploy";', says: trusted },
    {
      name: 'a trusted group that it is a member of',
      text: 'nix.settings.trusted-users = [ "@wheel" ]; users.groups.wheel.members = [ "deploy" ];',
      says: trusted,
    },
    {
      name: 'a trusted group that it is given',
      text: 'nix.settings.trusted-users = [ "@wheel" ]; users.users.deploy.extraGroups = [ "wheel" ];',
      says: trusted,
    },
    {
      name: 'more signatures than there are signers',
      text: 'services.grind-to-prod.applications.choiros.minimumSignatures = lib.mkForce 3;',
      says: 'so every release would be refused',
    },
    {
      name: 'a key beside ours, which would open a shell',
      text: 'users.users.deploy.openssh.authorizedKeys.keys = [ "ssh-ed25519 AAAA me" ];',
      says: '["ssh-ed25519 AAAA me"]): they open a shell',
    },
    {
      name: 'a file of keys beside ours',
      text: 'users.users.deploy.openssh.authorizedKeys.keyFiles = [ "/etc/keys" ];',
      says: '["/etc/keys"]): they open a shell',
    },
    {
      name: 'a group that the deploy user is given',
      text: 'users.users.deploy.extraGroups = [ "wheel" ];',
      says: 'is in the groups ["deploy","wheel"], and is to be in deploy alone',
    },
    {
      name: 'a group that it is made a member of',
      text: 'users.groups.docker.members = [ "deploy" ];',
      says: 'is in the groups ["deploy","docker"], and is to be in deploy alone',
    },
    {
      name: 'a person of that name',
      text: 'users.users.deploy.isNormalUser = true;',
      says: 'User deploy is a normal user of this host',
    },
    {
      name: 'a key that would need two lines',
      text: 'services.grind-to-prod.readKeys = config.services.grind-to-prod.applications.choiros.deployKeys;',
      says: 'sshd runs one command for a key',
    },
    {
      name: 'no Nix key',
      text: 'services.grind-to-prod.applications.choiros.trustedPublicKeys = lib.mkForce [ ];',
      says: 'whose signature makes a store path acceptable for choiros',
    },
    { name: 'no sshd', text: 'services.openssh.enable = lib.mkForce false;', says: 'set services.openssh.enable = true' },
    { name: 'no sudo', text: 'security.sudo.enable = false;', says: 'set security.sudo.enable = true' },
    { name: 'sudo for administrators only', text: 'security.sudo.execWheelOnly = true;', says: 'security.sudo.execWheelOnly = false' },
    {
      name: 'packages that are linked nowhere',
      text: 'services.grind-to-prod.applications.choiros = { prefix = lib.mkForce null; system = lib.mkForce false; };',
      says: 'has no prefix, and only releases that are NixOS systems alone need none',
    },
    {
      name: 'an application with a capital letter',
      text: 'services.grind-to-prod.applications.ChoirOS.prefix = "/opt/choiros";',
      says: 'applications has ["ChoirOS"]',
    },
    {
      name: 'a prefix that climbs',
      text: 'services.grind-to-prod.applications.choiros.prefix = lib.mkForce "/opt/../etc";',
      says: "applications.choiros.prefix' is not of type `null or absolute folder",
    },
    {
      name: 'a unit with a wildcard',
      text: 'services.grind-to-prod.applications.choiros.units = [ "*.service" ];',
      says: 'is not of type `name of a systemd unit',
    },
    {
      name: 'a deploy key with options of its own',
      text: 'services.grind-to-prod.deployKeys = [ "pty ssh-ed25519 AAAA" ];',
      says: 'is not of type `ssh public key without options',
    },
    {
      name: 'one release kept',
      text: 'services.grind-to-prod.applications.choiros.keep = lib.mkForce 1;',
      says: 'integer between 2 and 1000',
    },
    {
      name: 'an option that is missing',
      text: 'services.grind-to-prod.signers = [ ];',
      says: "The option `services.grind-to-prod.signers' does not exist",
    },
  ]
  it.for(refused)('the prod module refuses $name', async ({ text, says }) => {
    const everything = 'config.system.build.toplevel.drvPath + builtins.toJSON { inherit (config) users environment; }'
    const error = await evaluationError(systemOf([PROD, USUAL, ANY_AGENT, `{ config, lib, ... }: { ${text} }`], everything), options)
    expect(error).toContain(says)
  })
})
