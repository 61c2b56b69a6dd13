import type { Messages } from '../messages.js';

/** Simplified, as the United Nations write Chinese. */
const chinese: Messages = {
  language: 'zh-Hans',
  announcement: '公告',
  latest: '最新公告',
  attendees: '出席人员',
  others: '其他出席人员',
  source: '来源：',
  terms: '使用条款与免责声明',
  corrected: '更正',
  withdrawn: '本公告已撤回',
  loading: '正在加载公告……',
  empty: '暂无公告。',
  unreachable: '暂时无法获取公告。',
  missing: '该公告已不在此网址。',
  unreadable: '无法读取公告。',
  readAt: '请在以下网站阅读：',
};

export default chinese;
