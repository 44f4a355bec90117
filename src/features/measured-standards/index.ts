export { MeasuredStandardsScreen } from './MeasuredStandardsScreen';
