export { ArticleScreen, type ArticleScreenProps } from './ArticleScreen';
export { figureSubject } from './evidence-subjects';
export { NewsDigestScreen } from './NewsDigestScreen';
export { NewsFigures } from './NewsFigures';
