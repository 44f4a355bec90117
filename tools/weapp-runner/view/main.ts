import { PhoneScreen } from './phone-screen';

/* The view layer's entry: it reads from its own address where to start and on what phone. */
const screen = new PhoneScreen();
(window as unknown as { weappRunner: PhoneScreen }).weappRunner = screen;
void screen.start();
