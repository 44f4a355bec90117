export { EldercareFinderScreen } from './EldercareFinderScreen';
export { PlaceScreen } from './PlaceScreen';
