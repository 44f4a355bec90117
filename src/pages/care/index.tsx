import { EldercareFinderScreen } from '@/features/eldercare-finder';

/** A kind in its address reaches the screen by way of the navigation port: WeChat allows no query on a tab. */
export default function CarePage() {
  return <EldercareFinderScreen />;
}
