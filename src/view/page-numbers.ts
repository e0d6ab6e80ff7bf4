/**
 * The numbers that a list's navigation prints: the first, the last and those around the page, with `undefined`
 * where some are left out. The list is as long for ten thousand pages as for ten.
 * @param page 1-based.
 */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const near = Array.from({ length: pages > 1 ? 5 : 0 }, (_none, index) => page - 2 + index)
  const numbers = [...new Set([1, ...near, pages])].filter((one) => one >= 1 && one <= pages)
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1]
    if (before === undefined || one - before === 1) return [one]
    // One number takes no more room than the mark of its absence.
    return one - before === 2 ? [one - 1, one] : [undefined, one]
  })
}
