import { unknown, type Finding } from './check.ts'

/** What `doctor` reports of a machine that builds no releases. */
export const notTheBuildHost: Finding = unknown(
  'build-host',
  'This machine is not the build host, so its Node, its Nix and how it signs were not checked.',
  'Run doctor on the build host.',
)

/** What it reports of the components there. */
export const notBuiltHere: Finding = unknown(
  'programs',
  'The components are not built on this machine, so their programs were not checked.',
)

/** What it reports where the keys of the application are not files. */
export const noKeysHere: Finding = unknown(
  'keys',
  'The keys that connect and that sign are not files of this machine, so they were not checked.',
  'Run "grind-to-prod doctor" where they are.',
)

/** What it reports of a host that it does not ask. */
export function notAsked(hostName: string): Finding {
  return unknown(
    'connects',
    `${hostName} was not asked, so nothing is known about it.`,
    `Run "grind-to-prod doctor ${hostName}" where its key is.`,
  )
}
