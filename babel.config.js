/** Babel settings of the two builds. Jest compiles with SWC: see jest.config.ts. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // WeChat compiles for ES2018 at most, which is older than the browsers named in package.json.
        include: process.env.TARO_ENV === 'weapp' ? ['transform-optional-catch-binding'] : [],
      },
    ],
  ],
};
