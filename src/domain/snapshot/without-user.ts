/** An address without the user and password that it may have. */
export function withoutUser(address: string): string {
  return address.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1')
}
