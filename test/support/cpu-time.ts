/** Milliseconds that this thread worked on `work`, of several times the least: other programs, the compiler and the garbage do not count. */
export function cpuTime(work: () => void, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
