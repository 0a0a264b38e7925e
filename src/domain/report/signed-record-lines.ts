/** Lists the files with signed records of hosts: each has its signature beside it. */
export function signedRecordLines(files: readonly string[] = []): string[] {
  return files.filter((file) => !file.endsWith('.sig')).map((file) => `  ${whatOf(file)}: ${file}`)
}

function whatOf(file: string): string {
  if (file.endsWith('.tsr')) return 'time stamp of an authority'
  if (file.endsWith('.intoto.json')) return 'statement of the attempt, signed by the host'
  return file.endsWith('.tsr-missing.json') ? 'why there is no time stamp' : 'record signed by the host'
}
