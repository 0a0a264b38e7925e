import { onHost, succeedOnHost } from '../../lab/client.ts'

/** The keys that a run is given as secrets of its environment. */
export interface Keys {
  readonly secrets: Readonly<Record<string, string>>
  /** A piece of each key that is in no other, and in one piece in every form in which the key is written. */
  readonly canaries: readonly string[]
}

export async function readKeys(): Promise<Keys> {
  const [deploy, release] = await Promise.all(['deploy', 'release'].map((name) => succeedOnHost('grind', ['cat', `/etc/lab/keys/${name}`])))
  const secrets = { GRIND_TO_PROD_SSH_KEY: deploy!, GRIND_TO_PROD_SIGNING_KEY: release! }
  return { secrets, canaries: Object.values(secrets).map(canaryOf) }
}

/**
 * A piece of the secret half that no usual width of lines (64, 70, 76) cuts in two. In an ed25519 key without passphrase the secret is the
 * bytes 161 to 192, and the public half follows, which other files may legitimately have.
 */
function canaryOf(key: string): string {
  const body = key.replaceAll(/-----[^-]+-----|\s/g, '')
  return body.slice(229, 255)
}

/** Files on the build host that contain one of these keys, in any place where a job could have put one. */
export async function filesWithKeys({ canaries }: Keys): Promise<string[]> {
  const patterns = canaries.flatMap((line) => ['-e', line])
  const places = ['/tmp', '/var/tmp', '/srv/e2e', '/home', '/run', '/dev/shm', '/root']
  const found = await onHost('grind', [
    'grep',
    '--recursive',
    '--files-with-matches',
    '--no-messages',
    '--fixed-strings',
    ...patterns,
    ...places,
  ])
  return found.stdout.split('\n').filter((file) => file !== '')
}
