/** The part that is used of WeChat's compilers: the package comes without types. */
declare module 'miniprogram-compiler' {
  /** All templates of a mini-program as the text of one function body that returns `$gwx`. */
  export function wxmlToJs(root: string): string;
}
