/** Made by script/generate-synopses.ts of the commands: what a list of commands shows of each. */
export const synopses: Readonly<Record<string, { readonly takes: string; readonly summary: string }>> = {
  init: { takes: '[options]', summary: 'prepare a repository with a flake: configuration, keys, unit files and workflows' },
  doctor: {
    takes: '[options] [hosts...]',
    summary: 'check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts',
  },
  release: { takes: '[options] <host>', summary: 'build, sign, show the plan, ask, and promote, in one step' },
  'build-manifest': { takes: '[options]', summary: 'build every component of a commit and write the release manifest' },
  sign: { takes: '[options] <manifest>', summary: 'sign a manifest, so that hosts accept its release' },
  approve: {
    takes: '[options] <manifest> [host...]',
    summary: "show what a release would change, ask, and sign the approval with one's own key",
  },
  plan: { takes: '[options] [manifest]', summary: 'show what a release would change; change nothing' },
  'prepare-deltas': {
    takes: '[options] [hosts...]',
    summary: 'make the differences from what hosts run to a release, before it is promoted',
  },
  promote: { takes: '[options] <host>', summary: 'copy a release to a host and make it current there' },
  attach: { takes: '[options] <host>', summary: 'follow the attempt that runs on a host to its verdict' },
  cancel: { takes: '[options] <host>', summary: 'ask the attempt that runs on a host to roll back, and follow it to its verdict' },
  confirm: {
    takes: '[options] <host>',
    summary: 'keep a release that awaits confirmation; otherwise the host rolls it back at the deadline',
  },
  countersign: {
    takes: '[options] <host> [release]',
    summary: "show an emergency release of a host, ask, and countersign it with one's own key",
  },
  rollback: { takes: '[options] <host>', summary: 'make an earlier release of a host current again' },
  status: { takes: '[options] [host...]', summary: 'show what hosts run: release, commit, age, health asked now, units, last attempt' },
  logs: { takes: '[options] <host> [unit]', summary: "print what an application's units logged on a host" },
  ledger: { takes: '[options] <host>', summary: 'list the releases to a host and verify the hash chain of its ledger' },
  diff: { takes: '[options] <host>', summary: 'compare a host as it is now with the release that is current on it' },
  snapshot: { takes: '[options] <host>', summary: "record a host's state: releases, units and settings" },
  'snapshot-diff': { takes: '[options] <snapshots...>', summary: 'compare host snapshots and explain the differences' },
  parity: { takes: '[options] [hosts...]', summary: 'report forbidden configuration differences between two hosts' },
  verify: {
    takes: '[options] <evidence>',
    summary: "verify a release's evidence offline: manifest, signatures, inventory, records, ledgers and snapshots; or with its hosts",
  },
  history: {
    takes: '[options]',
    summary: 'write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff',
  },
  bundle: { takes: '[options] <release>', summary: 'put all evidence of a release into one archive with an index' },
  exposed: {
    takes: '[options] [package]',
    summary: 'report which hosts ran a package, a store path or a commit, and when, from kept evidence',
  },
  reproduce: { takes: '[options] <manifest>', summary: 'build a release again from its commit, and compare it path by path' },
  manifest: { takes: '[options] <manifest>', summary: 'print the contents of a manifest' },
  'cache-check': { takes: '[options] <manifest>', summary: "show which paths of a release this machine's substituters have" },
  host: { takes: '', summary: 'manage the agent on production hosts' },
  role: { takes: '[options] <host>', summary: "show or change a host's role (active or standby)" },
  failover: {
    takes: '[options]',
    summary: 'fail over to the standby: switch traffic, verify it, swap the roles on the hosts, and with --write in grind-to-prod.yml',
  },
  prune: { takes: '[options] <host>', summary: "delete old releases and backups that the host's retention policy no longer keeps" },
  docs: { takes: '[options] [key]', summary: 'print the reference of grind-to-prod.yml' },
  github: { takes: '', summary: 'prepare a repository on GitHub for the workflows' },
  'runner-check': {
    takes: '[options] <owner/name>',
    summary: "report settings on GitHub that let a stranger's job reach the build host, as gh reports them",
  },
  completion: { takes: '[options] <shell>', summary: 'print a shell completion script' },
}
