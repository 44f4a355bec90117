export { daysWords, hoursWords } from './hours-words';
