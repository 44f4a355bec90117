import { useRouter } from '@tarojs/taro';
import { ArticleScreen } from '@/features/news-digest';

export default function ArticlePage() {
  const { id, figure } = useRouter<{ id?: string; figure?: string }>().params;
  return <ArticleScreen id={id ?? ''} figure={figure} />;
}
