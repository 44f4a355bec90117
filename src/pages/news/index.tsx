import { NewsDigestScreen } from '@/features/news-digest';

export default function NewsDigestPage() {
  return <NewsDigestScreen />;
}
