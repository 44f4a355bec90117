export default definePageConfig({ navigationBarTitleText: '救助', enableShareAppMessage: true });
