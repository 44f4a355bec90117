export { articleEvidence, sharedEvidence } from './article-evidence';
export { articleParts, type ArticlePart } from './article-parts';
export { articlesNewestFirst } from './articles-newest-first';
export { figureComparisons, type FigureBar, type FigureComparison } from './figure-comparisons';
export { usefulFigures } from './useful-figures';
