export default definePageConfig({ navigationBarTitleText: '养老地点', enableShareAppMessage: true });
