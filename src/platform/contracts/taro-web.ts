/** Says before Taro is loaded that this is the browser: Taro's runtime then uses the real document. */
process.env.TARO_PLATFORM = 'web';

export {};
