import { quote } from '../errors/quote.ts'
import type { MissingApprovals } from './approval-demand.ts'

/** Returns in one sentence how many approvals a host demands, who approved, and who may. */
function missingWords({ host, minimum, approvers, mayApprove }: MissingApprovals): string {
  const people = minimum === 1 ? '1 person' : `${minimum} different people`
  const has = approvers.length === 0 ? 'it has none' : `${namesOf(approvers)} approved it`
  const may = mayApprove.length === 0 ? '' : `; ${mayApprove.map((name) => quote(name)).join(', ')} may approve it`
  return `${host} needs the approval of ${people} for this release: ${has}${may}.`
}

/** The same for several hosts. */
export function missingText(missing: readonly MissingApprovals[]): string {
  return missing.map(missingWords).join(' ')
}

/** Returns the names of approvers, as they are shown. */
export function namesOf(approvers: MissingApprovals['approvers']): string {
  return approvers.map(({ principals }) => principals.map((principal) => quote(principal)).join('/')).join(', ')
}
