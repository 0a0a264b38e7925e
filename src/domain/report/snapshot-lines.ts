/** Lists the files with the snapshots before and after an attempt; nothing for one that could not be taken. */
export function snapshotLines(files: { readonly before: string | null; readonly after: string | null } | undefined): string[] {
  const entries = [
    ['before', files?.before],
    ['after', files?.after],
  ] as const
  return entries.flatMap(([moment, file]) => (file === null || file === undefined ? [] : [`  snapshot ${moment}: ${file}`]))
}
