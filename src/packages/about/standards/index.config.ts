export default definePageConfig({ navigationBarTitleText: '适老自证' });
