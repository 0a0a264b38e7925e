import { withPublicUrls } from '../secrets/public-url.ts'

/**
 * Makes text from outside (a host, a build, a branch name) safe to print as part of a line: it cannot act on a terminal,
 * reorder what a reader sees, or be taken for a workflow command by the GitHub runner, and it has nothing of a URL that may be a secret.
 *
 * The runner reads `::command::` at the start of a line after white space, and `##[command]` anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export function sanitizeLine(text: string): string {
  return withPublicUrls(text)
    .replace(controls, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(invisible, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
    .replaceAll('##[', '#\\#[')
    .replace(/^(\s*):(?=:)/, '$1\\:')
}

// C0 and C1 control characters; a line end is one of them, so the result is always one line.
// oxlint-disable-next-line no-control-regex -- naming them is the point
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g
// Zero-width, bidirectional, line and paragraph separators, byte order mark, and tag characters.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
