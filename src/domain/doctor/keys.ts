import { failed, passed, type Finding } from './check.ts'

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
}

/** Checks the keys of an application. */
export function keysChecks({ keys, allowedSigners }: KeysFacts): Finding[] {
  const there = keys.filter(({ mode }) => mode !== null)
  const [deploy, release] = (['deploy', 'release'] as const).map((use) => there.find((key) => key.use === use)?.publicKey ?? null)
  return [
    ...keys.map(keyCheck),
    ...(deploy === null || deploy === undefined || release === null || release === undefined ? [] : [separationCheck(deploy, release)]),
    ...(release === null || release === undefined ? [] : [signerCheck(release, allowedSigners)]),
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

function signerCheck(release: string, allowedSigners: string | null): Finding {
  if (allowedSigners?.includes(release) === true) return passed('signer', 'The release key is in allowed_signers.')
  return failed(
    'signer',
    'The release key is not in allowed_signers, so a host refuses what it signs.',
    'Run "grind-to-prod init", which adds it.',
  )
}
