import { resolve } from 'node:path'
import type { Command } from 'commander'
import { act, jsonCommand, type Finish } from '../act.ts'
import { countOf, timeOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly allowedSigners: string
  readonly signature?: string
  readonly revokedKeys?: string
  readonly releaseId?: string
  readonly minimum?: number
  readonly at?: Date
}

export function verifyCommand(world: World, finish: Finish): Command {
  return jsonCommand('verify', "verify a release's manifest, signatures and inventory, offline")
    .argument('<manifest>', 'a manifest.json; inventory.json and manifest.sig beside it are read too')
    .requiredOption('--allowed-signers <file>', 'who may sign a release, as ssh-keygen reads it')
    .option('--signature <file>', 'the signature, if it is not manifest.sig beside the manifest')
    .option('--revoked-keys <file>', 'keys that no longer count: a key revocation list, or public keys')
    .option('--release-id <id>', 'the release that it must be')
    .option('--minimum <count>', 'how many different signers it needs (default: 1)', countOf)
    .option('--at <time>', 'the moment at which the keys must have been in force, RFC 3339 (default: now)', timeOf)
    .action(async (manifest: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { verify } = await import('../../verbs/verify.ts')
          const at = (file: string | undefined) => (file === undefined ? undefined : resolve(world.directory, file))
          const result = await verify(
            {
              bundle: resolve(world.directory, manifest),
              signatureFile: at(options.signature),
              allowedSignersFile: resolve(world.directory, options.allowedSigners),
              revokedKeysFile: at(options.revokedKeys),
              expectedReleaseId: options.releaseId,
              minimumSignatures: options.minimum,
              at: options.at,
            },
            world.runner,
            reporter,
          )
          const lines = [
            `Release ${result.releaseId} of ${result.application} verifies${result.inventoryChecked ? ', and so does its inventory' : ''}.`,
            ...result.signers.map((signer) => `Signed by ${signer.principals.join(', ')} with ${signer.keyType} ${signer.fingerprint}`),
            ...result.refused,
          ]
          return { result, text: printable(lines) }
        }),
      ),
    )
}
