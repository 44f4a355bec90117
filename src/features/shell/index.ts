export { AppScreen, type AppScreenProps } from './AppScreen';
export { Cautions } from './Cautions';
export { EvidenceLine } from './EvidenceLine';
export { NotFound } from './NotFound';
export { OperatorNote } from './OperatorNote';
export { useOverlays, type EvidenceSubject, type Notice, type Overlays } from './overlays';
export { ShareButton } from './ShareButton';
export { ShellProvider, useShell } from './ShellProvider';
