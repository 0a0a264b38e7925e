import type { AccessResult } from '../protocol/access.ts'

/** Formats who may do what with an application of a host. */
export function accessLines(access: AccessResult): string[] {
  const { policy, signers, nixKeys, substituters } = access
  return [
    `${access.application} on ${access.host}, agent ${access.agentVersion}`,
    ...section('deploy keys', access.deployKeys?.map(keyWords), 'declared by the configuration of the host'),
    ...section('keys that only read', access.readKeys?.map(keyWords), 'declared by the configuration of the host'),
    ...section(
      `signers (${access.minimumSignatures} needed)`,
      signers.map(
        ({ principals, key, validAfter, validBefore }) =>
          `${principals.join(',')}: ${keyWords(key)}${validAfter === null ? '' : `, from ${validAfter}`}${validBefore === null ? '' : `, until ${validBefore}`}`,
      ),
    ),
    ...section('Nix keys', nixKeys),
    ...(substituters.length === 0 ? [] : section('substituters', substituters)),
    ...section('units', policy.units),
    '  policy:',
    ...Object.entries(policy)
      .filter(([name]) => name !== 'units' && name !== 'trustedPublicKeys')
      .map(([name, value]) => `    ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
  ]
}

function section(title: string, entries: readonly string[] | undefined, absent = 'none'): string[] {
  return [
    `  ${title}:`,
    ...(entries === undefined || entries.length === 0
      ? [`    ${entries === undefined ? absent : 'none'}`]
      : entries.map((entry) => `    ${entry}`)),
  ]
}

function keyWords({ type, fingerprint }: { readonly type: string; readonly fingerprint: string }): string {
  return `${fingerprint} (${type})`
}
