/**
 * What a thread should have to do before it is worth its start: files of the usual size, or bytes of a few long ones.
 * Each begins cold, and what it read crosses over to the thread that prints: two take 1.3 times as long of the
 * processor as one, so that at 100 notices little is won on two idle cores, and nothing on busy ones.
 */
const filesEach = 75
const bytesEach = 900_000

/** More than this the one thread that prints and records cannot keep up with. */
const most = 8

/** How many threads read files: as many as asked for, else as are worth it. 1 means that no other thread is started. */
export function threadsFor(
  {files, bytes}: {files: number; bytes: number},
  {jobs, cores}: {jobs?: number | undefined; cores: number},
): number {
  const worth = jobs ?? Math.min(most, cores, Math.floor(Math.max(files / filesEach, bytes / bytesEach)))
  return Math.max(1, Math.min(worth, files))
}
