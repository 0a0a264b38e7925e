import { dirname, resolve } from 'node:path'
import { isInForce, type SystemState } from '#domain/activation/system-plan'
import { owningStorePath } from '#domain/closure/store-path'
import { HostError } from '#domain/errors/errors'
import { linkTarget } from '#tools/files/switch-link'
import { systemComponent } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import type { StatusResult } from '#domain/protocol/status'
import { generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'

/** Returns the systems that this host boots, runs, and was booted with. */
export async function systemState({ paths }: Host): Promise<SystemState> {
  const { profile, current, booted } = paths.system
  return { profile: await storePathBehind(profile), current: await storePathBehind(current), booted: await storePathBehind(booted) }
}

/** A profile is a link to a link (`system` → `system-42-link`) to a store path. */
const LINKS_LIMIT = 8

async function storePathBehind(link: string): Promise<string | null> {
  let path = link
  for (let hop = 0; hop < LINKS_LIMIT; hop += 1) {
    const target = await linkTarget(path).catch(() => null)
    if (target === null) return null
    path = resolve(dirname(path), target)
    if (owningStorePath(path) === path) return path
  }
  return null
}

/** True unless the release desires another system than the host has. */
export async function systemInForce(host: Host, manifest: Manifest): Promise<boolean> {
  const wanted = systemComponent(manifest)
  return wanted === null || isInForce(wanted, await systemState(host))
}

/** Refuses a release with a system on a host that does not run NixOS. Throws HostError `no-system-profile`. */
export async function requireNixos(host: Host, manifest: Manifest): Promise<void> {
  if (systemComponent(manifest) !== null) requireProfile(host, await systemState(host))
}

/**
 * Returns the system that the profile points to. Throws HostError `no-system-profile` when there is none: a rollback would be impossible.
 */
export function requireProfile(host: Host, { profile }: SystemState): string {
  if (profile !== null) return profile
  const message = `${host.name} has no system profile ${host.paths.system.profile}, so a rollback would be impossible.`
  throw new HostError('no-system-profile', message, { host: host.name, hint: 'Release systems to NixOS hosts only.' })
}

/** Returns the host's systems, for `status`; undefined if no release may touch them. */
export async function systemStatus(host: Host, current: string | null): Promise<StatusResult['system']> {
  if (host.permitted.system !== true) return undefined
  const kept = current === null ? null : await generationManifest(host, current).catch(() => null)
  const release = kept === null ? null : (systemComponent(kept.manifest)?.path ?? null)
  return { ...(await systemState(host)), release }
}
