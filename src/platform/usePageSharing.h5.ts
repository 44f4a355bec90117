import type { ShareContent } from './ports/sharing';

/**
 * Sets what goes out when the person shares this page by the platform's own means.
 * A browser shares its own address without asking the page, so there is nothing to set here.
 * @example usePageSharing({ title: place.name, text: place.address, destination: { page: 'place', id: place.id } });
 */
export const usePageSharing: (content: ShareContent) => void = () => undefined;
