import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessResultSchema } from '#domain/protocol/access'
import { installHost, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'

/** A second key of a person, which comes and goes. */
const LAPTOP = '/home/runner/laptop'
const onGrind = { user: 'runner', directory: WORK_FOLDER } as const
const grindToProd = (...words: string[]) => onHost('grind', ['grind-to-prod', ...words], onGrind)
const asAdmin = ['--admin', 'admin@prod', '--identity-file', '/etc/lab/keys/admin', '--json']

async function change(verb: 'add' | 'remove', ...words: string[]): Promise<void> {
  const { status, stdout, stderr } = await grindToProd('host', 'keys', verb, 'prod', ...words, ...asAdmin)
  expect({ status, stderr }, stdout).toMatchObject({ status: 0 })
}

async function shown() {
  const { status, stdout, stderr } = await grindToProd('host', 'show', 'prod', '--identity-file', '/etc/lab/keys/deploy', '--json')
  expect({ status, stderr }).toMatchObject({ status: 0 })
  return accessResultSchema.parse(JSON.parse(stdout))
}

const fingerprintOf = async (file: string) => (await succeedOnHost('grind', ['ssh-keygen', '-lf', file], onGrind)).split(' ')[1]!

/** A bare ssh with the key and nothing else: what sshd answers, whatever grind-to-prod does. */
function ssh(...more: string[]) {
  const options = ['-i', LAPTOP, '-o', 'IdentitiesOnly=yes', '-o', 'IdentityAgent=none', '-o', 'StrictHostKeyChecking=no']
  return onHost('grind', ['ssh', ...options, '-o', 'UserKnownHostsFile=/dev/null', '-o', 'BatchMode=yes', ...more], onGrind)
}
const agentByLaptop = () => ssh('deploy@prod', 'grind-to-prod-agent status choiros')
const refused = { status: 255, stderr: expect.stringContaining('Permission denied (publickey') }

beforeAll(async () => {
  await installHost('prod')
  await succeedOnHost('grind', ['sh', '-euc', `rm -f ${LAPTOP}*; ssh-keygen -q -t ed25519 -N '' -C laptop -f ${LAPTOP}`], onGrind)
})
afterAll(async () => {
  await installHost('prod')
})

test('a key that was added deploys, is shown, and is refused by sshd once it was removed', async () => {
  expect(await agentByLaptop()).toMatchObject(refused)
  const fingerprint = await fingerprintOf(`${LAPTOP}.pub`)
  const before = await shown()
  await change('add', '--deploy', `${LAPTOP}.pub`, '--dry-run')
  expect(await shown()).toEqual(before)

  await change('add', '--deploy', `${LAPTOP}.pub`)
  expect(await agentByLaptop()).toMatchObject({ status: 0, stdout: expect.stringContaining('"application":"choiros"') })
  const { deployKeys, ...rest } = await shown()
  expect(deployKeys).toEqual([...before.deployKeys!, { type: 'ssh-ed25519', fingerprint }])
  const { deployKeys: _before, ...others } = before
  expect(rest).toEqual(others)

  // By its fingerprint, as a person has it from "host show".
  await change('remove', '--deploy', fingerprint)
  expect(await agentByLaptop()).toMatchObject(refused)
  expect(await shown()).toEqual(before)
  expect(await succeedOnHost('prod', ['cat', '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys'])).not.toContain(
    (await succeedOnHost('grind', ['cat', `${LAPTOP}.pub`], onGrind)).split(' ')[1]!,
  )
})

test('a connection that a removed key has opened is ended with it', async () => {
  await change('add', '--read', `${LAPTOP}.pub`)
  const socket = `${LAPTOP}.socket`
  await succeedOnHost('grind', ['rm', '-f', socket], onGrind)
  const opened = await ssh('-M', '-S', socket, '-f', '-N', 'deploy@prod')
  expect(opened).toMatchObject({ status: 0 })
  const overIt = () =>
    onHost(
      'grind',
      ['ssh', '-S', socket, '-o', 'BatchMode=yes', '-o', 'ProxyCommand=false', 'deploy@prod', 'grind-to-prod-agent status choiros'],
      onGrind,
    )
  expect(await overIt()).toMatchObject({ status: 0 })
  await change('remove', '--read', `${LAPTOP}.pub`)
  await expect.poll(async () => (await overIt()).status).not.toBe(0)
  expect(await agentByLaptop()).toMatchObject(refused)
})

test('a key that only reads may ask and not change, and host show names it apart', async () => {
  const before = (await shown()).readKeys ?? []
  await change('add', '--read', `${LAPTOP}.pub`)
  expect((await shown()).readKeys).toEqual([...before, { type: 'ssh-ed25519', fingerprint: await fingerprintOf(`${LAPTOP}.pub`) }])
  expect(await agentByLaptop()).toMatchObject({ status: 0 })
  const asked = await ssh('deploy@prod', 'grind-to-prod-agent prune choiros')
  expect({ status: asked.status, stdout: asked.stdout }).toEqual({
    status: expect.any(Number),
    stdout: expect.stringContaining('read-only'),
  })
  expect(asked.status).not.toBe(0)
  await change('remove', '--read', `${LAPTOP}.pub`)
})

test('the last deploy key, and the last signer, cannot be removed', async () => {
  const before = await shown()
  for (const words of [
    ['--deploy', before.deployKeys![0]!.fingerprint],
    ['--signer', before.signers[0]!.key.fingerprint],
    ['--nix', '/etc/lab/keys/nix.pub'],
  ]) {
    const { status, stdout } = await grindToProd('host', 'keys', 'remove', 'prod', ...words, ...asAdmin)
    expect({ status, stdout }, words.join(' ')).toEqual({
      status: 2,
      stdout: expect.stringMatching(/"subcode":"(?:key-missing|too-few-signers)"/),
    })
  }
  expect(await shown()).toEqual(before)
})
