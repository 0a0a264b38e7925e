/**
 * The codes of errors, one meaning each. The value is the coarser code that earlier versions use for the same error: programs read that one
 * in `code`, and the exact one in `subcode`. Null: the code was always this.
 */

type Codes = Readonly<Record<string, string | null>>

/** What is wrong with something that the user gave. */
export const inputCodes = {
  /** The command line is not understood. */
  usage: null,
  'conflicting-options': 'usage',
  'missing-option': 'usage',
  'invalid-option': 'usage',
  /** A person ended the program instead of answering. */
  unanswered: 'usage',
  /** A file that was named cannot be read, or is not there. */
  'file-unreadable': 'usage',
  'file-unwritable': 'usage',
  /** A file is not a key of the kind that is needed. */
  'key-invalid': 'usage',
  /** There is no key to connect or to sign with. */
  'key-missing': 'usage',
  /** One key cannot have both uses. */
  'key-in-use': 'usage',
  'signing-failed': 'usage',
  /** A unit that another application of the host has. */
  'unit-of-another': 'usage',
  /** Fewer signers than a release needs. */
  'too-few-signers': 'usage',
  /** Root alone may do this. */
  'root-needed': 'usage',
  /** A verb that only the agent itself requests. */
  'internal-verb': 'usage',
  /** A host that is this machine, where one that is reached by ssh is needed. */
  'local-host': 'usage',
  'host-key-missing': 'usage',
  /** The hosts do not have the roles that this needs. */
  'unsuitable-roles': 'usage',
  'variable-missing': 'usage',
  /** A backup was requested, but no data is declared. */
  'data-undeclared': 'usage',
  /** NixOS declares what is to be changed. */
  'declared-by-nixos': 'usage',
  'config-missing': null,
  'config-invalid': null,
  'manifest-missing': null,
  'manifest-invalid': null,
  'inventory-invalid': null,
  'unknown-host': null,
  'unknown-component': null,
  'unknown-release': null,
  'wrong-application': null,
  'request-invalid': null,
  /** A request has a field that the agent does not know. */
  'unknown-field': 'request-invalid',
  /** A host cannot complete a closure that was given as the difference from the release that it runs. */
  'closure-unknown': 'request-invalid',
  /** The agent on a host does not support something that this program requests. */
  'agent-outdated': 'request-invalid',
  'pack-invalid': null,
  'snapshot-missing': null,
  'snapshot-invalid': null,
  'not-permitted': null,
  'read-only-key': null,
  'signature-invalid': null,
  /** A DSSE envelope, or the in-toto statement in it, is not one. */
  'statement-invalid': null,
  'signature-refused': null,
  'record-invalid': null,
  'record-refused': null,
  /** A check of a release's evidence failed. */
  'evidence-refused': null,
  /** An archive of evidence that is not one, or that is unsafe. */
  'archive-invalid': 'artifact-refused',
  'artifact-missing': null,
  'artifact-refused': null,
  'github-refused': null,
} as const satisfies Codes
export type InputErrorCode = keyof typeof inputCodes

/** What is wrong in the repository that is released from. */
export type SourceErrorCode =
  | 'dirty-tree'
  | 'not-a-repository'
  | 'not-on-upstream'
  | 'history-missing'
  | 'upstream-unreachable'
  | 'build-failed'
  /** A build was killed, as one is when memory runs out: nothing is wrong in the repository. */
  | 'build-killed'
  /** Git LFS keeps files that the build needs. */
  | 'lfs-pointers'
  | 'link-missing'
  | 'link-not-executable'
  /** What is to be shared is neither a folder nor a file. */
  | 'share-unsuitable'
  | 'output-invalid'

/** What is wrong with a host. */
export const hostCodes = {
  unreachable: null,
  'host-key-mismatch': null,
  'authentication-failed': null,
  'agent-missing': null,
  'agent-protocol': null,
  'contact-lost': null,
  'disk-full': null,
  'path-missing': null,
  'path-untrusted': null,
  'path-corrupt': null,
  'signature-refused': null,
  'not-approved': null,
  busy: null,
  'no-previous-release': null,
  'unexpected-release': null,
  'older-release': null,
  'failed-release': null,
  'expired-release': null,
  'unexpected-role': null,
  'wrong-host': null,
  'not-awaiting': null,
  /** No attempt runs that could be followed or cancelled. */
  'not-running': 'not-awaiting',
  'not-down': null,
  'not-installed': null,
  'ledger-not-understood': null,
  /** The code of earlier agents for everything below. */
  ill: null,
  /** The agent failed in an unexpected way. */
  'agent-failed': 'ill',
  /** Another user can write where only root may. */
  'unsafe-permissions': 'ill',
  /** A file of the agent's own state is damaged or missing. */
  'state-damaged': 'ill',
  /** A path that the agent needs is not what it created. */
  'unexpected-layout': 'ill',
  'policy-invalid': 'ill',
  /** A release's path is not protected from garbage collection. */
  'root-missing': 'ill',
  'node-missing': 'ill',
  'sudo-misconfigured': 'ill',
  /** The host cannot run a unit as the release requires. */
  'unit-unsupported': 'ill',
  'unit-stuck': 'ill',
  'no-system-profile': 'ill',
  /** The system reports that the running host cannot be switched to it. */
  'switch-refused': 'ill',
  'transaction-failed': 'ill',
  'recovery-failed': 'ill',
  /** A data folder is not one that can be backed up. */
  'data-unusable': 'ill',
  'data-program-failed': 'ill',
  'backup-failed': 'ill',
  'backup-unusable': 'ill',
  'restore-blocked': 'ill',
  'standby-unhealthy': 'ill',
} as const satisfies Codes
export type HostErrorCode = keyof typeof hostCodes

/** Returns the code by which earlier programs know an error. */
export function familyOf(code: string): string {
  const families: Codes = { ...inputCodes, ...hostCodes }
  return Object.hasOwn(families, code) ? (families[code] ?? code) : code
}
