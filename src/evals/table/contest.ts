const win = /^(?:wins?|won|victorias?|获胜|獲勝|勝|胜|赢|勝ち)(?!\p{L})/iu
const loss = /^(?:loss|los(?:e|es|ses|t)|derrotas?|失败|失敗|敗|负|負|输|負け)(?!\p{L})/iu
const tie = /^(?:ties?|draws?)$/i
const both = /\bwins?\b.*\b(?:loss|los(?:e|es|ses|t))\b|[胜勝赢].*[负負败敗输]/iu

/** "Win | Tie | Lose": how often people or a judge preferred an answer over another model's, which is no score of a test. */
export function isContest(names: readonly string[]): boolean {
  const said = (pattern: RegExp) => names.some((name) => pattern.test(name.trim()))
  if (said(/\bis (?:slightly |much )?better$/i) && said(tie)) return true
  if (said(tie) && names.filter((name) => /\swins?$/i.test(name.trim())).length > 1) return true
  return said(win) && said(loss)
}

/** The same in one text: "Win / Tie / Loss", "Win 45 / Loss 30". */
export function isContestText(text: string): boolean {
  return both.test(text)
}
