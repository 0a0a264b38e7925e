import { BUILD_LIMIT, STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * Builds a path that was never built before, by a builder inside Nix, which needs no program and no network: what the daemon does to it, it
 * does to every build. No root keeps it, so the next garbage collection removes it. Prints its path.
 */
export function probeBuildCommand(nonce: string): Command {
  const expression = `derivation {
    name = "grind-to-prod-probe";
    system = builtins.currentSystem;
    builder = "builtin:buildenv";
    derivations = "";
    manifest = "/dev/null";
    allowSubstitutes = false;
    preferLocalBuild = true;
    nonce = "${nonce}";
  }`
  return { argv: ['nix-build', '--no-out-link', '--expr', expression], effect: 'read', timeout: BUILD_LIMIT }
}

/** Status 0 when a path has a signature by this public key. */
export function verifySignatureCommand(path: string, publicKey: string): Command {
  return {
    argv: [
      'nix',
      'store',
      'verify',
      '--extra-experimental-features',
      'nix-command',
      '--no-contents',
      '--sigs-needed',
      '1',
      '--option',
      'trusted-public-keys',
      publicKey,
      '--',
      path,
    ],
    effect: 'read',
    timeout: STORE_LIMIT,
  }
}
