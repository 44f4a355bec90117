export default definePageConfig({ navigationBarTitleText: '学校项目', enableShareAppMessage: true });
