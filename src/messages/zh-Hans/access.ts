import type * as en from '../en/access.ts'

/** Who can have the files of a repository. */
export const access: typeof en.access = {
  /** In a few words, by what is known of the door. */
  labels: {
    deleted: '已删除或设为私有',
    missing: '不存在或为私有',
    disabled: '已禁用',
    private: '私有',
    unknown: '未说明',
    'gated-auto': '需申请，立即批准',
    'gated-manual': '需申请，由发布者审核',
    gated: '需申请',
    'open-permissive': '免登录；宽松许可',
    'open-with-conditions': '免登录；许可附有条件',
    'open-non-commercial': '免登录；非商业许可',
    'open-research': '免登录；研究许可',
    'open-unknown': '免登录；许可不明',
  },
  /** The label, then the sentences. */
  state: ({ label, meaning }) => `${label}。${meaning}`,
  /** In sentences. */
  meanings: {
    'taken-down': 'Hub已下架这个仓库，文件无法下载。',
    private: '只有拥有者与受邀者看得到这个仓库。',
    unknown: '快照没有说明取得文件是否需要许可。',
    'gated-auto': '下载文件需要已接受条款的Hub账号；接受后立即取得访问权。',
    'gated-manual': '下载文件需要Hub账号；发布者逐一审核申请后才给予访问权。',
    gated: '下载文件需要已取得访问权的Hub账号。',
    open: '文件不需账号即可下载。',
    'licence-not-stated': '许可允许什么，没有说明。',
    'licence-binds': ({ licence }) => `使用时须遵守${licence}。`,
    'missing-or-private': 'Hub没有显示这个仓库：可能不存在，也可能是私有的，Hub并未说明是哪一种。',
    deleted: '这个仓库先前存在，现在不再显示：已被删除或设为私有。这是最后一份快照。',
    disabled: 'Hub已禁用这个仓库。这是最后一份快照。',
    'unknown-revision': '仓库没有这个版本。这是最后一份快照。',
    unlisted: '目录的来源已不再包含这个模型。这是最后一份快照。',
    'seen-since': ({ date }) => `此状态首见于${date}。`,
  },
}
