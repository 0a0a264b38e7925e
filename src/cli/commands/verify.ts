import { resolve } from 'node:path'
import type { Command } from 'commander'
import { InputError } from '#domain/errors/errors'
import type { VerifiedRecord, VerifyRecordOptions } from '#steps/evidence/verify-record'
import { pinnedHostKeyOf } from '#steps/config/pinned-host-key'
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
  readonly record?: string
  readonly ledger?: string
  readonly hostKey?: string
  readonly host?: string
  readonly directory: string
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
    .option('--record <file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too")
    .option('--host-key <file>', "the host's public ssh keys: the record must be signed by one")
    .option('--host <name>', 'the same with the key that grind-to-prod.yml pins for this host')
    .option('--directory <folder>', 'where grind-to-prod.yml is, for --host', '.')
    .option('--ledger <file>', "the host's ledger that the record must be in: its ledger.ndjson, or what `ledger --json` printed")
    .action(async (manifest: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { verify } = await import('#verbs/verify')
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
              record: await recordOptions(world, options, at),
            },
            world.runner,
            reporter,
          )
          const lines = [
            `Release ${result.releaseId} of ${result.application} verifies${result.inventoryChecked ? ', and so does its inventory' : ''}.`,
            ...result.signers.map((signer) => `Signed by ${signer.principals.join(', ')} with ${signer.keyType} ${signer.fingerprint}`),
            ...result.refused,
            ...(result.record === null ? [] : [recordLine(result.record), signerLine(result.record.signer)]),
          ]
          return { result, text: printable(lines) }
        }),
      ),
    )
}

async function recordOptions(
  world: World,
  { record, ledger, hostKey, host, directory }: Options,
  at: (file: string | undefined) => string | undefined,
): Promise<VerifyRecordOptions | undefined> {
  if (record === undefined) {
    if (ledger !== undefined) throw new InputError('usage', 'A ledger is held against a record; give --record too.')
    if (hostKey !== undefined || host !== undefined) throw new InputError('usage', "A host's key is of a record; give --record too.")
    return undefined
  }
  if (hostKey !== undefined && host !== undefined) throw new InputError('usage', 'Both --host-key and --host name a key; give one of them.')
  const pinnedHostKey = host === undefined ? undefined : await pinnedHostKeyOf(resolve(world.directory, directory), host)
  return { recordFile: at(record)!, ledgerFile: at(ledger), hostKeyFile: at(hostKey), pinnedHostKey }
}

/** Never more than is known: without the host's key, anybody may have made the signature. */
function signerLine(signer: VerifiedRecord['signer']): string {
  if (signer === null) return 'The record is not signed.'
  const key = `${signer.keyType} ${signer.fingerprint}`
  return signer.isHostKey
    ? `The record is signed by the host's key ${key}.`
    : `The record is signed by ${key}; whether that is the host's key was not looked at (--host-key, --host).`
}

function recordLine({ host, verb, verdict, finishedAt, actor, ledgerChecked }: VerifiedRecord): string {
  const ledger = ledgerChecked ? "; the record is in the host's ledger, whose chain holds" : '; no ledger was given'
  return `Recorded by ${host}: ${verb} ${verdict} at ${finishedAt} for ${actor.name}${ledger}.`
}
