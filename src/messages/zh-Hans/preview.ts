import type * as en from '../en/preview.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** Pictures of pages for previews elsewhere, and what they show in words. */
export const preview: typeof en.preview = {
  rank: ({ rank, models }) => `${count(models, { other: '#个模型' })}中的第${rank}名`,
  memory: ({ context }) => `${context}时的内存`,
  of: ({ name, owner }) => `${owner}的${name}`,
  fact: ({ label, value, note }) => `${label}：${value}${note === undefined ? '' : `（${note}）`}`,
  text: ({ name, said }) => (said.length === 0 ? name : `${name}：${said.join('；')}`),
}
