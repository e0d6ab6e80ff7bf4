/** Names and codes of natural and programming languages that stand as rows or columns of tables. */
const names = new Set(
  `english french german spanish italian portuguese dutch russian chinese japanese korean arabic hindi turkish polish
  czech swedish danish norwegian finnish hungarian romanian bulgarian greek hebrew thai vietnamese indonesian malay
  ukrainian catalan basque galician estonian latvian lithuanian slovak slovenian croatian serbian persian farsi urdu
  bengali tamil telugu marathi gujarati kannada malayalam punjabi swahili yoruba hausa igbo amharic zulu xhosa somali
  luganda kinyarwanda wolof tagalog filipino icelandic irish welsh maltese mongolian kazakh uzbek georgian armenian
  azerbaijani nepali sinhala burmese khmer lao cantonese mandarin latin esperanto albanian macedonian bosnian
  afrikaans belarusian
  inglés francés alemán español italiano portugués ruso chino japonés coreano árabe cantonés turco polaco holandés
  python java javascript typescript c++ c# c go rust php ruby swift kotlin scala bash shell sql r lua perl julia haskell
  matlab html css js ts cpp
  中文 英文 日文 英语 中国語 英語`
    .split(/\s+/)
    .filter(Boolean),
)
const codes =
  /^(?:a[abefkmnrsvyz]|b[aegimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegikostu]|j[av]|k[agiklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[abdegloruvy]|o[cjmrs]|p[alst]|qu|r[mnouw]|s[acdegiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu])(?:[-_][a-z]{2,4})?$/

/** True when a label is a language alone: "fr", "zh-cn", "French", "Python". */
export function isLanguage(text: string): boolean {
  const plain = text.trim()
  return names.has(plain.toLowerCase()) || codes.test(plain)
}
