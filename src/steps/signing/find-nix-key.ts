import { hostname } from 'node:os'
import { PRINT_NIX_KEY } from '#domain/trust/public-nix-key'
import { nixKeyName } from '#domain/trust/nix-key-name'
import { probeSigning, signerOf } from './probe-signing.ts'
import { knownNixKeys } from './known-keys.ts'
import type { Runner } from '#tools/run/runner'

/** The public key of this machine's Nix, and what is not right about it, one sentence each. */
export interface NixKey {
  readonly key: string | undefined
  readonly notes: readonly string[]
  /** The commands after which it is known. */
  readonly steps: readonly string[]
}

/** Finds the public key with which the Nix daemon signs what it builds: of these files and of this machine, the one that signed a probe. */
export async function findNixKey(files: readonly string[], runner: Runner): Promise<NixKey> {
  const probe = await probeSigning(runner)
  if ('failed' in probe) return { key: undefined, notes: [`This machine cannot build: nix reports ${probe.failed}.`], steps: [] }
  if (probe.signatures.length === 0)
    return {
      key: undefined,
      notes: [`The Nix daemon of this machine does not sign what it builds, and no host accepts that. ${howToSign(hostname())}`],
      steps: [makeItSign(hostname()), 'grind-to-prod init'],
    }
  const key = await signerOf(probe, await knownNixKeys(files, runner), runner)
  if (key !== undefined) return { key, notes: [], steps: [] }
  const names = probe.signatures.map(nixKeyName).join(', ')
  // Beside the checkout: a new file in it would be an uncommitted change.
  const steps = [PRINT_NIX_KEY.replace('> nix.pub', '> ../nix.pub'), 'grind-to-prod init --nix-key ../nix.pub'] as const
  const todo = `Write it with "${steps[0]}", and run "${steps[1]}".`
  return {
    key,
    notes: [`This machine's Nix signs with ${names}, whose public key was not found. ${todo}`],
    steps,
  }
}

/** Returns the command that makes the daemon sign. Root alone reads the secret key, so that no user can sign what was not built. */
export function howToSign(host: string): string {
  return `Run: ${makeItSign(host)}`
}

function makeItSign(host: string): string {
  const name = `${host.replaceAll(/[^A-Za-z0-9.-]/g, '-')}-1`
  const script = [
    `nix-store --generate-binary-cache-key ${name} /etc/nix/grind-to-prod.secret /etc/nix/grind-to-prod.pub`,
    'echo "secret-key-files = /etc/nix/grind-to-prod.secret" >>/etc/nix/nix.conf',
    'systemctl restart nix-daemon',
  ].join(' && ')
  return `sudo sh -c '${script}'`
}
