import { useState } from 'react';
import { useOverlays } from '@/features/shell';
import { usePlatform, type MapChoice, type MapPlace } from '@/platform';
import { Button, Sheet, Stack } from '@/ui';
import { copy } from './copy';

/** Opens a real map: the platform's own, or one that the person chooses. */
export function OpenMapButton({ place }: { place: MapPlace }) {
  const { mapOpener } = usePlatform();
  const { showNotice } = useOverlays();
  const [isChoosing, setIsChoosing] = useState(false);
  const choices = mapOpener.choices(place);
  const open = async (choice?: MapChoice) => {
    setIsChoosing(false);
    if ((await mapOpener.open(place, choice)) !== 'unavailable') return;
    showNotice({ title: copy.mapFailedTitle, text: copy.mapFailed(place.address === '' ? null : place.address) });
  };
  return (
    <Stack row>
      <Button
        icon="place"
        text={copy.openMap}
        onPress={() => {
          if (choices.length > 0) setIsChoosing(true);
          else void open();
        }}
      />
      {isChoosing && (
        <Sheet
          title={copy.chooseMap}
          closeText={copy.close}
          onClose={() => {
            setIsChoosing(false);
          }}
        >
          {choices.map((choice) => (
            <Button
              key={choice.label}
              wide
              text={choice.label}
              onPress={() => {
                void open(choice);
              }}
            />
          ))}
        </Sheet>
      )}
    </Stack>
  );
}
