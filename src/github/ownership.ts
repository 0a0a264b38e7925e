/** The author of what GITHUB_TOKEN writes. */
export const BOT_LOGIN = 'github-actions[bot]'

/** By what we find a comment or an issue of ours again: every user may write one with the same mark, so its author counts too. */
export interface Ownership {
  /** The hidden text that it begins with. */
  readonly mark: string
  /** The login of its author. */
  readonly author: string
}
