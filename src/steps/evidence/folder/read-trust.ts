import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readSignerList, type SignerList } from '#domain/evidence/allowed-signers'
import type { Check } from '#domain/evidence/check'
import { parseNixKeys } from '#domain/evidence/nix-signatures'
import type { TrustFile } from '#domain/evidence/layout'
import { readSigstoreTrust, type GivenSigstore } from '../sigstore-trust.ts'
import { readTimestampTrust, type TimestampTrust } from '../timestamp-trust.ts'
import type { PinnedHosts } from '../../config/pinned-hosts.ts'
import { knownKeysOf, readKeyFile, readKnownKeys, readRevocationList, type KnownKeys } from '../known-keys.ts'
import type { ReleaseKeys } from './check-release.ts'
import type { FoundEvidence } from './find-evidence.ts'

/** Keys that a user gave, each as a file. */
export interface GivenTrust {
  readonly allowedSignersFile?: string | undefined
  readonly revokedKeysFile?: string | undefined
  readonly knownHostsFile?: string | undefined
  /** The keys of hosts that a configuration pins: they count where no other keys of hosts are used. */
  readonly pinnedHosts?: PinnedHosts | undefined
  readonly nixKeysFile?: string | undefined
  /** Of how many keys of Nix each path needs a signature. */
  readonly nixSignaturesNeeded?: number | undefined
  readonly minimumSignatures?: number | undefined
  readonly at?: Date | undefined
  /** Use the keys in the evidence itself where none were given: that proves nothing by itself. */
  readonly useEnclosedKeys?: boolean
  /** What signatures by Sigstore are checked with. */
  readonly sigstore?: GivenSigstore | undefined
  /** Certificates of authorities for time stamps, in PEM. */
  readonly timestampCertificatesFile?: string | undefined
  /** Accept that something is signed by a key that is not known; it is not provable then. */
  readonly allowUnsigned?: boolean
}

/** Keys to check with, and where they are from. */
export interface Trust extends KnownKeys {
  readonly release: ReleaseKeys
  readonly timestamps: TimestampTrust
  /** The configuration that pins the keys of hosts; undefined when they are from elsewhere. */
  readonly keysPinnedIn: string | undefined
  readonly checks: readonly Check[]
}

/**
 * Reads the keys that were given, or with `useEnclosedKeys` those in the evidence. Throws InputError `file-unreadable` or `key-invalid`.
 */
export async function readTrust(given: GivenTrust, { trust }: FoundEvidence): Promise<Trust> {
  const used: string[] = []
  const enclosed = (file: string | undefined, name: TrustFile): string | undefined => {
    if (file !== undefined || given.useEnclosedKeys !== true) return file
    const found = trust.get(name)
    if (found !== undefined) used.push(found.path)
    return found?.file
  }
  const allowedSignersFile = enclosed(given.allowedSignersFile, 'allowed_signers')
  const revokedKeysFile = enclosed(given.revokedKeysFile, 'revoked_keys')
  const knownHostsFile = enclosed(given.knownHostsFile, 'known_hosts')
  const pinned = knownHostsFile === undefined ? given.pinnedHosts : undefined
  const nixKeysFile = enclosed(given.nixKeysFile, 'nix-keys')
  const trustedRootFile = enclosed(given.sigstore?.trustedRootFile, 'trusted_root.json')
  const certificatesFile = enclosed(given.timestampCertificatesFile, 'timestamp_certificates.pem')
  const sigstore = await readSigstoreTrust({ ...given.sigstore, trustedRootFile })
  return {
    ...(pinned === undefined ? await readKnownKeys(knownHostsFile, revokedKeysFile) : await knownKeysOf(pinned.text, revokedKeysFile)),
    keysPinnedIn: pinned?.file,
    timestamps: await readTimestampTrust(certificatesFile, sigstore),
    release: {
      allowedSignersFile,
      revokedKeysFile,
      list: await readSigners({ allowedSignersFile, revokedKeysFile }),
      minimumSignatures: given.minimumSignatures ?? 1,
      nix: await readNixKeys(nixKeysFile, given.nixSignaturesNeeded ?? 1),
      at: given.at,
      allowUnsigned: given.allowUnsigned ?? false,
      sigstore,
    },
    checks: [...(used.length === 0 ? [] : [enclosedKeys(used)]), ...unusedKeys(given, trust)],
  }
}

/**
 * Reads who may sign releases; undefined when no list was given, or only ssh-keygen decides by it. Throws InputError `file-unreadable`.
 */
export async function readSigners({
  allowedSignersFile,
  revokedKeysFile,
}: Pick<ReleaseKeys, 'allowedSignersFile' | 'revokedKeysFile'>): Promise<SignerList | undefined> {
  const signers = await readKeyFile(allowedSignersFile, 'allowed signers')
  const revoked = await readRevocationList(revokedKeysFile)
  return signers === undefined ? undefined : readSignerList(signers, revoked)
}

function enclosedKeys(used: readonly string[]): Check {
  return {
    check: 'keys',
    outcome: 'not-provable',
    statement: `These keys are from the evidence itself, and the author of the evidence could have written them: ${used.join(', ')}.`,
    hint: 'Compare them with keys that you have from elsewhere, or give those.',
    restsOn: used,
    vouchedBy: 'none',
  }
}

/** Keys that are enclosed and were not used are named, so that their presence proves nothing silently. */
function unusedKeys({ useEnclosedKeys }: GivenTrust, trust: FoundEvidence['trust']): Check[] {
  if (trust.size === 0 || useEnclosedKeys === true) return []
  const paths = [...trust.values()].map(({ path }) => path)
  return [
    {
      check: 'keys',
      outcome: 'passed',
      statement: `The keys in the evidence were not used: ${paths.join(', ')}.`,
      restsOn: paths,
      vouchedBy: 'none',
    },
  ]
}

/** Reads trusted keys of Nix; undefined without a file. Throws InputError `file-unreadable` or `key-invalid`. */
export async function readNixKeys(file: string | undefined, needed: number): Promise<ReleaseKeys['nix']> {
  const text = await readKeyFile(file, 'Nix keys')
  if (text === undefined) return undefined
  const keys = parseNixKeys(text)
  if (typeof keys === 'string') throw new InputError('key-invalid', `The file of Nix keys ${quote(file!)} ${keys}.`)
  return { keys, needed }
}

/** Throws the same as `readNixKeys`, before anything is done that takes long. */
export async function requireNixKeys(file: string | undefined): Promise<void> {
  await readNixKeys(file, 1)
}
