import { WHOLE_ID_IS_IN } from '../manifest/release-id.ts'
import type { Check, CheckName } from './check.ts'

/** What can be done about a check. */
interface CheckAdvice {
  /** What it is made from, as the words after "there is no". `record` and `ledger` are left out where they are here. */
  readonly needs: readonly string[]
  /** What a check does that has no way to pass, as the end of a sentence. */
  readonly neverPasses?: string
  /** What to give so that it can be made, or proved. */
  readonly give: string
  /** The same for a single manifest, where that differs. */
  readonly giveBesideManifest?: string
  /** What to do when it failed. */
  readonly failed: string
}

const BUNDLE = 'Put it into the evidence: "grind-to-prod bundle RELEASE --hosts HOST --evidence FOLDER".'
const BUILT = 'Add the file that the build wrote, from its artifact or its folder.'
const BUILT_AGAIN = 'Take the files that the build wrote, from its artifact or its folder.'
const GIVE_RECORD = 'Give the host-record-….json that promote kept, with the option "record".'
const GIVE_LEDGER = 'Give the host\'s ledger with the options "record" and "ledger": "grind-to-prod ledger export HOST" writes it.'
const ASK_LIVE = 'Ask the host: "grind-to-prod verify EVIDENCE --live HOST".'
const COMPARE_COPIES = 'Compare it with the ledger on the host itself, and with copies of other days.'
const COMPARE_RECORD = 'Get the record again, with "grind-to-prod bundle", and find out who changed this one.'
const SIGN_AGAIN = 'Take the manifest and its signatures from where they were built, and the list of signers from its owner.'
const FIND_CAUSE = 'Find out who changed the host, and when; "grind-to-prod ledger HOST" lists its attempts.'

/** Of each check, what it needs and what to do: a check without a row does not compile. */
export const checkAdvice: Readonly<Record<CheckName, CheckAdvice>> = {
  keys: {
    needs: ['evidence of a host'],
    give: BUNDLE,
    failed: 'Get the public keys of the host from its owner, and give them with the option "known-hosts".',
  },
  index: {
    needs: ['index.json'],
    give: 'Give the archive that "grind-to-prod bundle" wrote, or the folder that it was unpacked to.',
    failed: 'Get the archive again, and unpack it into an empty folder.',
  },
  files: {
    needs: [],
    neverPasses: 'names files that cannot be verified',
    give: 'Require the checks of what must be here, such as "manifest" or "record".',
    failed: 'Give the folder or the archive that "grind-to-prod bundle" wrote, with nothing else in it.',
  },
  manifest: { needs: ['manifest'], give: 'Give the folder of the release, or evidence with "release" in it.', failed: BUILT_AGAIN },
  'release-id': {
    needs: ['expected release'],
    give: `Give the whole id with the option "release-id". ${WHOLE_ID_IS_IN}`,
    failed: 'Find the release that was approved: "grind-to-prod manifest RELEASE" prints the id of one, and its record has it.',
  },
  signatures: { needs: ['manifest'], give: 'Give the manifest.sig of the release, and the list of signers.', failed: SIGN_AGAIN },
  approvals: {
    needs: ['approval', 'record that names one'],
    give: 'Add the approvals.intoto.jsonl of the release beside its manifest: "grind-to-prod approve" writes it.',
    failed: 'Get the approvals.intoto.jsonl of the release again, and ask the people whom it names.',
  },
  countersignatures: {
    needs: ['emergency release', 'countersignature'],
    give: 'Require it only of evidence with an emergency release.',
    failed: 'Get the receipts from the host again, with "grind-to-prod bundle"; people countersign with "grind-to-prod countersign".',
  },
  revocations: {
    needs: ['list of revoked keys'],
    give: 'Give the revoked keys with the option "revoked-keys".',
    failed: 'Do not use the release: sign it again with a key that counts, or find out when the key was lost.',
  },
  'key-time': {
    needs: ['manifest'],
    give: 'Give the time with the option "at", or the record of the host.',
    failed: 'Give the time of the attempt with the option "at", and the list of signers as it was then.',
  },
  inventory: { needs: ['inventory.json'], give: BUILT, failed: BUILT_AGAIN },
  sbom: { needs: ['sbom.cdx.json'], give: BUILT, failed: BUILT_AGAIN },
  environment: { needs: ['manifest.env'], give: BUILT, failed: BUILT_AGAIN },
  'nix-signatures': {
    needs: ['trusted key of Nix', 'signature of Nix'],
    give: 'Give the public keys with the option "nix-keys", and the nix-signatures.json that "grind-to-prod bundle" puts beside the manifest.',
    failed: 'Build the release again on a machine that is trusted, or find out which machine built these paths.',
  },
  provenance: { needs: ['provenance.intoto.json'], give: BUILT, failed: BUILT_AGAIN },
  reproduced: {
    needs: ['statement of a second builder'],
    give: 'Build it on another machine with "grind-to-prod reproduce", and add the reproductions.intoto.jsonl beside the manifest.',
    failed: 'Build it on a machine of your own with "grind-to-prod reproduce".',
  },
  'sbom-statement': { needs: ['sbom.intoto.json'], give: BUILT, failed: BUILT_AGAIN },
  attestation: {
    needs: ['bundle of Sigstore beside the manifest'],
    give: 'Add the attestation.json of the build, and give the roots: "grind-to-prod verify EVIDENCE --trusted-root FILE".',
    failed: 'Get the attestation again from the run that built the release, and check the workflow that must have signed.',
  },
  record: { needs: ['record'], give: BUNDLE, giveBesideManifest: GIVE_RECORD, failed: COMPARE_RECORD },
  'key-rotation': {
    needs: ['change of a key of a host'],
    give: 'Require it only of hosts that were given another key.',
    failed: 'Find out who changed the key of the host, and get its keys from its owner.',
  },
  'record-signature': { needs: ['record'], give: BUNDLE, giveBesideManifest: GIVE_RECORD, failed: COMPARE_RECORD },
  'record-host': {
    needs: ['expected host'],
    give: 'Name the host with the option "host".',
    failed: 'Give the records of the host that was named, by the name that it has itself.',
  },
  'record-signers': {
    needs: ['record of a promote', 'list of signers'],
    give: 'Give the record of the attempt that applied the release, and the list of signers with the option "allowed-signers".',
    failed: 'Give the manifest.sig that was released, and the list of signers that the host had at that time.',
  },
  'record-time': {
    needs: ['record of the release'],
    give: BUNDLE,
    giveBesideManifest: GIVE_RECORD,
    failed: 'Compare the clock of the host with the commit time of the release; one of the two is wrong.',
  },
  ledger: { needs: ['ledger'], give: BUNDLE, giveBesideManifest: GIVE_LEDGER, failed: COMPARE_COPIES },
  'ledger-signature': {
    needs: ['ledger'],
    give: 'Give what "grind-to-prod ledger export HOST" writes, which has the signature of the host, and the key of the host.',
    giveBesideManifest: GIVE_LEDGER,
    failed: COMPARE_COPIES,
  },
  'ledger-head': {
    needs: ['newest line that was kept earlier', 'ledger'],
    give: 'Give evidence of another day: "grind-to-prod verify EVIDENCE --heads FILE".',
    failed: COMPARE_COPIES,
  },
  'ledger-record': { needs: ['record', 'ledger'], give: BUNDLE, giveBesideManifest: GIVE_LEDGER, failed: COMPARE_COPIES },
  records: { needs: ['ledger', 'release'], give: BUNDLE, failed: BUNDLE },
  current: {
    needs: ['ledger'],
    give: BUNDLE,
    failed: 'Verify the release that is current by the ledger, or get newer evidence with "grind-to-prod bundle".',
  },
  deployment: {
    needs: ['record with a statement of the deployment'],
    give: BUNDLE,
    failed: 'Get the statement of the attempt from the host again, with "grind-to-prod bundle".',
  },
  timestamp: {
    needs: ['time stamp of a record'],
    give: 'Add the ….intoto.json and the ….intoto.json.tsr that a run kept of the attempt, and give the option "timestamp-certificates".',
    failed: 'Get the time stamp again from where the run kept it, and the certificates from the authority.',
  },
  snapshots: {
    needs: ['snapshot'],
    give: 'Put the snapshots that promote kept into the evidence: "grind-to-prod bundle RELEASE --evidence FOLDER".',
    failed: 'Take the snapshots that promote kept beside the record, and find out who changed these.',
  },
  hosts: {
    needs: ['second host'],
    give: 'Require it only of evidence of several hosts.',
    failed: 'Find out to which host the attempt belongs, and get the evidence of the other one again.',
  },
  'live-host': { needs: ['answer of a host'], give: ASK_LIVE, failed: 'Check the address of the host and its key with its owner.' },
  'live-release': { needs: ['answer of a host'], give: ASK_LIVE, failed: FIND_CAUSE },
  'live-ledger': {
    needs: ['answer of a host'],
    give: ASK_LIVE,
    failed: 'Keep this evidence, and find out who changed the ledger of the host, and when.',
  },
  'live-attempts': { needs: ['answer of a host'], give: ASK_LIVE, failed: 'Get newer evidence with "grind-to-prod bundle".' },
  'other-files': {
    needs: [],
    neverPasses: 'names files that were not checked',
    give: 'Leave it out of what is required.',
    failed: 'Remove these files, or find out what they are: nothing here verifies them.',
  },
}

/** Returns the checks, each failed one with what to do: its own hint, or that of the table. */
export function advised(checks: readonly Check[]): Check[] {
  return checks.map((one) => (one.outcome === 'failed' && one.hint === undefined ? { ...one, hint: checkAdvice[one.check].failed } : one))
}
