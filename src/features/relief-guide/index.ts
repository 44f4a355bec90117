export { ProgrammeScreen } from './ProgrammeScreen';
export { ReliefGuideScreen } from './ReliefGuideScreen';
