import { ADOPTED, NO_RELEASE } from '../activation/host-paths.ts'
import { isReleaseId, isShortReleaseId } from '../manifest/release-id.ts'

/** The forms in which a user names the release that a host is believed to run. */
export const EXPECTED_FORMS = `a release id or at least six of its digits, "${ADOPTED}" or "${NO_RELEASE}"`

/** True for a text of these forms. A request to a host has the whole id, which the client finds. */
export function mayBeExpected(text: string): boolean {
  return isReleaseId(text) || isShortReleaseId(text) || text === ADOPTED || text === NO_RELEASE
}
