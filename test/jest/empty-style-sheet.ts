/** Stands in for every imported style sheet: jsdom draws nothing. */
export default {};
