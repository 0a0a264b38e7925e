/** The namespace of a release's signatures: a signature for anything else (git, a file) is not valid for a manifest. */
export const SIGNATURE_NAMESPACE = 'grind-to-prod-release'
/** What a host signs the records of its attempts for, with its own ssh host key. */
export const RECORD_NAMESPACE = 'grind-to-prod-record'
/** What a host signs the newest line of its ledger for. */
export const LEDGER_NAMESPACE = 'grind-to-prod-ledger'
/** What a statement is signed for: by its host or, if it is of a build, by the signers of the release. */
export const STATEMENT_NAMESPACE = 'grind-to-prod-statement'
/** What an approval is signed for: a key that allowed_signers limits to releases cannot approve one, and the other way round. */
export const APPROVAL_NAMESPACE = 'grind-to-prod-approval'
/** What a signature is for. */
export type SignatureNamespace =
  typeof SIGNATURE_NAMESPACE | typeof RECORD_NAMESPACE | typeof LEDGER_NAMESPACE | typeof STATEMENT_NAMESPACE | typeof APPROVAL_NAMESPACE
