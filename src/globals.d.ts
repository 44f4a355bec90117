/// <reference types="@tarojs/taro" />

/** Which packs this build holds; replaced by the build. */
declare const PACK_PROFILE: 'release' | 'preview';

declare module '*.scss';
