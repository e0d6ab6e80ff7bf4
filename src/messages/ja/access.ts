import type * as en from '../en/access.ts'
/** Who can have the files of a repository. */
export const access: typeof en.access = {
  /** In a few words, by what is known of the door. */
  labels: {
    deleted: '削除または非公開',
    missing: '存在しない、または非公開',
    disabled: '無効化',
    private: '非公開',
    unknown: '記載なし',
    'gated-auto': '要申請（即時許可）',
    'gated-manual': '要申請（公開元が審査）',
    gated: '要申請',
    'open-permissive': 'サインイン不要、寛容なライセンス',
    'open-with-conditions': 'サインイン不要、条件付きライセンス',
    'open-non-commercial': 'サインイン不要、非商用ライセンス',
    'open-research': 'サインイン不要、研究用ライセンス',
    'open-unknown': 'サインイン不要、ライセンス不明',
  },
  /** The label, then the sentences. */
  state: ({ label, meaning }) => `${label}。${meaning}`,
  /** In sentences. */
  meanings: {
    'taken-down': 'Hub がこのリポジトリを取り下げたため、ファイルはダウンロードできません。',
    private: 'リポジトリを見られるのは所有者と招待された人だけです。',
    unknown: 'ファイルに許可が必要かどうか、スナップショットには書かれていません。',
    'gated-auto':
      'ファイルを得るには、利用条件に同意した Hub アカウントが必要です。同意すればすぐに許可されます。',
    'gated-manual':
      'ファイルを得るには Hub アカウントが必要です。公開元が申請を一件ずつ審査したうえで許可します。',
    gated: 'ファイルを得るには、許可を受けた Hub アカウントが必要です。',
    open: 'ファイルはアカウントなしでダウンロードできます。',
    'licence-not-stated': 'ライセンスで何が許されるかは書かれていません。',
    'licence-binds': ({ licence }) => `利用には ${licence} が適用されます。`,
    'missing-or-private':
      'Hub にこのリポジトリは表示されません。存在しないか非公開かのどちらかで、Hub からは区別できません。',
    deleted:
      'リポジトリは以前ありましたが、今は表示されません。削除されたか非公開になりました。これは最後のスナップショットです。',
    disabled: 'Hub がリポジトリを無効にしました。これは最後のスナップショットです。',
    'unknown-revision':
      'リポジトリにそのリビジョンはありません。これは最後のスナップショットです。',
    unlisted:
      'カタログのどの取得元も、もうこのモデルを求めていません。これは最後のスナップショットです。',
    'seen-since': ({ date }) => `この状態を最初に確認した日：${date}。`,
  },
}
