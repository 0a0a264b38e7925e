import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { parseConfig } from '#domain/config/parse'
import { policyOf } from '#domain/installation/policy'
import { policySchema } from '#domain/trust/policy'
import { succeedOnHost, type OnHostOptions } from '../../lab/client.ts'
import { flakeCommand, flakeOnGrind, type GrindFolder } from '../nixos/on-grind.ts'

/**
 * The half hour on NixOS, as far as the lab has one: `init` for a host, its public files where the page puts them, and the page's module,
 * evaluated with the lab's replacement of nixpkgs. NixOS itself cannot run in the lab, so `nixos-rebuild` is not run; what the module makes of a real
 * host is in test/nixos/prod-host.lab.test.ts.
 */

const [, section = ''] = readFileSync('docs/first-release.md', 'utf8').split(/^## On NixOS: the half hour$/m)
const block = (language: string) =>
  [...section.split('\n## ')[0]!.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(([, text]) =>
    text!.replace(/^ {3}/gm, ''),
  )
const commands = block('sh').map((text) => text.trim())

const HOME = '/home/runner/newcomer-nixos'
const REPOSITORY = `${HOME}/quotes`
const asNewcomer: OnHostOptions = { user: 'runner', directory: REPOSITORY, environment: { HOME, XDG_STATE_HOME: `${HOME}/state` } }

const flake = `
rm -rf ${HOME}; mkdir -p ${HOME} && cd ${HOME}
git init --quiet --bare --initial-branch=main upstream.git
git init --quiet --initial-branch=main quotes && cd quotes
git remote add origin ${HOME}/upstream.git
cp -R /home/runner/choiros/work/nix /home/runner/choiros/work/vendor.json .
mkdir server quotes
echo '{ "name": "quotes", "payload": "payload-previous" }' >quotes/component.json
echo 'setInterval(() => undefined, 1000)' >quotes/main.mjs
echo '{ outputs = _: { packages.x86_64-linux.quotes = import ./nix/component.nix { folder = "quotes"; }; }; }' >flake.nix
git add --all
git -c user.name=Newcomer -c user.email=newcomer@example.com commit --quiet --message "A service"
git push --quiet origin main
git remote set-head origin main`

let ours: GrindFolder
beforeAll(async () => {
  ours = await flakeOnGrind()
  await succeedOnHost('grind', ['bash', '-euc', flake], { user: 'runner' })
})
afterAll(async () => {
  await ours[Symbol.asyncDispose]()
  await succeedOnHost('grind', ['rm', '-rf', HOME], { user: 'runner' })
})

const hostSchema = z.object({
  keys: z.array(z.string()),
  policy: z.string(),
  signers: z.string(),
  unit: z.string(),
})

test('the module of the page lets a NixOS host take what init prepared, and nothing else', async () => {
  const [, fingerprint = ''] = (await succeedOnHost('prod', ['ssh-keygen', '-lf', '/etc/ssh/ssh_host_ed25519_key.pub'])).split(' ')
  const host = [
    '--host',
    'deploy@prod',
    '--admin',
    'admin@prod',
    '--host-key-fingerprint',
    fingerprint,
    '--nix-key',
    '/etc/lab/keys/nix.pub',
  ]
  const words = ['grind-to-prod', 'init', '--yes', '--port', '8080', ...host]
  await succeedOnHost('grind', words, asNewcomer)
  expect(commands).toHaveLength(2)
  await succeedOnHost('grind', ['bash', '-euc', commands[0]!], asNewcomer)
  expect(commands[1]).toMatch(/^nixos-rebuild switch --flake \.#prod --target-host root@/)

  const module = { name: 'quotes.nix', text: block('nix')[0]!.replace(/^# quotes\.nix\n/, '') }
  const system = `{
    inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
    inputs.grind-to-prod.url = "github:OWNER/grind-to-prod";
    inputs.grind-to-prod.inputs.nixpkgs.follows = "nixpkgs";
    outputs = { nixpkgs, grind-to-prod, ... }:
      let
        prod = nixpkgs.lib.nixosSystem { system = "x86_64-linux"; modules = [ grind-to-prod.nixosModules.prod ./quotes.nix ]; };
      in
      {
        view = builtins.seq prod.config.system.build.toplevel.drvPath {
          keys = prod.config.users.users.deploy.openssh.authorizedKeys.keys;
          policy = prod.config.environment.etc."grind-to-prod/host.json".text;
          signers = prod.config.environment.etc."grind-to-prod/signers/quotes".text;
          unit = prod.config.systemd.services.quotes.serviceConfig.ExecStart;
        };
      };
  }`
  const folder = `${HOME}/nixos`
  await succeedOnHost('grind', ['mkdir', folder], asNewcomer)
  for (const file of ['deploy.pub', 'allowed_signers', 'nix.pub']) await succeedOnHost('grind', ['mv', file, folder], asNewcomer)
  for (const { name, text } of [module, { name: 'flake.nix', text: system }])
    await succeedOnHost('grind', ['tee', `${folder}/${name}`], { ...asNewcomer, input: text })
  const command = flakeCommand(['eval', '--json', `path:${folder}#view`], ours.path, { 'grind-to-prod': `path:${ours.path}` })
  const view = hostSchema.parse(JSON.parse(await succeedOnHost('grind', command, { user: 'runner' })))

  const read = (file: string) => succeedOnHost('grind', ['cat', file], asNewcomer)
  const config = parseConfig(await read('grind-to-prod.yml'), 'grind-to-prod.yml')
  const policy = policySchema.parse(JSON.parse(view.policy)).applications['quotes']
  expect(policy).toMatchObject({ ...policyOf(config, 'prod'), trustedPublicKeys: [(await read(`${folder}/nix.pub`)).trim()] })
  expect(view.signers).toBe(await read(`${folder}/allowed_signers`))
  const [key] = (await read(`${folder}/deploy.pub`)).match(/^ssh-ed25519 \S+/)!
  expect(view.keys).toHaveLength(1)
  expect(view.keys[0]).toContain(`--application quotes" ${key}`)
  expect(await read('deploy/quotes.service')).toContain(`ExecStart=${view.unit}\n`)
})
