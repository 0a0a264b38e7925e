import { SIGNATURE_NAMESPACE } from '../trust/namespaces.ts'

/**
 * Returns an allowed_signers file that has this key: the lines that are there stay. `publicKey` is the text of its `.pub` file. See
 * ssh-keygen(1), ALLOWED SIGNERS.
 */
export function withSigner(text: string, application: string, publicKey: string): string {
  const key = publicKey.trim().split(/\s+/).slice(0, 2).join(' ')
  if (text.split('\n').some((line) => !line.trimStart().startsWith('#') && line.includes(key))) return text
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${before}release@${application} namespaces="${SIGNATURE_NAMESPACE}" ${key}\n`
}
