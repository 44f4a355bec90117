/** Style sheets are bundled into the view layer as texts. */
declare module '*.css' {
  const text: string;
  export default text;
}
