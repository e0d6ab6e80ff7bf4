import type * as en from '../en/preview.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** Pictures of pages for previews elsewhere, and what they show in words. */
export const preview: typeof en.preview = {
  rank: ({ rank, models }) => `${count(models, { other: '#モデル' })}中${rank}位`,
  memory: ({ context }) => `${context} 時のメモリ`,
  of: ({ name, owner }) => `${owner} の ${name}`,
  fact: ({ label, value, note }) => `${label}：${value}${note === undefined ? '' : `（${note}）`}`,
  text: ({ name, said }) => (said.length === 0 ? name : `${name}：${said.join('、')}`),
}
