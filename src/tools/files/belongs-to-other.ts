/**
 * True for a file of another user of this machine than this one and root: in a folder above everybody may be allowed to write. With sudo
 * this user is the one who typed it, too.
 */
export function belongsToOther(
  { uid }: { readonly uid: number },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const person = process.geteuid?.() === 0 ? environment['SUDO_UID'] : undefined
  return uid !== 0 && uid !== process.geteuid?.() && String(uid) !== person
}
