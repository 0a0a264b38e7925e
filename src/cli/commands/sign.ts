import { resolve } from 'node:path'
import type { Command } from 'commander'
import { InputError } from '#domain/errors/errors'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly key: string
  readonly agent: boolean
  readonly output?: string
  readonly releaseId?: string
}

export function signCommand(world: World, finish: Finish): Command {
  return jsonCommand('sign', 'sign a manifest, so that hosts accept its release')
    .argument('<manifest>', 'a manifest.json, or its folder; the signature is written beside it as manifest.sig')
    .requiredOption('--key <file>', 'the private ssh key to sign with; with --agent, its public key')
    .option('--agent', 'let the ssh agent at SSH_AUTH_SOCK sign', false)
    .option('--output <file>', 'where the signature goes instead')
    .option('--release-id <id>', 'the release that was approved; any other is not signed')
    .action(async (manifest: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { sign } = await import('#verbs/sign')
          const bundle = resolve(world.directory, manifest)
          const output = options.output === undefined ? undefined : resolve(world.directory, options.output)
          const key = signingKey(world, options)
          const result = await sign({ bundle, expectedReleaseId: options.releaseId, key, output }, world.runner, reporter)
          const text = printable([`Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}`])
          return { result, text }
        }),
      ),
    )
}

function signingKey({ directory, environment }: World, { key, agent }: Options): SigningKey {
  const file = resolve(directory, key)
  if (!agent) return { kind: 'file', file }
  const socket = environment['SSH_AUTH_SOCK']
  if (socket === undefined || socket === '') {
    throw new InputError('usage', 'There is no ssh agent (SSH_AUTH_SOCK is not set); start one and add the key, or sign with a key file.')
  }
  return { kind: 'agent', publicKeyFile: file, socket }
}
