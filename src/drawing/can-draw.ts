/**
 * True where pictures can be drawn: the program that draws is an optional dependency, which is installed and has a form
 * for this machine, or not.
 */
export async function canDraw(): Promise<boolean> {
  try {
    await import('@takumi-rs/core')
    return true
  } catch {
    return false
  }
}
