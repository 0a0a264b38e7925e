/** What an initialised repository needs next. */
export interface NextOptions {
  readonly branch: string
  /** Production hosts. */
  readonly hosts: readonly string[]
  /** Files that are not committed yet, below the root of the repository. */
  readonly files: readonly string[]
  /** False when there is nowhere to push to. */
  readonly hasRemote: boolean
  /** Commands after which the public key of this machine's Nix is known, which a host must trust. */
  readonly nixKeySteps: readonly string[]
}

/** Returns the commands that lead from an initialised repository to its first release. */
export function nextSteps({ branch, hosts, files, hasRemote, nixKeySteps }: NextOptions): string[] {
  const [first] = hosts
  return [
    ...(files.length === 0 ? [] : [`git add ${files.join(' ')}`, 'git commit --message "Release with grind-to-prod"']),
    ...(hasRemote ? [] : ['git remote add origin ADDRESS']),
    ...(files.length === 0 && hasRemote ? [] : [`git push origin HEAD:${branch}`]),
    ...nixKeySteps,
    'grind-to-prod doctor',
    ...hosts.map((host) => `grind-to-prod host install ${host}`),
    ...(first === undefined ? [] : [`grind-to-prod release ${first}`]),
  ]
}
