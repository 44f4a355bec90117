import { AboutScreen } from '@/features/settings';

export default function AboutPage() {
  return <AboutScreen />;
}
