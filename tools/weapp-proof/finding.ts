/** One thing that is wrong with a built mini-program. */
export interface Finding {
  /** Name of the rule, such as `package-size`. */
  rule: string;
  /** Path inside the build, with slashes. */
  file: string;
  /** What is wrong, as a sentence. */
  message: string;
}
