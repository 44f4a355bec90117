/** Stands before each of the app's keys in the browser's storage, which other pages of the same host share. */
export const storePrefix = 'hongqiao-minsheng:';
