export { DesignScreen } from './DesignScreen';
