/** How many children are drawn at first, and how many with each step after that. */
export interface StageSizes {
  first: number;
  step: number;
}
