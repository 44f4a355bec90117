import { useRouter } from '@tarojs/taro';
import { PlaceScreen } from '@/features/eldercare-finder';

export default function PlacePage() {
  const { id } = useRouter().params;
  return <PlaceScreen id={id} />;
}
