export default definePageConfig({ navigationBarTitleText: '新闻摘要', enableShareAppMessage: true });
