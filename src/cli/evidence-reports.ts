import type { EvidenceReport } from '#domain/evidence/evidence-report'
import { checkOnCommandLine } from '#domain/report/option-words'
import type { VerifyResult } from '#verbs/verify'
import type { CommandContext } from './command.ts'

/** Files that a verification is written to besides its output. */
interface ReportFiles {
  readonly sarif: string | undefined
  readonly html: string | undefined
}

/** Returns the report of a verification of one manifest. */
export function reportOf(verified: VerifyResult): EvidenceReport {
  const { releaseId, application, source, checks, counts, signers, approvers, verdicts, record } = verified
  const known = application === null || source === null ? [] : [{ releaseId, application, source, signers, approvers, verdicts }]
  const history =
    record === null
      ? []
      : [
          {
            ...record,
            line: 0,
            reason: '',
            actor: record.actor.name,
            from: null,
            to: releaseId,
            signers: signers.map(({ principals }) => principals.join('/')),
            approvers: approvers.map(({ principals }) => principals.join('/')),
          },
        ]
  return { evidence: `release ${releaseId}`, releases: known, checks, counts, history, components: {} }
}

/** Throws InputError `file-unwritable` for a report whose folder is not there, or is not a folder, before anything is verified. */
export async function requireReportFolders({ sarif, html }: ReportFiles, { at }: CommandContext): Promise<void> {
  const { requireFolderOf } = await import('#tools/files/writing-to')
  for (const file of [sarif, html]) if (file !== undefined) await requireFolderOf({ place: file, path: at(file) }, CHOOSE_ANOTHER)
}

const CHOOSE_ANOTHER = 'Choose another place.'

/** Writes the reports that were asked for, and returns a line for each. */
export async function writeEvidenceReports(found: EvidenceReport, { sarif, html }: ReportFiles, { at }: CommandContext): Promise<string[]> {
  const { writeAtomically } = await import('#tools/files/write-atomically')
  const { writingTo } = await import('#tools/files/writing-to')
  const report = { ...found, checks: found.checks.map((check) => checkOnCommandLine(check)) }
  const written: string[] = []
  const write = async (file: string, text: string) => {
    await writingTo(file, () => writeAtomically(at(file), text), CHOOSE_ANOTHER)
    written.push(`Written to ${at(file)}`)
  }
  if (sarif !== undefined) {
    const { evidenceSarif } = await import('#domain/evidence/evidence-sarif')
    const { VERSION } = await import('#domain/protocol/version')
    await write(sarif, `${JSON.stringify(evidenceSarif(report, VERSION), undefined, 2)}\n`)
  }
  if (html !== undefined) {
    const { evidencePage } = await import('#domain/evidence/evidence-page')
    await write(html, evidencePage(report))
  }
  return written
}
