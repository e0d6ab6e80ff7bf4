import type * as en from '../en/access.ts'

/** Who can have the files of a repository. */
export const access: typeof en.access = {
  /** In a few words, by what is known of the door. */
  labels: {
    deleted: '已刪除或設為私人',
    missing: '不存在或為私人',
    disabled: '已停用',
    private: '私人',
    unknown: '未說明',
    'gated-auto': '需申請，立即核准',
    'gated-manual': '需申請，由發布者審核',
    gated: '需申請',
    'open-permissive': '免登入；寬鬆授權',
    'open-with-conditions': '免登入；授權附有條件',
    'open-non-commercial': '免登入；非商業授權',
    'open-research': '免登入；研究授權',
    'open-unknown': '免登入；授權不明',
  },
  /** The label, then the sentences. */
  state: ({ label, meaning }) => `${label}。${meaning}`,
  /** In sentences. */
  meanings: {
    'taken-down': 'Hub已下架這個儲存庫，檔案無法下載。',
    private: '只有擁有者與受邀者看得到這個儲存庫。',
    unknown: '快照沒有說明取得檔案是否需要許可。',
    'gated-auto': '下載檔案需要已接受條款的Hub帳號；接受後立即取得存取權。',
    'gated-manual': '下載檔案需要Hub帳號；發布者逐一審核申請後才給予存取權。',
    gated: '下載檔案需要已取得存取權的Hub帳號。',
    open: '檔案不需帳號即可下載。',
    'licence-not-stated': '授權允許什麼，沒有說明。',
    'licence-binds': ({ licence }) => `使用時須遵守${licence}。`,
    'missing-or-private':
      'Hub沒有顯示這個儲存庫：可能不存在，也可能是私人的，Hub並未說明是哪一種。',
    deleted: '這個儲存庫先前存在，現在不再顯示：已被刪除或設為私人。這是最後一份快照。',
    disabled: 'Hub已停用這個儲存庫。這是最後一份快照。',
    'unknown-revision': '儲存庫沒有這個版本。這是最後一份快照。',
    unlisted: '目錄的來源已不再包含這個模型。這是最後一份快照。',
    'seen-since': ({ date }) => `此狀態首見於${date}。`,
  },
}
