/**
 * Returns whether a variable of a step's environment is for the step alone: an input, which may be a key, or a token that acts for the
 * workflow. No program that the step starts inherits it.
 */
export function isSecretVariable(name: string): boolean {
  return name.startsWith('INPUT_') || name === 'ACTIONS_RUNTIME_TOKEN' || name === 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
}
