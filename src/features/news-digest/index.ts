export { ArticleScreen, type ArticleScreenProps } from './ArticleScreen';
export { Cautions } from './Cautions';
export { figureSubject } from './evidence-subjects';
export { NewsDigestScreen } from './NewsDigestScreen';
export { onwardDestination } from './onward-destination';
export { PublishedFigureCard } from './PublishedFigureCard';
