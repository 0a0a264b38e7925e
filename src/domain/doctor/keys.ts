import { failed, passed, unknown, type Finding } from './check.ts'

/** A private key of an application, as it is in the folder of `init` or at the path that the user gave. */
export interface KeyFacts {
  readonly use: 'deploy' | 'release'
  readonly file: string
  /** Type and base64; null when there is no public key beside it. */
  readonly publicKey: string | null
  /** Its permission bits; null when the file is not there. */
  readonly mode: number | null
}

export interface KeysFacts {
  readonly keys: readonly KeyFacts[]
  /** The text of allowed_signers, null without it. */
  readonly allowedSigners: string | null
  readonly signersFile: SignersFile
}

/** Where allowed_signers is. */
export interface SignersFile {
  readonly file: string
  /** Whether the user named it; it is in the folder of `init` otherwise. */
  readonly isGiven: boolean
}

/** Checks the keys of an application. */
export function keysChecks({ keys, allowedSigners, signersFile }: KeysFacts): Finding[] {
  const there = keys.filter(({ mode }) => mode !== null)
  const [deploy, release] = (['deploy', 'release'] as const).map((use) => there.find((key) => key.use === use)?.publicKey ?? null)
  return [
    ...keys.map(keyCheck),
    ...(deploy === null || deploy === undefined || release === null || release === undefined ? [] : [separationCheck(deploy, release)]),
    ...(release === null || release === undefined ? [] : [signerCheck(release, allowedSigners, signersFile)]),
  ]
}

function keyCheck({ use, file, mode }: KeyFacts): Finding {
  const id = `${use}-key`
  const what = use === 'deploy' ? 'The key that connects' : 'The key that signs releases'
  const variable = use === 'deploy' ? 'GRIND_TO_PROD_IDENTITY' : 'GRIND_TO_PROD_SIGNING_KEY'
  if (mode === null)
    return failed(id, `${what} is not at ${file}.`, `Create it with "grind-to-prod init", or name its file in the variable ${variable}.`)
  if ((mode & 0o077) === 0) return passed(id, `${what} is ${file}, for its owner alone.`)
  return failed(id, `${what}, ${file}, can be read by other users, and ssh does not use it.`, `Run "chmod 600 ${file}".`)
}

function separationCheck(deploy: string, release: string): Finding {
  if (deploy !== release) return passed('separate-keys', 'The key that connects and the key that signs are different.')
  return failed(
    'separate-keys',
    'The key that connects also signs releases: one stolen key is then enough to release anything.',
    'Use two keys.',
  )
}

function signerCheck(release: string, allowedSigners: string | null, { file, isGiven }: SignersFile): Finding {
  if (allowedSigners === null && !isGiven) {
    const what = `No list of signers was given, and none is at ${file}, so it is unknown whether one has the release key.`
    return unknown('signer', what, 'Give it with the option "allowed-signers".')
  }
  if (allowedSigners === null)
    return failed('signer', `The list of signers ${file} cannot be read.`, 'Give a file with the option "allowed-signers".')
  if (allowedSigners.includes(release)) return passed('signer', `The release key is in ${file}.`)
  const hint = isGiven ? 'Add it, or give another file with the option "allowed-signers".' : 'Run "grind-to-prod init", which adds it.'
  return failed('signer', `The release key is not in ${file}, and a host with this list refuses what it signs.`, hint)
}
